package id.lindung.compliance.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.kit.identity.Roles;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandingGraphTest {

    @Test
    void exactlyTheseStandingsFollowEachOther() {
        var edges = StandingGraph.GRAPH.edges().stream()
                .map(edge -> edge.from() + " " + edge.to())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(
                """
                ACCESS_RESTRICTED CONDITIONALLY_RESTORED
                ACCESS_RESTRICTED RESTORED
                CONDITIONALLY_RESTORED ACCESS_RESTRICTED
                CONDITIONALLY_RESTORED RESTORED
                REGISTERED ACCESS_RESTRICTED
                RESTORED ACCESS_RESTRICTED
                """,
                edges);
    }

    @Test
    void eachIsReachedByItsOwnActOfTheMinistersDelegateAlone() {
        StandingGraph.GRAPH.edges().forEach(edge -> {
            assertEquals(edge.act(), StandingGraph.actTo(edge.to()));
            assertEquals(Set.of(Roles.MINISTER_DELEGATE), edge.roles());
        });
    }
}
