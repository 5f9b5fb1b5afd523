package id.lindung.compliance.platform;

import static id.lindung.contracts.platform.PlatformStatus.ACCESS_RESTRICTED;
import static id.lindung.contracts.platform.PlatformStatus.CONDITIONALLY_RESTORED;
import static id.lindung.contracts.platform.PlatformStatus.RESTORED;

import id.lindung.contracts.platform.PlatformStatus;
import java.util.Set;

/**
 * Which standing may follow which. Access can only be restored after it was restricted; conditions end either in full
 * restoration or in a new restriction (Permenkominfo 5/2020 Art. 1(15)-(16), 15, 20).
 */
final class StandingGraph {

    private StandingGraph() {}

    static Set<PlatformStatus> after(PlatformStatus present) {
        return switch (present) {
            case REGISTERED, RESTORED -> Set.of(ACCESS_RESTRICTED);
            case ACCESS_RESTRICTED -> Set.of(CONDITIONALLY_RESTORED, RESTORED);
            case CONDITIONALLY_RESTORED -> Set.of(RESTORED, ACCESS_RESTRICTED);
        };
    }
}
