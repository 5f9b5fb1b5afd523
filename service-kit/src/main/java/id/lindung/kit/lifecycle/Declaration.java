package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Act;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects what a graph is made of: {@link Graph#of}.
 *
 * @param <E> what lives
 * @param <S> its states
 * @param <A> what can be done with it
 */
public final class Declaration<E extends Stateful<S>, S extends Enum<S>, A extends Enum<A> & Act> {

    final String kind;
    Graph.Beginning<S, A> beginning;
    final List<Edge<E, S, A>> edges = new ArrayList<>();
    final Set<A> unoffered = new HashSet<>();
    final Map<A, Graph.ActOperation> operations = new LinkedHashMap<>();

    Declaration(String kind) {
        this.kind = kind;
    }

    /** The act that makes a new one, in its first state. */
    public Declaration<E, S, A> making(A act, S first, Collection<String> roles) {
        beginning = new Graph.Beginning<>(act, first, new TreeSet<>(roles));
        return this;
    }

    /** An act that takes effect at once. */
    @SafeVarargs
    public final Declaration<E, S, A> edge(S from, A act, S to, Collection<String> roles, Guard<E>... guards) {
        return edge(from, act, to, roles, subject -> true, guards);
    }

    /** One of several edges of an act, taken when the condition holds after the act. */
    @SafeVarargs
    public final Declaration<E, S, A> edge(
            S from, A act, S to, Collection<String> roles, Condition<E> when, Guard<E>... guards) {
        return add(new Edge<>(from, act, to, new TreeSet<>(roles), null, List.of(guards), when));
    }

    /** The same act from each of several states. */
    @SafeVarargs
    public final Declaration<E, S, A> fromEach(
            Collection<S> states, A act, S to, Collection<String> roles, Guard<E>... guards) {
        states.forEach(from -> edge(from, act, to, roles, guards));
        return this;
    }

    /** An act that changes no state, in each of several states. */
    @SafeVarargs
    public final Declaration<E, S, A> staying(
            Collection<S> states, A act, Collection<String> roles, Guard<E>... guards) {
        states.forEach(state -> edge(state, act, state, roles, guards));
        return this;
    }

    /** An act that is proposed by one and approved by others; the guards are checked when it is proposed. */
    @SafeVarargs
    public final Declaration<E, S, A> decision(
            S from, A act, S to, Collection<String> proposers, Approval approval, Guard<E>... guards) {
        return add(new Edge<>(from, act, to, new TreeSet<>(proposers), approval, List.of(guards), subject -> true));
    }

    /** An act that the software does, so that nobody is offered it. */
    public Declaration<E, S, A> unoffered(A act) {
        unoffered.add(act);
        return this;
    }

    /** An act that is done by naming it in the address. */
    public Declaration<E, S, A> operation(A act, String operationId, String summary) {
        operations.put(act, new Graph.ActOperation(operationId, summary));
        return this;
    }

    private Declaration<E, S, A> add(Edge<E, S, A> edge) {
        edges.stream()
                .filter(other -> other.from() == edge.from() && other.act() == edge.act())
                .filter(other ->
                        !other.roles().equals(edge.roles()) || !other.guards().equals(edge.guards()))
                .findAny()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            edge.act().wireName() + " from " + edge.from() + " has two sets of roles or guards");
                });
        edges.add(edge);
        return this;
    }

    /** @throws IllegalArgumentException if it has no beginning, or an act that needs approval is done by its name */
    public Graph<E, S, A> declared() {
        if (beginning == null) {
            throw new IllegalArgumentException(kind + " has no act that makes it");
        }
        edges.stream()
                .filter(edge -> edge.needsApproval() && operations.containsKey(edge.act()))
                .findAny()
                .ifPresent(edge -> {
                    throw new IllegalArgumentException(edge.act().wireName() + " needs approval");
                });
        return new Graph<>(this);
    }
}
