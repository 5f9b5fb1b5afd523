package id.lindung.stack.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** What is sent to a service again and again, by several senders at the same time. */
abstract class Load {

    private final URI service;

    Load(URI service) {
        this.service = service;
    }

    abstract HttpConnection.Request next();

    /** @throws IllegalStateException unless the service has done what was asked of it */
    abstract void check(HttpConnection.Answer answer);

    /** Makes ready what the next run needs; not measured. */
    void prepare() {}

    /** What was measured so far was a warm-up and does not count. */
    void warmedUp() {}

    /** What a run came to. */
    record Result(Timings timings, Duration elapsed) {

        double perSecond() {
            return timings.count() / (elapsed.toNanos() / 1e9);
        }
    }

    /** Sends over so many connections, each one request after the other, until the time is over. */
    Result run(int connections, Duration length) {
        var began = System.nanoTime();
        var pool = Executors.newFixedThreadPool(connections);
        try {
            Callable<Timings> sender = () -> send(began + length.toNanos());
            var timings = new Timings();
            var sending = new ArrayList<>(List.of(pool.submit(sender)));
            while (sending.size() < connections) {
                sending.add(pool.submit(sender));
            }
            for (var sent : sending) {
                timings.addAll(sent.get());
            }
            return new Result(timings, Duration.ofNanos(System.nanoTime() - began));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Timings send(long end) throws IOException {
        var timings = new Timings();
        try (var connection = new HttpConnection(service)) {
            while (System.nanoTime() < end) {
                var request = next();
                var began = System.nanoTime();
                var answer = connection.send(request);
                timings.add(System.nanoTime() - began);
                check(answer);
            }
        }
        return timings;
    }
}
