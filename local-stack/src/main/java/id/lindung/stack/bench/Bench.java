package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import id.lindung.stack.login.PortalSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints first figures of the real suite on this machine, each beside what it can be compared with in the same run:
 * {@code mvn -Pbench verify}. A program, not a test: it asserts nothing about time.
 */
public final class Bench {

    private static final int CONNECTIONS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final int ORDERS = 100_000;

    private final BenchSuite suite;
    private final List<String[]> table = new ArrayList<>();

    private Bench(BenchSuite suite) {
        this.suite = suite;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var suite = BenchSuite.start()) {
            new Bench(suite).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        table.add(new String[] {"What", "Measured", "Beside it"});
        startUp();
        registerPlatform();
        statements();
        orders();
        memory();
        System.out.println("\nMeasured on " + Machine.describe() + "; PostgreSQL with fsync on, on "
                + suite.fileSystem() + ", one machine for all");
        print();
    }

    private void startUp() {
        suite.startUpTimes()
                .forEach((part, time) -> row(
                        "Start of " + part + " to ready",
                        String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0),
                        "the three started at the same time"));
    }

    private void statements() {
        var load = new StatementLoad(suite.moderation(), () -> suite.machineToken("platform-tiktok"));
        load.run(CONNECTIONS, WARM_UP);
        var result = load.run(CONNECTIONS, MEASURED);
        var limit = new CopyLimit(suite).run();
        row(
                "Statements, DSA batches of 100, " + CONNECTIONS + " connections",
                String.format(Locale.ROOT, "%,.0f a second", result.perSecond()),
                String.format(
                        Locale.ROOT,
                        "raw COPY of the same %,d rows: %,.0f a second (%.0f times)",
                        limit.rows(),
                        limit.perSecond(),
                        limit.perSecond() / result.perSecond()));
        row("  one batch", result.batches().toString(), "");
    }

    private void orders() {
        new OrderLoad(suite).insert(ORDERS);
        var empty = read("/bantuan");
        row(
                String.format(Locale.ROOT, "Orders page of the portal at %,d orders", ORDERS),
                read("/perintah").toString(),
                "a page without data: " + empty);
        row("  overdue only", read("/perintah?lewat=ya").toString(), "");
        row("Dashboard of the portal", read("/dasbor").toString(), "a page without data: " + empty);
    }

    private Timings read(String path) {
        var session = PortalSession.signIn(suite.portal(), "officer", "lindung-officer");
        return Timings.of(10, 50, () -> {
            var answer = session.get(path);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
        });
    }

    private void memory() {
        suite.processes()
                .forEach((part, pid) -> row(
                        "Memory of " + part + " after the load",
                        String.format(Locale.ROOT, "%.0f MiB resident", Machine.residentMiB(pid)),
                        "heap limit 384 MiB"));
    }

    /** Statements are taken from registered platforms only; moderation-service hears of it by an event. */
    private void registerPlatform() throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var body = "{\"id\":\"tiktok\",\"name\":\"TikTok\",\"operatorName\":\"Bench\",\"userGeneratedContent\":true,"
                + "\"registeredAt\":\"2026-01-01T00:00:00Z\",\"source\":\"Bench\"}";
        var answer = http.send(
                request(suite.compliance().resolve("/api/v1/platforms"), suite.personToken("officer"))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("the platform was not registered: " + answer.body());
        }
        suite.awaitRow("moderation", "SELECT 1 FROM platform WHERE platform_id = 'tiktok'", Duration.ofSeconds(30));
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private void row(String what, String measured, String beside) {
        table.add(new String[] {what, measured, beside});
        System.out.println(what + ": " + measured + (beside.isEmpty() ? "" : " (" + beside + ")"));
    }

    private void print() {
        var widths = new int[3];
        for (var row : table) {
            for (int column = 0; column < 3; column++) {
                widths[column] = Math.max(widths[column], row[column].length());
            }
        }
        for (var row : table) {
            System.out.printf(
                    "| %-" + widths[0] + "s | %-" + widths[1] + "s | %-" + widths[2] + "s |%n", (Object[]) row);
        }
    }
}
