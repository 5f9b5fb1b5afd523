package id.lindung.stack.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations of one thing done many times. */
final class Timings {

    private final List<Long> nanos = new ArrayList<>();

    void add(long elapsed) {
        nanos.add(elapsed);
    }

    void addAll(Timings others) {
        nanos.addAll(others.nanos);
    }

    void clear() {
        nanos.clear();
    }

    int count() {
        return nanos.size();
    }

    static Timings of(int runs, Runnable work) {
        var timings = new Timings();
        for (int i = 0; i < runs; i++) {
            var began = System.nanoTime();
            work.run();
            timings.add(System.nanoTime() - began);
        }
        return timings;
    }

    /** In milliseconds, nearest rank. @param share 0.5 for the median */
    double percentile(double share) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
