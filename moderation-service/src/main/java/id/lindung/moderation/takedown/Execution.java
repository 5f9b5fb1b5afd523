package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.ItemOutcome;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.VerificationResult;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What the platform said of an item and what officials found: together they tell when it counts as acted on. */
@Embeddable
class Execution {

    @Enumerated(EnumType.STRING)
    private ItemOutcome outcome = ItemOutcome.PENDING;

    private Instant answeredAt;
    private Instant effectiveAt;
    private boolean excluded;
    private boolean refuted;

    @Enumerated(EnumType.STRING)
    private VerificationResult verification = VerificationResult.NOT_CHECKED;

    private Instant verifiedAt;
    private Instant goneAt;

    ItemOutcome outcome() {
        return outcome;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    VerificationResult verification() {
        return verification;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    /** When the order counts as obeyed, null while it does not. */
    Instant effectiveAt() {
        return effectiveAt;
    }

    boolean isAnswered() {
        return outcome != ItemOutcome.PENDING;
    }

    /** There was nothing to act on, and nobody has found otherwise. */
    boolean isExcluded() {
        return excluded;
    }

    /** Neither obeyed nor without object. A refusal leaves it open: who refuses has not acted. */
    boolean isOpen() {
        return effectiveAt == null && !excluded;
    }

    /** What the platform last said was found untrue, and nothing has made up for it since. */
    boolean isRefuted() {
        return refuted && isOpen();
    }

    /** Nothing is awaited on the platform's word alone, or what the platform said was found untrue. */
    boolean isUnsettled() {
        var unchecked = verification == VerificationResult.NOT_CHECKED || verification == VerificationResult.STILL_UP;
        return isRefuted() || (!isOpen() && unchecked);
    }

    void answered(ItemOutcome newOutcome, Instant at, RequestedMeasure measure) {
        outcome = newOutcome;
        answeredAt = at;
        refuted = false;
        reconsider(measure);
    }

    /** An official has looked. What is still there undoes what the platform has said; later action counts anew. */
    void found(VerificationResult result, Instant at, RequestedMeasure measure) {
        verification = result;
        verifiedAt = at;
        switch (result) {
            case GONE -> goneAt = goneAt == null ? at : goneAt;
            case STILL_UP -> {
                goneAt = null;
                refuted = isAnswered();
            }
            // That it came back takes nothing from its having been gone: it needs an order of its own.
            case REAPPEARED, UNREACHABLE, NOT_CHECKED -> {}
        }
        reconsider(measure);
    }

    private void reconsider(RequestedMeasure measure) {
        if (isAnswered() && !measure.isFulfilledBy(outcome)) {
            // A finding from before would make a later action count from a time at which the clock still ran.
            goneAt = null;
        }
        excluded = outcome.isExcluded() && !refuted;
        effectiveAt = effectiveTime(measure);
    }

    /**
     * The first of: receipt of an action that fulfils the measure; an official's finding that the content is gone. Null
     * for whoever has not acted by its own account, even if the content went away.
     */
    private Instant effectiveTime(RequestedMeasure measure) {
        var obeyed = measure.isFulfilledBy(outcome);
        return Stream.of(Optional.ofNullable(obeyed && !refuted ? answeredAt : null), Optional.ofNullable(goneAt))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
