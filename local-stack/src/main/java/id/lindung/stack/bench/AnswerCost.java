package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * How often one answer goes to the database and with which statements: counted, apart from the measured rounds, in
 * another instance of the service that reaches PostgreSQL by {@link RoundTrips}.
 */
final class AnswerCost {

    private static final int WARM_UP = 200;
    private static final int ANSWERS = 500;
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final String build;
    private final BenchSuite suite;
    private final AnswerLoad load;

    AnswerCost(String build, BenchSuite suite, AnswerLoad load) {
        this.build = build;
        this.suite = suite;
        this.load = load;
    }

    private record Count(long nanos, long trips, Map<String, Long> statements) {

        static Count of(RoundTrips counted) {
            return new Count(System.nanoTime(), counted.trips(), counted.statements());
        }

        double seconds(Count before) {
            return (nanos - before.nanos) / 1e9;
        }

        double executed(Count before) {
            return total() - before.total();
        }

        private long total() {
            return statements.values().stream().mapToLong(count -> count).sum();
        }
    }

    void measure(Figures figures) throws IOException {
        load.prepare();
        try (var counted = new RoundTrips(suite.postgresPort())) {
            var service = suite.moderationBehind(counted.port());
            try (var connection = new HttpConnection(service.address())) {
                answer(connection, WARM_UP);
                var idle = Count.of(counted);
                pause();
                var before = Count.of(counted);
                answer(connection, ANSWERS);
                var after = Count.of(counted);
                // What the service does by itself all the time is none of the answers'.
                var share = after.seconds(before) / before.seconds(idle);
                var trips = after.trips() - before.trips() - share * (before.trips() - idle.trips());
                var statements = after.executed(before) - share * before.executed(idle);
                figures.add(build, "One answer, round trips to PostgreSQL", "%.1f", trips / ANSWERS);
                figures.add(build, "One answer, statements with BEGIN and COMMIT", "%.1f", statements / ANSWERS);
                list(before, after);
            } finally {
                service.stop();
            }
        }
        suite.settle();
    }

    private void answer(HttpConnection connection, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            load.check(connection.send(load.next()));
        }
    }

    private static void list(Count before, Count after) {
        after.statements().forEach((sql, count) -> {
            var each = (count - before.statements().getOrDefault(sql, 0L)) / (double) ANSWERS;
            if (each > 0.4) {
                var line = sql.replaceAll("\\s+", " ");
                System.out.printf("    %.1f x %s%n", each, line.substring(0, Math.min(line.length(), 140)));
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(IDLE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
