package id.lindung.kit.paging;

import id.lindung.kit.problem.InvalidRequest;

/** How many items one page of a list holds. */
public final class Limit {

    private static final int DEFAULT = 50;
    private static final int MAX = 200;

    private Limit() {}

    /**
     * @param requested null for the default of 50
     * @throws InvalidRequest unless it is 1 to 200
     */
    public static int of(Integer requested) {
        if (requested == null) {
            return DEFAULT;
        }
        if (requested < 1 || requested > MAX) {
            throw InvalidRequest.of("query:limit", "range", "must be 1 to " + MAX);
        }
        return requested;
    }
}
