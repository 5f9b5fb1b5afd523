package id.lindung.compliance.update;

import id.lindung.kit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** What the evidence of an update must ask of it. */
@ApplicationScoped
public class UpdateDocket {

    private final ComplianceUpdates updates;
    private final CurrentCaller caller;

    UpdateDocket(ComplianceUpdates updates, CurrentCaller caller) {
        this.updates = updates;
        this.caller = caller;
    }

    /**
     * Looks whether a file could be added now, before time is spent on receiving it.
     *
     * @throws id.lindung.kit.problem.Refusal if the caller cannot reach it or it is locked
     */
    @Transactional
    public void requireOpen(UUID updateId) {
        updates.reachable(updateId).permitted(UpdateAct.ADD_EVIDENCE, caller.get(), null);
    }

    /**
     * Takes note that a file is added, and keeps the update locked until the transaction ends; refuses as above.
     *
     * @return the platform of the update
     */
    @Transactional(TxType.MANDATORY)
    public String add(UUID updateId) {
        var update = updates.toChange(updateId);
        update.changeEvidence(UpdateAct.ADD_EVIDENCE, caller.get());
        return update.platformId();
    }

    /** Takes note that a file is removed; as {@link #add}. */
    @Transactional(TxType.MANDATORY)
    public void remove(UUID updateId) {
        updates.toChange(updateId).changeEvidence(UpdateAct.REMOVE_EVIDENCE, caller.get());
    }
}
