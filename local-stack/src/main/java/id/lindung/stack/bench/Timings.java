package id.lindung.stack.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations of one thing done many times. */
final class Timings {

    private final List<Long> nanos = new ArrayList<>();

    void add(long elapsed) {
        nanos.add(elapsed);
    }

    /** Runs it a few times unmeasured, then measures. */
    static Timings of(int warmUp, int runs, Runnable work) {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        var timings = new Timings();
        for (int i = 0; i < runs; i++) {
            var began = System.nanoTime();
            work.run();
            timings.add(System.nanoTime() - began);
        }
        return timings;
    }

    /** Nearest rank. @param share 0.5 for the median */
    Duration percentile(double share) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return Duration.ofNanos(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, p95 %.1f ms (n=%d)",
                percentile(0.5).toNanos() / 1e6,
                percentile(0.95).toNanos() / 1e6,
                nanos.size());
    }
}
