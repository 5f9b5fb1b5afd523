package id.lindung.contracts.metric;

/**
 * How long platforms took, over the cohort of items whose clock started in the period. Nearest rank over all items of
 * the cohort, an open one as infinite: a figure is never better because work is left undone.
 *
 * @param items size of the cohort
 * @param open items of it without an effective action
 * @param excluded items left out: withdrawn before action, already gone, not found
 * @param medianSeconds null when there is no item or the median item is still open
 * @param medianReached false when the median item is still open: show "not reached"; true when there is no item
 * @param p95Seconds null as above
 * @param p95Reached as above
 */
public record TimeToAction(
        long items,
        long open,
        long excluded,
        Double medianSeconds,
        boolean medianReached,
        Double p95Seconds,
        boolean p95Reached) {}
