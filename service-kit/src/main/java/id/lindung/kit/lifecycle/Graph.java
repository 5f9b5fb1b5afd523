package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.IllegalTransition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole life of something, declared once: what is not an edge here cannot happen. Allowed actions, refusals, the roles
 * of the HTTP operations, their description and the page of documentation all follow from it.
 *
 * @param <E> what lives
 * @param <S> its states
 * @param <A> what can be done with it
 */
public final class Graph<E extends Stateful<S>, S extends Enum<S>, A extends Enum<A> & Act> {

    private final String kind;
    private final Beginning<S, A> beginning;
    private final List<Edge<E, S, A>> edges;
    private final Set<A> unoffered;
    private final Map<A, ActOperation> operations;

    Graph(Declaration<E, S, A> declaration) {
        this.kind = declaration.kind;
        this.beginning = declaration.beginning;
        this.edges = List.copyOf(declaration.edges);
        this.unoffered = Set.copyOf(declaration.unoffered);
        this.operations = new LinkedHashMap<>(declaration.operations);
    }

    /** @param kind what it is, in problems, audit entries and operations: {@code takedown-order} */
    public static <E extends Stateful<S>, S extends Enum<S>, A extends Enum<A> & Act> Declaration<E, S, A> of(
            String kind) {
        return new Declaration<>(kind);
    }

    public String kind() {
        return kind;
    }

    /** The act that makes a new one, the state in which it is then, and who may do it. */
    record Beginning<S extends Enum<S>, A extends Act>(A act, S state, SortedSet<String> roles) {}

    Beginning<S, A> beginning() {
        return beginning;
    }

    /**
     * Permits the caller to make a new one.
     *
     * @throws id.lindung.kit.problem.Forbidden without the role for it
     */
    public PermittedAct<S, A> make(Caller caller, Instant at) {
        var actor = ActingPerson.of(caller, beginning.roles());
        return new PermittedAct<>(beginning.act(), null, caller, actor, null, at);
    }

    public List<Edge<E, S, A>> edges() {
        return edges;
    }

    public Stream<Edge<E, S, A>> from(S state) {
        return edges.stream().filter(edge -> edge.from() == state);
    }

    private Optional<Edge<E, S, A>> find(S state, Act act) {
        return from(state).filter(edge -> edge.act() == act).findFirst();
    }

    /** The acts that are done by naming them in the address, with what the interface says of each. */
    public Map<A, ActOperation> operations() {
        return operations;
    }

    /** The act of an address, which was found to be one. */
    public A act(String wireName) {
        return operations.keySet().stream()
                .filter(act -> act.wireName().equals(wireName))
                .findAny()
                .orElseThrow();
    }

    /** Roles that may do the act in at least one state, or propose it if it needs approval. */
    public Set<String> rolesOf(Predicate<? super A> acts) {
        var roles = edges.stream()
                .filter(edge -> acts.test(edge.act()))
                .flatMap(edge -> edge.roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (acts.test(beginning.act())) {
            roles.addAll(beginning.roles());
        }
        return roles;
    }

    /** Whoever may propose an act, or may approve one. */
    public Set<String> rolesOfDecisions(boolean approving) {
        return edges.stream()
                .filter(Edge::needsApproval)
                .flatMap(edge -> (approving ? edge.approval().roles() : edge.roles()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Looks whether the caller may do this now, alone; nothing is changed.
     *
     * @throws IllegalTransition if the act is not possible in this state, or only with the approval of others
     * @throws id.lindung.kit.problem.Refusal if the role is missing or a guard does not hold
     */
    public PermittedAct<S, A> permit(E subject, Attempt<A> attempt) {
        return permit(subject, attempt, false);
    }

    /** The same for an act that the caller wants to propose. */
    public PermittedAct<S, A> permitProposal(E subject, Attempt<A> attempt) {
        return permit(subject, attempt, true);
    }

    private PermittedAct<S, A> permit(E subject, Attempt<A> attempt, boolean proposed) {
        var edge = find(subject.state(), attempt.act())
                .filter(found -> found.needsApproval() == proposed)
                .orElseThrow(
                        () -> refusal(subject, attempt.caller(), attempt.act().wireName()));
        var actor = ActingPerson.of(attempt.caller(), edge.roles());
        edge.guards().forEach(guard -> guard.check(subject, attempt));
        return new PermittedAct<>(
                attempt.act(), subject.state(), attempt.caller(), actor, attempt.reason(), attempt.at());
    }

    /** Whether who does the act decides on what others have written. */
    public boolean isDecision(E subject, A act) {
        return find(subject.state(), act).stream()
                .flatMap(edge -> edge.guards().stream())
                .anyMatch(Guard::isForDecisions);
    }

    /** Where the act leads, now that it has been done. */
    public S target(E subject, PermittedAct<S, A> permitted) {
        return from(permitted.from())
                .filter(edge -> edge.act() == permitted.act() && edge.when().holdsFor(subject))
                .findFirst()
                .map(Edge::to)
                .orElseThrow(() ->
                        refusal(subject, permitted.caller(), permitted.act().wireName()));
    }

    /**
     * The decision that leads from the present state to the target.
     *
     * @throws IllegalTransition if none does
     */
    public Edge<E, S, A> decision(E subject, Predicate<Edge<E, S, A>> which, String attempted, Caller caller) {
        return from(subject.state())
                .filter(edge -> edge.needsApproval() && which.test(edge))
                .findFirst()
                .orElseThrow(() -> refusal(subject, caller, attempted));
    }

    /** @throws IllegalTransition if no decision starts from the present state */
    public void requireDecisions(E subject, String attempted, Caller caller) {
        if (from(subject.state()).noneMatch(Edge::needsApproval)) {
            throw refusal(subject, caller, attempted);
        }
    }

    /** The edge that a proposal would take; it exists, since the proposal was made on it. */
    public Edge<E, S, A> edgeOf(Proposal proposal) {
        return edges.stream()
                .filter(edge -> edge.act().wireName().equals(proposal.act()) && proposal.starts(edge.from()))
                .findFirst()
                .orElseThrow();
    }

    private IllegalTransition refusal(E subject, Caller caller, String attempted) {
        return new IllegalTransition(subject.stateShownTo(caller), attempted);
    }

    /**
     * What the reader could do now, so that a page offers nothing that would be refused for sure.
     *
     * @param bound whether an open proposal is still about what is there
     */
    public Set<String> allowedActions(E subject, Caller reader, Predicate<Proposal> bound) {
        var actions = new TreeSet<String>();
        var open = subject.openProposal();
        var waits = open.filter(bound).isPresent();
        from(subject.state())
                .filter(edge -> !unoffered.contains(edge.act()))
                .filter(edge -> edge.roles().stream().anyMatch(reader::has))
                .filter(edge -> !edge.needsApproval() || !waits)
                .filter(edge -> edge.guards().stream().allMatch(guard -> guard.isOpenTo(subject, reader)))
                .map(edge -> edge.needsApproval()
                        ? edge.approval().proposingAction()
                        : edge.act().action())
                .forEach(actions::add);
        open.filter(proposal -> proposal.waitsFor(reader)).ifPresent(proposal -> {
            var approval = edgeOf(proposal).approval();
            actions.add(approval.returning());
            if (waits) {
                actions.add(approval.approvingAction());
            }
        });
        return actions;
    }

    /**
     * What the interface says of an act.
     *
     * @param id of the operation, unique in the interface
     */
    public record ActOperation(String id, String summary) {}
}
