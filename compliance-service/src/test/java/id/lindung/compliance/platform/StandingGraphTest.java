package id.lindung.compliance.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.kit.identity.Roles;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandingGraphTest {

    @Test
    void exactlyTheseStandingsFollowEachOther() {
        var edges = StandingGraph.GRAPH.edges().stream()
                .filter(edge -> edge.from() != edge.to())
                .map(edge -> edge.from() + " " + edge.to())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(
                """
                ACCESS_RESTRICTED CONDITIONALLY_RESTORED
                ACCESS_RESTRICTED RESTORED
                CONDITIONALLY_RESTORED ACCESS_RESTRICTED
                CONDITIONALLY_RESTORED RESTORED
                ENTERED REGISTERED
                REGISTERED ACCESS_RESTRICTED
                RESTORED ACCESS_RESTRICTED
                """,
                edges);
    }

    @Test
    void whateverIsSeenOrFeltOutsideNeedsASecondOfficial() {
        StandingGraph.GRAPH.edges().forEach(edge -> {
            var hidden = edge.from() == PlatformStatus.ENTERED && edge.to() == PlatformStatus.ENTERED;
            assertEquals(!hidden, edge.needsApproval(), edge.toString());
        });
    }

    @Test
    void aStandingIsProposedByAnOfficerAndDecidedByTheMinistersDelegate() {
        StandingGraph.GRAPH.edges().stream()
                .filter(edge -> edge.from() != edge.to() && edge.from() != PlatformStatus.ENTERED)
                .forEach(edge -> {
                    assertEquals(edge.act(), StandingGraph.actTo(edge.to()));
                    assertEquals(Set.of(Roles.OFFICER), edge.roles());
                    assertEquals(
                            Set.of(Roles.MINISTER_DELEGATE), edge.approval().roles());
                });
    }
}
