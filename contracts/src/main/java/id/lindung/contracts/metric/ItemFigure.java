package id.lindung.contracts.metric;

/** A number of items in {@link TakedownFigures}; each has a list of exactly the items that it counts. */
public enum ItemFigure {
    /** {@code itemsSent}: of orders issued in the period. */
    SENT,
    /** Of those, what the platform has not received yet, so that no clock runs. */
    UNDELIVERED,
    /** {@code openItems}: a stock, whatever the period. */
    OPEN,
    /** {@code overdueItems}: of those, past their deadline. */
    OVERDUE,
    /** {@code withinDeadline.matured}: the deadline lies in the period and has passed. */
    DUE,
    /** {@code withinDeadline.within}: of those, acted on by then. */
    WITHIN,
    /** {@code withinDeadline.excluded}: due in the period, and left out. */
    LEFT_OUT,
    /** {@code timeToAction.items}: the clock started in the period. */
    STARTED,
    /** {@code timeToAction.open}: of those, without an effective action. */
    AWAITED;

    /** Whether it counts how things stand now, so that the period does not matter. */
    public boolean isStock() {
        return this == OPEN || this == OVERDUE;
    }
}
