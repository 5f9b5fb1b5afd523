package id.lindung.compliance.testing;

import id.lindung.contracts.event.Event;
import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.act.LifeCycle;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Subject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A life cycle whose subjects are only in the memory of a test: nothing is stored and nobody is told. */
public abstract class InMemory<E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act>
        implements LifeCycle<E, S, A> {

    private final Graph<E, S, A> graph;

    protected InMemory(Graph<E, S, A> graph) {
        this.graph = graph;
    }

    @Override
    public Graph<E, S, A> graph() {
        return graph;
    }

    @Override
    public E toChange(UUID id) {
        throw new UnsupportedOperationException("a test has its subject in hand");
    }

    @Override
    public void store(E subject) {}

    @Override
    public List<Event> events(E subject, PermittedAct<S, A> done) {
        return List.of();
    }

    @Override
    public Map<String, Object> auditDetails(E subject) {
        return Map.of();
    }
}
