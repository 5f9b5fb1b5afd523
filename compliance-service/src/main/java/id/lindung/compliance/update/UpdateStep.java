package id.lindung.compliance.update;

import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.lifecycle.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One act in the life of a compliance update. */
@Entity
public class UpdateStep extends Step {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "update_id")
    private ComplianceUpdate update;

    private String internalNote;

    protected UpdateStep() {}

    /** @param internalNote among officials, null for none */
    UpdateStep(ComplianceUpdate update, What<UpdateState> what, String internalNote) {
        super(what, UpdateGraph.audienceOf(what));
        this.update = update;
        this.internalNote = internalNote;
    }

    /** Whether an officer said what became of the update. */
    boolean isOutcome() {
        return UpdateGraph.OUTCOMES.contains(act());
    }

    String internalNote() {
        return internalNote;
    }
}
