package id.lindung.compliance.update;

import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.update.UpdateQueue;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Proposal;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a list of updates is to hold, and in which order; null leaves the question open. {@code u} is the update.
 *
 * @param queue only those on which the ministry has to act next
 * @param reported whether they count as reported: submitted, neither withdrawn nor rejected, and shown as submitted
 * @param before only those that were submitted before the last submission of this update
 */
public record UpdateQuery(
        String platformId,
        UUID commitmentId,
        UpdateState state,
        UpdateQueue queue,
        Boolean reported,
        UUID before,
        Sort sort) {

    private static final String SUBMITTED_AT =
            "(select max(s.submittedAt) from UpdateSubmission s where s.update.id = %s)";

    private static final String SUBMITTED = SUBMITTED_AT.formatted("u.id");

    /** By when they were begun, which is what their ids (UUIDv7) are made from, or by when they were submitted last. */
    public enum Sort {
        OLDEST("u.id > :after", "u.id"),
        NEWEST("u.id < :after", "u.id desc"),
        FIRST_SUBMITTED(submitted(">"), SUBMITTED + " nulls last, u.id"),
        LAST_SUBMITTED(submitted("<"), SUBMITTED + " desc nulls last, u.id desc");

        private static String submitted(String beyond) {
            var there = SUBMITTED_AT.formatted(":after");
            return "%s %s %s or (%s = %s and u.id %s :after)"
                    .formatted(SUBMITTED, beyond, there, SUBMITTED, there, beyond);
        }

        private final String after;
        private final String orderBy;

        Sort(String after, String orderBy) {
            this.after = after;
            this.orderBy = orderBy;
        }

        /** Condition for what comes behind the update with id {@code :after}. */
        String after() {
            return after;
        }

        String orderBy() {
            return orderBy;
        }
    }

    private static final String REWORKED = "u.number is not null and u.state in :withPlatform";

    private static final String BEFORE = SUBMITTED + " < " + SUBMITTED_AT.formatted(":before");

    private static final String WITH_OUTCOME =
            "exists (select p.id from Proposal p where p.subjectId = u.id and p.status = :open)";

    private static final Set<UpdateState> VOID = EnumSet.of(UpdateState.WITHDRAWN, UpdateState.REJECTED);

    /** A platform sees its own; officials see what was submitted once, and has its number since. */
    static Filter visibleTo(Caller reader) {
        return new Filter()
                .and(
                        "u.platformId = :confinement",
                        "confinement",
                        reader.platformId().orElse(null))
                .andIf(!reader.isPlatform(), "u.number is not null");
    }

    /** The same rules as for a single update, and in which state the reader sees it. */
    public Filter seenBy(Caller reader) {
        var filter = visibleTo(reader)
                .and("u.platformId = :platform", "platform", platformId)
                .and("u.commitmentId = :commitment", "commitment", commitmentId)
                .and(BEFORE, "before", before);
        inQueue(filter, reader);
        asReported(filter, reader);
        if (state == null || reader.isPlatform()) {
            return filter.and("u.state = :state", "state", state);
        }
        return switch (state) {
            case CHANGES_REQUESTED -> filter.and(REWORKED, "withPlatform", UpdateGraph.WITH_PLATFORM);
            case DRAFT, INTERNAL_REVIEW -> filter.andIf(true, "1 = 0");
            case SUBMITTED, UNDER_REVIEW, ACCEPTED, REJECTED, WITHDRAWN ->
                filter.and("u.state = :state", "state", state);
        };
    }

    /** A platform is not told of outcomes that are only proposed. */
    private void inQueue(Filter filter, Caller reader) {
        if (queue == UpdateQueue.OUTCOMES) {
            filter.andIf(reader.isPlatform(), "1 = 0").and(WITH_OUTCOME, "open", Proposal.Status.OPEN);
        }
        filter.and("u.state in :waiting", "waiting", queue == null ? null : UpdateGraph.WAITING);
    }

    /** A platform has its unsent changes before it, while officials have the last submission. */
    private void asReported(Filter filter, Caller reader) {
        if (reported != null) {
            var condition = "u.number is not null and u.state not in :unreported";
            var unreported = EnumSet.copyOf(VOID);
            unreported.addAll(reader.isPlatform() ? UpdateGraph.WITH_PLATFORM : Set.of());
            filter.and(reported ? condition : "not (" + condition + ")", "unreported", unreported);
        }
    }
}
