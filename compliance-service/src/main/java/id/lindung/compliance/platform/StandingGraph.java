package id.lindung.compliance.platform;

import static id.lindung.contracts.platform.PlatformAct.CORRECT;
import static id.lindung.contracts.platform.PlatformAct.ENTER;
import static id.lindung.contracts.platform.PlatformAct.REGISTER;
import static id.lindung.contracts.platform.PlatformAct.RESTORE;
import static id.lindung.contracts.platform.PlatformAct.RESTORE_CONDITIONALLY;
import static id.lindung.contracts.platform.PlatformAct.RESTRICT;
import static id.lindung.contracts.platform.PlatformStatus.ACCESS_RESTRICTED;
import static id.lindung.contracts.platform.PlatformStatus.CONDITIONALLY_RESTORED;
import static id.lindung.contracts.platform.PlatformStatus.ENTERED;
import static id.lindung.contracts.platform.PlatformStatus.REGISTERED;
import static id.lindung.contracts.platform.PlatformStatus.RESTORED;
import static id.lindung.kit.identity.Roles.MINISTER_DELEGATE;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.POLICY_ADMIN;
import static id.lindung.kit.identity.Roles.REVIEWER;

import id.lindung.contracts.platform.PlatformAct;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.kit.lifecycle.Approval;
import id.lindung.kit.lifecycle.Declaration;
import id.lindung.kit.lifecycle.Graph;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which standing may follow which. Access can only be restored after it was restricted; conditions end either in full
 * restoration or in a new restriction (Permenkominfo 5/2020 Art. 1(15)-(16), 15, 20). Whatever is seen or felt outside the
 * ministry needs two officials: one proposes, another approves.
 */
final class StandingGraph {

    static final String KIND = "platform";

    /** Those who keep the register. */
    private static final Set<String> KEEPERS = Set.of(OFFICER, POLICY_ADMIN);

    /** What is proposed by naming the standing that it leads to. */
    static final Set<PlatformAct> PROPOSED = Set.of(RESTRICT, RESTORE_CONDITIONALLY, RESTORE);

    static final Graph<Platform, PlatformStatus, PlatformAct> GRAPH = declared();

    private StandingGraph() {}

    private static Graph<Platform, PlatformStatus, PlatformAct> declared() {
        var graph = Graph.<Platform, PlatformStatus, PlatformAct>of(KIND)
                .making(ENTER, ENTERED, KEEPERS)
                .edge(ENTERED, CORRECT, ENTERED, KEEPERS)
                .decision(
                        ENTERED,
                        REGISTER,
                        REGISTERED,
                        KEEPERS,
                        secondEyes("propose-registration", "propose-registration"))
                // Whoever enters or corrects the entry proposes it by that.
                .unoffered(REGISTER);
        EnumSet.complementOf(EnumSet.of(ENTERED))
                .forEach(known -> graph.decision(
                        known, CORRECT, known, KEEPERS, secondEyes("propose-correction", CORRECT.action())));
        EnumSet.of(REGISTERED, RESTORED, CONDITIONALLY_RESTORED)
                .forEach(open -> standing(graph, open, RESTRICT, ACCESS_RESTRICTED));
        standing(graph, ACCESS_RESTRICTED, RESTORE_CONDITIONALLY, CONDITIONALLY_RESTORED);
        EnumSet.of(ACCESS_RESTRICTED, CONDITIONALLY_RESTORED)
                .forEach(bound -> standing(graph, bound, RESTORE, RESTORED));
        return graph.declared();
    }

    private static Approval secondEyes(String proposing, String proposingAction) {
        return Approval.by(Set.of(REVIEWER), proposing, proposingAction);
    }

    /** Suspending, blocking and restoring a service is the minister's to decide, or the delegate's; an officer proposes it. */
    private static void standing(
            Declaration<Platform, PlatformStatus, PlatformAct> graph,
            PlatformStatus from,
            PlatformAct act,
            PlatformStatus to) {
        var approval = Approval.by(Set.of(MINISTER_DELEGATE), "propose-standing", proposing(to));
        graph.decision(from, act, to, Set.of(OFFICER), approval);
    }

    /** As {@code allowedActions} name the proposal of a standing. */
    static String proposing(PlatformStatus standing) {
        return "propose-standing:" + standing.name();
    }

    /** The act that leads to a standing. */
    static PlatformAct actTo(PlatformStatus standing) {
        return switch (standing) {
            case ENTERED -> ENTER;
            case REGISTERED -> REGISTER;
            case ACCESS_RESTRICTED -> RESTRICT;
            case CONDITIONALLY_RESTORED -> RESTORE_CONDITIONALLY;
            case RESTORED -> RESTORE;
        };
    }
}
