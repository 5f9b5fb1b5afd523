package id.lindung.kit.act;

import id.lindung.kit.lifecycle.Graph;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every life cycle of the service, by its kind. */
@ApplicationScoped
public class LifeCycles {

    private final Map<String, Graph<?, ?, ?>> graphs;

    LifeCycles(@All List<HasGraph> cycles) {
        this.graphs = cycles.stream().map(HasGraph::graph).collect(Collectors.toMap(Graph::kind, Function.identity()));
    }

    public Optional<Graph<?, ?, ?>> find(String kind) {
        return Optional.ofNullable(graphs.get(kind));
    }

    /** @throws IllegalStateException if there is none: an operation names a life cycle that nobody has */
    public Graph<?, ?, ?> of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("no life cycle of kind " + kind));
    }
}
