package id.lindung.moderation.takedown.list;

import id.lindung.contracts.takedown.OrderStatus;
import java.time.Instant;

/**
 * What a list of orders is to hold, and how it is ordered; null leaves the question open.
 *
 * @param overdue whether an open item is past its deadline
 * @param running whether its deadline runs: something is awaited, and no question holds the clock
 * @param returned whether it is a draft that came back from the signature
 * @param stillUp whether an official found an item still there after it was answered, and it is awaited again
 * @param issuedFrom first instant of the signature
 * @param issuedBefore first instant after it
 * @param words beginning of an order's or a letter's number, or the digest of an address
 */
public record OrderQuery(
        String platformId,
        OrderStatus status,
        String category,
        Boolean overdue,
        Boolean running,
        boolean returned,
        boolean stillUp,
        Instant issuedFrom,
        Instant issuedBefore,
        String words,
        Sort sort) {

    /** How a list is ordered. */
    public enum Sort {
        /** The queue of work: earliest deadline first, what has none at the end. */
        DEADLINE(
                "(coalesce(o.deadline_at, 'infinity'), o.id) > (?::timestamptz, ?)",
                "coalesce(o.deadline_at, 'infinity'), o.id"),
        /** The register: what was drafted last first. */
        DRAFTED("(o.drafted_at, o.id) < (?::timestamptz, ?)", "o.drafted_at DESC, o.id DESC");

        private final String after;
        private final String orderBy;

        Sort(String after, String orderBy) {
            this.after = after;
            this.orderBy = orderBy;
        }

        /** Condition for what stands behind a time and an id. */
        String after() {
            return after;
        }

        String orderBy() {
            return orderBy;
        }
    }
}
