package id.lindung.stack.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A platform that sends statements of decision in batches as the EU database takes them. */
final class StatementLoad {

    private static final int BATCH = 100;
    private static final String[] CATEGORIES = {
        "STATEMENT_CATEGORY_SCAMS_AND_FRAUD",
        "STATEMENT_CATEGORY_VIOLENCE",
        "STATEMENT_CATEGORY_PROTECTION_OF_MINORS",
        "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH",
        "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"
    };

    private final URI moderation;
    private final Supplier<String> token;
    private final AtomicLong next = new AtomicLong();

    StatementLoad(URI moderation, Supplier<String> token) {
        this.moderation = moderation;
        this.token = token;
    }

    /** What a run came to. */
    record Result(long statements, Duration elapsed, Timings batches) {

        double perSecond() {
            return statements / (elapsed.toNanos() / 1e9);
        }
    }

    /** Sends batches over so many connections until the time is over. */
    Result run(int connections, Duration length) {
        var end = System.nanoTime() + length.toNanos();
        var began = System.nanoTime();
        var pool = Executors.newFixedThreadPool(connections);
        try {
            List<Future<List<Long>>> senders = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                senders.add(pool.submit(() -> send(end)));
            }
            var timings = new Timings();
            long batches = 0;
            for (var sender : senders) {
                for (var elapsed : sender.get()) {
                    timings.add(elapsed);
                    batches++;
                }
            }
            return new Result(batches * BATCH, Duration.ofNanos(System.nanoTime() - began), timings);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Long> send(long end) throws IOException, InterruptedException {
        // HTTP/1.1 and a client of its own: one connection for each sender.
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var elapsed = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            var body = batch();
            var began = System.nanoTime();
            var answer = http.send(
                    HttpRequest.newBuilder(moderation.resolve("/api/v1/statements"))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + token.get())
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            elapsed.add(System.nanoTime() - began);
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("answered with " + answer.statusCode() + ": " + answer.body());
            }
        }
        return elapsed;
    }

    private String batch() {
        var text = new StringBuilder(100_000).append("{\"statements\":[");
        for (int i = 0; i < BATCH; i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append(statement(next.incrementAndGet()));
        }
        return text.append("]}").toString();
    }

    private static String statement(long number) {
        var day = LocalDate.of(2026, 11, 1);
        return String.format(
                Locale.ROOT,
                """
                {"decision_visibility":["DECISION_VISIBILITY_CONTENT_REMOVED"],\
                "decision_ground":"DECISION_GROUND_INCOMPATIBLE_CONTENT",\
                "incompatible_content_ground":"Community guidelines, section %d",\
                "incompatible_content_explanation":"The content shows what the section does not allow.",\
                "incompatible_content_illegal":"No","category":"%s","content_type":["CONTENT_TYPE_VIDEO"],\
                "content_language":"ID","content_date":"%s","application_date":"%s","territorial_scope":["ID"],\
                "decision_facts":"Found by an automated check and confirmed by a moderator, case %d.",\
                "source_type":"SOURCE_VOLUNTARY","automated_detection":"Yes",\
                "automated_decision":"AUTOMATED_DECISION_PARTIALLY","puid":"bench-%d"}""",
                number % 17,
                CATEGORIES[(int) (number % CATEGORIES.length)],
                day,
                day.plusDays(1),
                number,
                number);
    }
}
