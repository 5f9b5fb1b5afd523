package id.lindung.portal.standin;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Calls that wait for each other. */
final class Gathering {

    private static final long PATIENCE_SECONDS = 15;

    private final List<String> calls;
    private final CountDownLatch missing;

    Gathering(List<String> calls) {
        this.calls = calls;
        this.missing = new CountDownLatch(calls.size());
    }

    /** Returns at once for any other call. @return false when the others did not come */
    boolean await(String call) {
        if (!calls.contains(call)) {
            return true;
        }
        missing.countDown();
        try {
            return missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
