package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What other features need to know of a commitment.
 *
 * @param title of the wording that was last put before the platform, or of the draft
 * @param indicators of the same wording
 * @param dueOn of the same wording; null where it names no day
 */
public record CommitmentReference(
        UUID id,
        String number,
        String platformId,
        CommitmentState state,
        LocalizedText title,
        List<IndicatorView> indicators,
        LocalDate dueOn) {

    public CommitmentReference {
        indicators = List.copyOf(indicators);
    }

    /** Whether both sides stand by the promise, so that the platform reports on it. */
    public boolean isLive() {
        return CommitmentGraph.LIVE.contains(state);
    }

    static CommitmentReference of(Commitment commitment) {
        var wording = commitment.isPublished() ? commitment.publishedWording() : commitment.wording();
        return new CommitmentReference(
                commitment.id(),
                commitment.number(),
                commitment.platformId(),
                commitment.state(),
                wording.title(),
                wording.indicators(),
                wording.dueOn());
    }
}
