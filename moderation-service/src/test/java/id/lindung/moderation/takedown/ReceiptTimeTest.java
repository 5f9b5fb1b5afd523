package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.moderation.testing.Database;
import id.lindung.moderation.testing.SettableClock;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.SlowRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A platform's answer counts from when it came in, however long it has to wait inside. */
@QuarkusTest
class ReceiptTimeTest {

    @Inject
    SettableClock clock;

    @Inject
    DataSource dataSource;

    @TestHTTPResource
    URI service;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anAnswerThatWaitsForItsKeyIsNotLateForIt() throws Exception {
        var order =
                anOrder().urgent().withItems(2).delivered().toPlatform("tiktok").answered(1, "REMOVED");
        var key = UUID.randomUUID().toString();
        CompletableFuture<Integer> answer;
        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            var holder = claim(other, order, key);
            answer = CompletableFuture.supplyAsync(() -> answer(order, key));
            Database.awaitWaitingFor(holder);
            clock.pass(Duration.ofHours(5));
            other.rollback();
            other.setAutoCommit(true);
        }
        assertEquals(200, answer.get(30, TimeUnit.SECONDS));
        order.seenBy("officer").body("openItems", equalTo(0));
        assertEquals("in time", punctuality(order, 2));
    }

    @Test
    void anAnswerWhoseEndIsHeldBackCountsFromItsEnd() throws Exception {
        var order = anOrder().urgent().delivered().toPlatform("tiktok");
        var body = new ObjectMapper().writeValueAsString(OrderFile.answer("REMOVED"));
        var path = order.platformPath() + "/items/1/answer";
        try (var request = SlowRequest.post(service, path, DemoLogin.machineToken(order.machine()), body.length())) {
            request.send(body.substring(0, 10));
            clock.pass(Duration.ofHours(5));
            request.send(body.substring(10));
            assertEquals(200, request.status());
        }
        assertEquals("late", punctuality(order, 1));
    }

    /** Of two that come at once, the one that came first may be served last, and clocks of servers differ. */
    @Test
    void theLastAnswerIsTheOneThatWasTakenLast() {
        var order = anOrder().delivered().toPlatform("tiktok");
        clock.pass(Duration.ofMinutes(1));
        order.answered(1, "REFUSED");
        clock.pass(Duration.ofSeconds(-30));
        order.answered(1, "REMOVED");
        order.seenBy("officer").body("items[0].outcome", equalTo("REMOVED")).body("items[0].answerText", nullValue());
    }

    private static String punctuality(OrderFile order, int position) {
        return Database.column(
                        """
                        SELECT CASE WHEN effective_at <= deadline_at THEN 'in time' ELSE 'late' END
                        FROM takedown_order_item WHERE order_id = ? AND position = ?
                        """,
                        UUID.fromString(order.id()),
                        position)
                .get(0);
    }

    private static int answer(OrderFile order, String key) {
        return as(order.machine())
                .header("Idempotency-Key", key)
                .body(OrderFile.answer("REMOVED"))
                .post(order.platformPath() + "/items/2/answer")
                .statusCode();
    }

    /** Takes the key as if the same answer were being worked on elsewhere. */
    private static int claim(Connection connection, OrderFile order, String key) throws SQLException {
        var sql =
                """
                INSERT INTO idempotency_key (caller_issuer, caller_subject, operation, key, request_digest, created_at)
                SELECT a.actor_issuer, a.actor_subject, ?, ?, '\\x00', now()
                FROM takedown_answer a JOIN takedown_order_item i ON i.id = a.order_item_id WHERE i.order_id = ?
                RETURNING pg_backend_pid()
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "POST " + order.platformPath() + "/items/2/answer");
            statement.setString(2, key);
            statement.setObject(3, UUID.fromString(order.id()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
