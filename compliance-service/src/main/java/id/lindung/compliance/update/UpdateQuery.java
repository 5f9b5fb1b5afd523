package id.lindung.compliance.update;

import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.update.UpdateQueue;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Proposal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a list of updates is to hold, and in which order; null leaves the question open. {@code u} is the update.
 *
 * @param queue only those on which this side has to act next
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
        OLDEST(">", "u.id", false),
        NEWEST("<", "u.id desc", false),
        FIRST_SUBMITTED(">", SUBMITTED + " nulls last, u.id", true),
        LAST_SUBMITTED("<", SUBMITTED + " desc nulls last, u.id desc", true);

        private final String beyond;
        private final String orderBy;
        private final boolean bySubmission;

        Sort(String beyond, String orderBy, boolean bySubmission) {
            this.beyond = beyond;
            this.orderBy = orderBy;
            this.bySubmission = bySubmission;
        }

        public Position positionOf(ComplianceUpdate update) {
            return new Position(bySubmission ? update.lastSubmittedAt() : null, update.id());
        }

        /** What comes behind a position; what was never submitted comes behind all that was. */
        Filter behind(Position position, Filter filter) {
            var later = "u.id " + beyond + " :after";
            if (!bySubmission) {
                return filter.copy().and(later, "after", position.id());
            }
            if (position.submittedAt() == null) {
                return filter.copy().and(SUBMITTED + " is null and " + later, "after", position.id());
            }
            var behind = "%s %s :submittedAt or %s = :submittedAt and %s or %s is null"
                    .formatted(SUBMITTED, beyond, SUBMITTED, later, SUBMITTED);
            return filter.copy().and(behind, "after", position.id()).with("submittedAt", position.submittedAt());
        }

        String orderBy() {
            return orderBy;
        }
    }

    /**
     * Where a page ends. It holds the time itself, so that nothing moves when the update is submitted again meanwhile.
     *
     * @param submittedAt null where it was never submitted, or the order does not ask for it
     */
    public record Position(Instant submittedAt, UUID id) {}

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
        if (queue == UpdateQueue.REQUESTED) {
            filter.and(REWORKED, "withPlatform", UpdateGraph.WITH_PLATFORM);
            return;
        }
        var waiting = queue == UpdateQueue.PLATFORM ? UpdateGraph.AT_PLATFORM : UpdateGraph.WAITING;
        filter.and("u.state in :waiting", "waiting", queue == null ? null : waiting);
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
