package id.lindung.contracts.metric;

/**
 * Takedown figures of one group.
 *
 * @param group platform id, category code or month {@code 2026-10}, by what was grouped; {@code ALL} for the total
 * @param ordersSent orders issued in the period
 * @param itemsSent items of those orders
 * @param openItems items of issued orders without an effective action at {@code asOf}, whenever they were sent; in a
 *     group by month those that were sent in it
 * @param overdueItems of those, past their deadline at {@code asOf}
 * @param alreadyGoneItems items whose clock started in the period and which were not there to act on, as the platform
 *     answered; reported separately, because it is neither success nor failure
 * @param withdrawnItems items whose clock started in the period and which the ministry took back before any action
 */
public record TakedownFigures(
        String group,
        long ordersSent,
        long itemsSent,
        long openItems,
        long overdueItems,
        long alreadyGoneItems,
        long withdrawnItems,
        ShareWithinDeadline withinDeadline,
        TimeToAction timeToAction) {}
