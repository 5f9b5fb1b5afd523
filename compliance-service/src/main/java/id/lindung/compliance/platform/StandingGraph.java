package id.lindung.compliance.platform;

import static id.lindung.contracts.platform.PlatformAct.REGISTER;
import static id.lindung.contracts.platform.PlatformAct.RESTORE;
import static id.lindung.contracts.platform.PlatformAct.RESTORE_CONDITIONALLY;
import static id.lindung.contracts.platform.PlatformAct.RESTRICT;
import static id.lindung.contracts.platform.PlatformStatus.ACCESS_RESTRICTED;
import static id.lindung.contracts.platform.PlatformStatus.CONDITIONALLY_RESTORED;
import static id.lindung.contracts.platform.PlatformStatus.REGISTERED;
import static id.lindung.contracts.platform.PlatformStatus.RESTORED;
import static id.lindung.kit.identity.Roles.MINISTER_DELEGATE;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.POLICY_ADMIN;

import id.lindung.contracts.platform.PlatformAct;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.kit.lifecycle.Graph;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which standing may follow which. Access can only be restored after it was restricted; conditions end either in full
 * restoration or in a new restriction (Permenkominfo 5/2020 Art. 1(15)-(16), 15, 20).
 */
final class StandingGraph {

    static final String KIND = "platform";

    /** Suspending, blocking and restoring a service is the minister's to decide, or the delegate's. */
    private static final Set<String> DECIDING = Set.of(MINISTER_DELEGATE);

    static final Graph<Platform, PlatformStatus, PlatformAct> GRAPH = Graph.<Platform, PlatformStatus, PlatformAct>of(
                    KIND)
            .making(REGISTER, REGISTERED, Set.of(OFFICER, POLICY_ADMIN))
            .fromEach(EnumSet.of(REGISTERED, RESTORED, CONDITIONALLY_RESTORED), RESTRICT, ACCESS_RESTRICTED, DECIDING)
            .edge(ACCESS_RESTRICTED, RESTORE_CONDITIONALLY, CONDITIONALLY_RESTORED, DECIDING)
            .fromEach(EnumSet.of(ACCESS_RESTRICTED, CONDITIONALLY_RESTORED), RESTORE, RESTORED, DECIDING)
            .declared();

    private StandingGraph() {}

    /** The act that leads to a standing. */
    static PlatformAct actTo(PlatformStatus standing) {
        return switch (standing) {
            case REGISTERED -> REGISTER;
            case ACCESS_RESTRICTED -> RESTRICT;
            case CONDITIONALLY_RESTORED -> RESTORE_CONDITIONALLY;
            case RESTORED -> RESTORE;
        };
    }
}
