package id.lindung.contracts.takedown;

/** States of a takedown order. Overdue is no state: it is computed from the deadline and the clock. */
public enum OrderStatus {
    DRAFT,
    PENDING_AUTHORISATION,
    /** Signed and binding; the platform has not fetched it yet, so no clock runs. */
    ISSUED,
    /** Received by the platform; the clock runs. */
    DELIVERED,
    ACKNOWLEDGED,
    /** At least one item was answered, not all. */
    IN_EXECUTION,
    CLARIFICATION_REQUESTED,
    /** Every item was answered. */
    RESPONDED,
    CLOSED,
    WITHDRAWN
}
