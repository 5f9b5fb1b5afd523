package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Takes note that an accepted update with evidence says a commitment is fulfilled. A claim, not yet an assessment. */
@ApplicationScoped
public class ClaimFulfilment {

    private final CommitmentRepository commitments;
    private final CommitmentJournal journal;
    private final Clock clock;

    ClaimFulfilment(CommitmentRepository commitments, CommitmentJournal journal, Clock clock) {
        this.commitments = commitments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Moves an active commitment to claimed fulfilled, in the transaction of the acceptance.
     *
     * @param caller whose act made the claim count: the reviewer who confirmed the acceptance, or the liaison
     * @param updateId the accepted update
     * @return false if the commitment is not active: the update stays accepted, for accepted means complete and
     *     admissible and does not depend on where the commitment stands
     */
    @Transactional(TxType.MANDATORY)
    public boolean claim(UUID commitmentId, Caller caller, UUID updateId) {
        var commitment = commitments.locked(commitmentId).orElseThrow(() -> new NotFound("commitment", commitmentId));
        if (commitment.state() != CommitmentState.ACTIVE) {
            return false;
        }
        var now = clock.instant();
        var act = CommitmentAct.CLAIM_FULFILLED;
        commitment.act(act, caller, null, now);
        journal.tell(
                commitment, act.wireName(), CommitmentState.ACTIVE, caller, now, Map.of("update", updateId.toString()));
        return true;
    }
}
