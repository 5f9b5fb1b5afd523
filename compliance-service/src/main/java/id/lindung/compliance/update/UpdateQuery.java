package id.lindung.compliance.update;

import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Caller;
import java.util.UUID;

/** What a list of updates is to hold, and in which order; null leaves the question open. */
public record UpdateQuery(String platformId, UUID commitmentId, UpdateState state, Sort sort) {

    /** By when they were begun, which is what their ids (UUIDv7) are made from. */
    public enum Sort {
        OLDEST("id > :after", "id"),
        NEWEST("id < :after", "id desc");

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

    private static final String REWORKED = "number is not null and state in :withPlatform";

    /** A platform sees its own; officials see what was submitted once, and has its number since. */
    static Filter visibleTo(Caller reader) {
        return new Filter()
                .and(
                        "platformId = :confinement",
                        "confinement",
                        reader.platformId().orElse(null))
                .andIf(!reader.isPlatform(), "number is not null");
    }

    /** The same rules as for a single update, and in which state the reader sees it. */
    public Filter seenBy(Caller reader) {
        var filter = visibleTo(reader)
                .and("platformId = :platform", "platform", platformId)
                .and("commitmentId = :commitment", "commitment", commitmentId);
        if (state == null || reader.isPlatform()) {
            return filter.and("state = :state", "state", state);
        }
        return switch (state) {
            case CHANGES_REQUESTED -> filter.and(REWORKED, "withPlatform", UpdateGraph.WITH_PLATFORM);
            case DRAFT, INTERNAL_REVIEW -> filter.andIf(true, "1 = 0");
            case SUBMITTED, UNDER_REVIEW, ACCEPTED, REJECTED, WITHDRAWN -> filter.and("state = :state", "state", state);
        };
    }
}
