package id.lindung.kit.http;

import id.lindung.kit.problem.StaleVersion;

/** Compares what the caller has read with what is there. */
public final class Versions {

    private Versions() {}

    /** @throws StaleVersion unless both are the same, or any will do */
    public static void check(long expected, long actual) {
        if (expected != actual && expected != IfMatch.ANY) {
            throw new StaleVersion(actual);
        }
    }
}
