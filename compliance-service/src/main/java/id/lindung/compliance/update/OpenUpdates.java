package id.lindung.compliance.update;

import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.PermittedAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Updates as the feature of evidence asks for them: open for files, or not. */
@ApplicationScoped
public class OpenUpdates {

    private final ComplianceUpdates updates;
    private final CurrentCaller caller;
    private final Clock clock;

    OpenUpdates(ComplianceUpdates updates, CurrentCaller caller, Clock clock) {
        this.updates = updates;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Looks whether a file could be added now, before time is spent on receiving it.
     *
     * @throws id.lindung.kit.problem.Refusal if the caller cannot reach it or it is locked
     */
    @Transactional
    public void requireOpen(UUID updateId) {
        permit(updates.reachable(updateId), UpdateAct.ADD_EVIDENCE);
    }

    /**
     * Notes that a file is added, and keeps the update locked until the transaction ends; refuses as above.
     *
     * @return the platform of the update
     */
    @Transactional(TxType.MANDATORY)
    public String add(UUID updateId) {
        return change(updateId, UpdateAct.ADD_EVIDENCE).platformId();
    }

    /** Notes that a file is removed; as {@link #add}. */
    @Transactional(TxType.MANDATORY)
    public void remove(UUID updateId) {
        change(updateId, UpdateAct.REMOVE_EVIDENCE);
    }

    private ComplianceUpdate change(UUID updateId, UpdateAct act) {
        var update = updates.toChange(updateId);
        update.changedBy(permit(update, act).actor());
        return update;
    }

    private PermittedAct<UpdateState, UpdateAct> permit(ComplianceUpdate update, UpdateAct act) {
        return UpdateGraph.GRAPH.permit(update, new Attempt<>(act, caller.get(), null, clock.instant()));
    }
}
