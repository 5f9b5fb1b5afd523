package id.lindung.compliance.commitment.act;

import id.lindung.compliance.commitment.CommitmentRepository;
import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.kit.act.Acts;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;

/** Notes that an accepted update with evidence says a commitment is fulfilled. A claim, not yet an assessment. */
@ApplicationScoped
public class ClaimFulfilment {

    private final CommitmentRepository commitments;
    private final CommitmentLifeCycle cycle;
    private final Acts acts;

    ClaimFulfilment(CommitmentRepository commitments, CommitmentLifeCycle cycle, Acts acts) {
        this.commitments = commitments;
        this.cycle = cycle;
        this.acts = acts;
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
        var found = commitments.locked(commitmentId).orElseThrow(() -> new NotFound("commitment", commitmentId));
        if (found.state() != CommitmentState.ACTIVE) {
            return false;
        }
        var claiming = new Attempt<>(CommitmentAct.CLAIM_FULFILLED, caller, null, acts.now());
        acts.performOn(cycle, found, claiming, (commitment, permitted) -> {
            Moves.follow(cycle, commitment, permitted);
            return Map.of("update", updateId.toString());
        });
        return true;
    }
}
