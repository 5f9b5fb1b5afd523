package id.lindung.compliance.liaison;

import static id.lindung.contracts.liaison.LiaisonAct.CONFIRM;
import static id.lindung.contracts.liaison.LiaisonAct.END;
import static id.lindung.contracts.liaison.LiaisonAct.PROPOSE;
import static id.lindung.contracts.liaison.LiaisonAct.REJECT;
import static id.lindung.contracts.liaison.LiaisonAct.WITHDRAW;
import static id.lindung.contracts.liaison.LiaisonState.CONFIRMED;
import static id.lindung.contracts.liaison.LiaisonState.ENDED;
import static id.lindung.contracts.liaison.LiaisonState.PROPOSED;
import static id.lindung.contracts.liaison.LiaisonState.REJECTED;
import static id.lindung.contracts.liaison.LiaisonState.WITHDRAWN;
import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.lifecycle.Guard.reason;
import static id.lindung.kit.lifecycle.Guard.seen;

import id.lindung.contracts.liaison.LiaisonAct;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.kit.lifecycle.FourEyes;
import id.lindung.kit.lifecycle.Graph;
import java.util.Set;

/** The whole life of a liaison appointment, declared: what is not an edge here cannot happen. */
final class LiaisonGraph {

    static final String KIND = "liaison-appointment";

    private static final Set<String> PLATFORM = Set.of(LIAISON, PLATFORM_APPROVER);

    /** An officer proposes where the platform wrote a letter; who proposed it never confirms it. */
    private static final Set<String> EITHER_SIDE = Set.of(LIAISON, PLATFORM_APPROVER, OFFICER);

    static final Graph<LiaisonAppointment, LiaisonState, LiaisonAct> GRAPH =
            Graph.<LiaisonAppointment, LiaisonState, LiaisonAct>of(KIND)
                    .making(PROPOSE, PROPOSED, EITHER_SIDE)
                    .edge(
                            PROPOSED,
                            CONFIRM,
                            CONFIRMED,
                            Set.of(OFFICER),
                            FourEyes.otherThan(
                                    LiaisonAppointment::proposers,
                                    "Who proposed the liaison officer cannot also confirm it."))
                    .edge(PROPOSED, REJECT, REJECTED, Set.of(OFFICER), seen(), reason())
                    .edge(PROPOSED, WITHDRAW, WITHDRAWN, PLATFORM)
                    .edge(CONFIRMED, END, ENDED, EITHER_SIDE, reason())
                    .operation(CONFIRM, "confirmLiaison", "Confirm a proposed liaison officer, whose office begins")
                    .operation(REJECT, "rejectLiaison", "Refuse a proposed liaison officer, with reason")
                    .operation(WITHDRAW, "withdrawLiaison", "Take back a proposal that is not decided")
                    .operation(END, "endLiaison", "Record the last day of a liaison officer and why the office ended")
                    .declared();

    private LiaisonGraph() {}
}
