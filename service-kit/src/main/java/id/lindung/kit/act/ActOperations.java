package id.lindung.kit.act;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.lifecycle.Graph;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Describes each act of a graph as an operation of its own. In the code they are one: its address ends in {@code {act}}
 * and its id names the kind of its graph after {@value #MARK}.
 */
@OpenApiFilter
public class ActOperations implements OASFilter {

    private static final String MARK = "acts-of:";
    private static final String VARIABLE = "{act}";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paths = document.getPaths();
        if (paths == null) {
            return;
        }
        for (var path : List.copyOf(paths.getPathItems().keySet())) {
            paths.getPathItem(path).getOperations().values().forEach(ActOperations::sayWho);
            var general = paths.getPathItem(path).getPOST();
            if (general != null
                    && general.getOperationId() != null
                    && general.getOperationId().startsWith(MARK)) {
                paths.removePathItem(path);
                var kind = general.getOperationId().substring(MARK.length());
                describe(Arc.container().instance(LifeCycles.class).get().of(kind), path, general)
                        .forEach(item -> paths.addPathItem(item.address(), item.item()));
            }
        }
    }

    private record Described(String address, PathItem item) {}

    private static <A extends Enum<A> & Act> List<Described> describe(
            Graph<?, ?, A> graph, String path, Operation general) {
        return graph.operations().entrySet().stream()
                .map(entry -> new Described(
                        path.replace(VARIABLE, entry.getKey().wireName()),
                        OASFactory.createPathItem().POST(operation(graph, entry.getKey(), entry.getValue(), general))))
                .toList();
    }

    private static <A extends Enum<A> & Act> Operation operation(
            Graph<?, ?, A> graph, A act, Graph.ActOperation declared, Operation general) {
        var parameters = general.getParameters().stream()
                .filter(parameter -> !parameter.getName().equals("act"))
                .toList();
        return OASFactory.createOperation()
                .operationId(declared.id())
                .summary(declared.summary())
                .description(description(graph, act))
                .tags(general.getTags())
                .parameters(parameters)
                .requestBody(general.getRequestBody())
                .responses(general.getResponses())
                .security(security(general, graph.rolesOf(other -> other == act)));
    }

    /** Takes the roles of an operation from the graph, for the acts that the operation names. */
    private static void sayWho(Operation operation) {
        var extensions = operation.getExtensions();
        if (extensions == null || extensions.get(Performs.EXTENSION) == null) {
            return;
        }
        var words = extensions.get(Performs.EXTENSION).toString().split(" ");
        operation.removeExtension(Performs.EXTENSION);
        var graph = Arc.container().instance(LifeCycles.class).get().of(words[0]);
        operation.setSecurity(security(
                operation,
                switch (words[1]) {
                    case Performs.PROPOSING -> graph.rolesOfDecisions(false);
                    case Performs.DECIDING -> graph.rolesOfDecisions(true);
                    default -> graph.rolesOf((Act act) -> act.wireName().equals(words[1]));
                }));
    }

    private static List<SecurityRequirement> security(Operation operation, Set<String> roles) {
        return operation.getSecurity().stream()
                .map(requirement -> {
                    var named = OASFactory.createSecurityRequirement();
                    requirement.getSchemes().keySet().forEach(scheme -> named.addScheme(scheme, List.copyOf(roles)));
                    return named;
                })
                .toList();
    }

    /** From where to where, and by whom. */
    private static <A extends Enum<A> & Act> String description(Graph<?, ?, A> graph, A act) {
        var ways = graph.edges().stream()
                .filter(edge -> edge.act() == act)
                .map(edge -> edge.from() + " to " + edge.to())
                .distinct()
                .collect(Collectors.joining(", "));
        return ways + "; by " + String.join(", ", graph.rolesOf(other -> other == act)) + ".";
    }
}
