package id.lindung.contracts.metric;

/**
 * Share of items acted on within their deadline, over the matured cohort: items whose deadline lies in the period and
 * has passed. Early successes whose deadline is still ahead do not count yet.
 *
 * @param matured denominator
 * @param within numerator
 * @param excluded items left out: withdrawn before action, already gone, not found
 * @param share 0 to 1, null when the denominator is 0: not a number is not zero
 */
public record ShareWithinDeadline(long matured, long within, long excluded, Double share) {}
