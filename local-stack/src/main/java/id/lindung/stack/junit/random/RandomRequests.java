package id.lindung.stack.junit.random;

import id.lindung.stack.junit.RawRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Sends requests that were made by chance: whatever comes, no answer is a 5xx, none is missing and none takes longer than
 * five seconds. The same seed makes the same requests. A test sends a few thousand; {@code -Dlindung.requests=100000}
 * sends as many, {@code -Dlindung.seed=7} others.
 */
public final class RandomRequests {

    private static final int NUMBER = Integer.getInteger("lindung.requests", 2_500);
    private static final long SEED = Long.getLong("lindung.seed", 1L);
    private static final int SENDERS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_FAULTS = 30;

    private final URI server;
    private final Function<Random, RawRequest> make;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** @param make gives a request for the next values of a row of random numbers */
    public RandomRequests(URI server, Function<Random, RawRequest> make) {
        this.server = server;
        this.make = make;
    }

    /** @return one sentence for each fault, with the seed that makes the request again */
    public List<String> faults() {
        var senders = new ArrayList<Thread>();
        for (int i = 0; i < SENDERS; i++) {
            var first = i;
            senders.add(new Thread(() -> sendFrom(first), "random-requests-" + i));
        }
        senders.forEach(Thread::start);
        try {
            for (var sender : senders) {
                sender.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return List.copyOf(faults);
    }

    /** Each request has a seed of its own, so that it can be made again without those before it. */
    private void sendFrom(int first) {
        for (int i = first; i < NUMBER && faults.size() < MOST_FAULTS; i += SENDERS) {
            var seed = SEED * 1_000_003 + i;
            send(seed, make.apply(new Random(seed)));
        }
    }

    private void send(long seed, RawRequest request) {
        var begun = System.nanoTime();
        try {
            var answer = request.send(server);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var missing = answer.status() == 0 && request.hasAddress();
            if (answer.status() >= 500 || missing || took.compareTo(LONGEST) > 0) {
                faults.add(seed + ": " + request + " was answered after " + took + " with " + answer);
            }
        } catch (IOException e) {
            faults.add(seed + ": " + request + " was not answered: " + e);
        }
    }
}
