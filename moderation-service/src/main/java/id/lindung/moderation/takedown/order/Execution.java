package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.kit.sql.Row;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the platform said of an item and what officials found: together they tell when it counts as acted on. */
public final class Execution {

    private ItemOutcome outcome = ItemOutcome.PENDING;

    private Instant answeredAt;
    private Instant effectiveAt;
    private boolean excluded;
    private boolean refuted;

    private VerificationResult verification = VerificationResult.NOT_CHECKED;

    private Instant verifiedAt;
    private Instant goneAt;

    Execution() {}

    Execution(Row row) {
        outcome = row.enumeration("outcome", ItemOutcome.class);
        answeredAt = row.instant("answered_at");
        effectiveAt = row.instant("effective_at");
        excluded = row.flag("excluded");
        refuted = row.flag("refuted");
        verification = row.enumeration("verification", VerificationResult.class);
        verifiedAt = row.instant("verified_at");
        goneAt = row.instant("gone_at");
    }

    void write(Map<String, Object> columns) {
        columns.put("outcome", outcome);
        columns.put("answered_at", answeredAt);
        columns.put("effective_at", effectiveAt);
        columns.put("excluded", excluded);
        columns.put("refuted", refuted);
        columns.put("verification", verification);
        columns.put("verified_at", verifiedAt);
        columns.put("gone_at", goneAt);
    }

    public ItemOutcome outcome() {
        return outcome;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public VerificationResult verification() {
        return verification;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    /** When the order counts as obeyed, null while it does not. */
    public Instant effectiveAt() {
        return effectiveAt;
    }

    public boolean isAnswered() {
        return outcome != ItemOutcome.PENDING;
    }

    /** There was nothing to act on, and nobody has found otherwise. */
    public boolean isExcluded() {
        return excluded;
    }

    /** Neither obeyed nor without object. A refusal leaves it open: who refuses has not acted. */
    public boolean isOpen() {
        return effectiveAt == null && !excluded;
    }

    /** What the platform last said was found untrue, and nothing has made up for it since. */
    public boolean isRefuted() {
        return refuted && isOpen();
    }

    /** Nothing is awaited on the platform's word alone, or what the platform said was found untrue. */
    public boolean isUnsettled() {
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
