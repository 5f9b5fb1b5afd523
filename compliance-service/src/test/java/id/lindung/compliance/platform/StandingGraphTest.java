package id.lindung.compliance.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.platform.PlatformStatus;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandingGraphTest {

    @Test
    void exactlyTheseStandingsFollowEachOther() {
        var edges = Arrays.stream(PlatformStatus.values())
                .flatMap(from -> StandingGraph.after(from).stream().map(to -> from + " " + to))
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
}
