package id.lindung.contracts.metric;

/**
 * Takedown figures of one group.
 *
 * @param group platform id, category code or month {@code 2026-10}, by what was grouped; {@code ALL} for the total
 * @param ordersSent orders issued in the period
 * @param itemsSent items of those orders
 * @param openItems items open at {@code asOf}, whenever they were sent
 * @param overdueItems of those, past their deadline at {@code asOf}
 */
public record TakedownFigures(
        String group,
        long ordersSent,
        long itemsSent,
        long openItems,
        long overdueItems,
        ShareWithinDeadline withinDeadline,
        TimeToAction timeToAction) {}
