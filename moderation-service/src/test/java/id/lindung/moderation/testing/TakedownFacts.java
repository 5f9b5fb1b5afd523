package id.lindung.moderation.testing;

import static id.lindung.stack.junit.Api.as;

import id.lindung.kit.id.Ids;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Orders and items as they stand in the database after a history that would take days over the API: times are given
 * instead of lived through. All on a platform that no other test uses.
 */
public final class TakedownFacts {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final String platformId;

    private TakedownFacts(String platformId) {
        this.platformId = platformId;
    }

    public static TakedownFacts ofFreshPlatform() {
        return new TakedownFacts("facts-" + UUID.randomUUID().toString().substring(0, 12));
    }

    public String platformId() {
        return platformId;
    }

    /** Nothing is added to a signed order, so that all are signed when they are complete. */
    private void sign() {
        execute(
                """
                UPDATE takedown_order
                SET issued_at = drafted_at, payload_sha256 = repeat('0', 64), signer_issuer = 'i',
                    signer_subject = 'director', signer_name = 'director', signer_role = 'DIRECTOR'
                WHERE platform_id = ? AND issued_at IS NULL
                """,
                platformId);
    }

    /** What the service makes of them for an official: of 10 March 2032 in Jakarta, unless asked for something else. */
    public JsonPath metrics(Map<String, ?> parameters) {
        sign();
        var all = new HashMap<String, Object>();
        all.put("platformId", platformId);
        all.put("from", "2032-03-10");
        all.put("to", "2032-03-10");
        all.putAll(parameters);
        return as("officer")
                .queryParams(all)
                .get("/api/v1/takedown-metrics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A delivered order in the category with four hours. */
    public UUID order(Instant issuedAt) {
        return order(issuedAt, "TERRORISM", "DELIVERED", null);
    }

    public UUID order(Instant issuedAt, String category, String status, Instant withdrawnAt) {
        var id = Ids.next();
        execute(
                """
                INSERT INTO takedown_order (
                    id, number, platform_id, status, category, requested_measure, legal_basis, reasons,
                    territorial_scope, urgent, restricted, rule_version, act_within_seconds, max_pause_seconds,
                    drafter_issuer, drafter_subject, drafter_name, drafter_role, drafted_at, withdrawn_at,
                    item_count, open_items, version)
                VALUES (?, ?, ?, ?, ?, 'REMOVE', 'Art. 15(8)', 'Reasons', '{ID}', true, false, 1, 14400, 86400,
                        'i', 'officer', 'officer', 'OFFICER', ?, ?, 0, 0, 1)
                """,
                id,
                "FACT-" + NUMBERS.incrementAndGet(),
                platformId,
                status,
                category,
                issuedAt,
                withdrawnAt);
        return id;
    }

    /**
     * What became of an item.
     *
     * @param startedAt receipt, null while not delivered
     * @param effectiveAt when it counts as acted on, null while open
     * @param alreadyGone whether there was nothing to act on
     */
    public record Item(
            Instant startedAt, Instant deadlineAt, Instant effectiveAt, boolean alreadyGone, Duration pause) {

        /** Open, with four hours from receipt. */
        public static Item open(Instant startedAt) {
            return new Item(startedAt, startedAt.plus(Duration.ofHours(4)), null, false, Duration.ZERO);
        }

        public Item actedAfter(Duration time) {
            return new Item(startedAt, deadlineAt, startedAt.plus(time), alreadyGone, pause);
        }

        public Item wasGone() {
            return new Item(startedAt, deadlineAt, null, true, pause);
        }

        public Item pausedFor(Duration time) {
            return new Item(startedAt, deadlineAt.plus(time), effectiveAt, alreadyGone, time);
        }
    }

    public UUID item(UUID orderId, Item item) {
        return item(orderId, item, null);
    }

    /** An open item in the queue of the sweeper. */
    public UUID watchedItem(UUID orderId, Instant startedAt, Instant deadlineAt) {
        return item(orderId, new Item(startedAt, deadlineAt, null, false, Duration.ZERO), deadlineAt);
    }

    private UUID item(UUID orderId, Item item, Instant watchedUntil) {
        var id = Ids.next();
        var number = NUMBERS.incrementAndGet();
        execute(
                """
                INSERT INTO takedown_order_item (
                    id, order_id, platform_id, position, url, url_sha256, restricted, outcome, effective_at, excluded,
                    refuted, verification, started_at, deadline_at, pause_micros, watched_until)
                VALUES (?, ?, ?, ?, 'https://example.com/a', lpad(?, 64, '0'), false, ?, ?, ?, false, 'NOT_CHECKED',
                        ?, ?, ?, ?)
                """,
                id,
                orderId,
                platformId,
                (int) number,
                Long.toString(number),
                item.alreadyGone() ? "ALREADY_GONE" : item.effectiveAt() == null ? "PENDING" : "REMOVED",
                item.effectiveAt(),
                item.alreadyGone(),
                item.startedAt(),
                item.deadlineAt(),
                item.pause().toMillis() * 1_000,
                watchedUntil);
        return id;
    }

    private static void execute(String sql, Object... parameters) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                var value = parameters[i];
                statement.setObject(i + 1, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
