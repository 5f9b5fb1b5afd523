package id.lindung.kit.act;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Graph;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a caller who may do the act of an operation in no state. The act itself checks the present state. */
class RolesOfActs {

    private final LifeCycles cycles;
    private final CurrentCaller caller;

    RolesOfActs(LifeCycles cycles, CurrentCaller caller) {
        this.cycles = cycles;
        this.caller = caller;
    }

    @Performs("")
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var performs = resource.getResourceMethod().getAnnotation(Performs.class);
        var named = request.getUriInfo().getPathParameters().getFirst("act");
        var current = caller.get();
        if (roles(cycles.of(performs.value()), performs, named).stream().noneMatch(current::has)) {
            throw new ForbiddenException();
        }
    }

    /** @throws NotFoundException if the address names no act that is done so */
    static Set<String> roles(Graph<?, ?, ?> graph, Performs performs, String named) {
        return switch (performs.part()) {
            case PROPOSE -> graph.rolesOfDecisions(false);
            case DECIDE -> graph.rolesOfDecisions(true);
            case ACT -> performs.acts().length == 0 ? rolesOf(graph, named) : rolesOf(graph, performs.acts());
        };
    }

    private static Set<String> rolesOf(Graph<?, ?, ?> graph, String named) {
        if (graph.operations().keySet().stream().noneMatch(act -> act.wireName().equals(named))) {
            throw new NotFoundException();
        }
        return rolesOf(graph, new String[] {named});
    }

    private static Set<String> rolesOf(Graph<?, ?, ?> graph, String[] acts) {
        return graph.rolesOf((Act act) -> Arrays.asList(acts).contains(act.wireName()));
    }
}
