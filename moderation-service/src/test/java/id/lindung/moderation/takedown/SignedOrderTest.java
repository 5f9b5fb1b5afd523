package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.hash.Sha256;
import id.lindung.moderation.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A signature covers the text, anybody can check it, and nothing under it can change. */
@QuarkusTest
class SignedOrderTest {

    private static final String NO_RIGHT = "42501";

    @Test
    void aPlatformComputesTheDigestFromWhatItWasServed() throws JsonProcessingException {
        var order = anOrder()
                .withItems(2)
                .with("redressText", "Keberatan: \"21 hari\" \u2013 é")
                .issued()
                .toPlatform("tiktok");
        var seen = order.seenBy("platform-tiktok").extract().jsonPath();
        var payload = new TreeMap<String, Object>();
        for (var field : List.of(
                "number",
                "platformId",
                "category",
                "urgent",
                "requestedMeasure",
                "legalBasis",
                "reasons",
                "legalAnalysisSha256",
                "analysisInLetter",
                "letterReference",
                "territorialScope",
                "redressText")) {
            payload.put(field, seen.get(field));
        }
        payload.put(
                "items",
                seen.<Map<String, Object>>getList("items").stream()
                        .map(SignedOrderTest::covered)
                        .toList());
        assertEquals(seen.getString("payloadSha256"), Sha256.of(new ObjectMapper().writeValueAsString(payload)));
    }

    private static Map<String, Object> covered(Map<String, Object> item) {
        var covered = new TreeMap<String, Object>();
        for (var field : List.of("position", "urlSha256", "screenshotSha256", "note")) {
            covered.put(field, item.get(field));
        }
        return covered;
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatWasSigned() {
        var order = UUID.fromString(anOrder().delivered().toPlatform("tiktok").id());
        for (var change : List.of(
                "UPDATE takedown_order SET reasons = 'others' WHERE id = ?",
                "UPDATE takedown_order SET legal_analysis = NULL WHERE id = ?",
                "UPDATE takedown_order SET analysis_in_letter = true WHERE id = ?",
                "UPDATE takedown_order SET act_within_seconds = 1 WHERE id = ?",
                "UPDATE takedown_order SET signer_subject = 'somebody' WHERE id = ?",
                "UPDATE takedown_order SET signer_name = 'Somebody' WHERE id = ?",
                "UPDATE takedown_order SET signer_role = 'OFFICER' WHERE id = ?",
                "UPDATE takedown_order SET drafter_subject = 'somebody' WHERE id = ?",
                "UPDATE takedown_order SET drafter_name = 'Somebody' WHERE id = ?",
                "UPDATE takedown_order SET drafted_at = now() WHERE id = ?",
                "UPDATE takedown_order SET payload_sha256 = repeat('0', 64) WHERE id = ?",
                "UPDATE takedown_order_item SET url = 'https://example.com/other' WHERE order_id = ?",
                "UPDATE takedown_order_item SET note = 'others' WHERE order_id = ?",
                "UPDATE takedown_order_item SET position = position + 1 WHERE order_id = ?",
                "UPDATE takedown_order_item SET screenshot_sha256 = NULL WHERE order_id = ?",
                """
                INSERT INTO takedown_order_item (id, order_id, platform_id, position, url, url_sha256, restricted, outcome,
                                                 excluded, refuted, verification, pause_micros)
                VALUES (uuidv7(), ?, 'tiktok', 2, 'https://example.com/a', repeat('0', 64), false, 'PENDING',
                        false, false, 'NOT_CHECKED', 0)
                """,
                "DELETE FROM takedown_order_item WHERE order_id = ?",
                "DELETE FROM takedown_order WHERE id = ?",
                "UPDATE takedown_order_step SET reason = 'none' WHERE order_id = ?",
                "DELETE FROM takedown_order_step WHERE order_id = ?")) {
            assertEquals(NO_RIGHT, Database.refusal(change, order), change);
        }
        for (var change : List.of(
                "UPDATE deadline_clock_entry SET at = now()",
                "DELETE FROM deadline_clock_entry",
                "DELETE FROM takedown_answer",
                "DELETE FROM deadline_missed",
                "UPDATE deadline_rule SET act_within = interval '1 year'",
                "DELETE FROM content_category")) {
            assertEquals(NO_RIGHT, Database.refusal(change), change);
        }
    }

    /** A column that only the condition names could be changed past the trigger. */
    @Test
    void aTriggerThatNamesColumnsNamesAllOfItsCondition() {
        var ofCondition =
                """
                SELECT tgname || ' ' || attname FROM pg_trigger JOIN pg_attribute ON attrelid = tgrelid AND attnum > 0
                WHERE NOT tgisinternal AND tgattr::text <> ''
                  AND replace(pg_get_triggerdef(pg_trigger.oid), '"', '') ~* ('old\\.' || attname || '\\M')
                """;
        assertNotEquals(List.of(), Database.column(ofCondition));
        assertEquals(List.of(), Database.column(ofCondition + " AND NOT attnum = ANY (tgattr::int2[])"));
    }

    @Test
    void theDatabaseItselfKeepsWhatWasAskedAndAnswered() {
        var order = anOrder().delivered().toPlatform("tiktok").asked();
        var id = UUID.fromString(order.id());
        var question = "UPDATE takedown_order_clarification SET question = 'Other?' WHERE order_id = ?";
        var time = "UPDATE takedown_order_clarification SET asked_at = now() WHERE order_id = ?";
        var answer = "UPDATE takedown_order_clarification SET answer = 'Other.' WHERE order_id = ?";
        var open = "UPDATE takedown_order_clarification SET answer = NULL, answered_at = NULL WHERE order_id = ?";
        for (var change : List.of(question, time)) {
            assertEquals(NO_RIGHT, Database.refusal(change, id), change);
        }
        order.clarified();
        for (var change : List.of(question, time, answer, open)) {
            assertEquals(NO_RIGHT, Database.refusal(change, id), change);
        }
    }

    @Test
    void theAuditLogHoldsDigestsOfWhatWasAskedAndAnswered() {
        var order = anOrder().delivered().toPlatform("tiktok").asked().clarified();
        assertEquals(
                List.of(Sha256.of("Which account is meant?"), Sha256.of("The one at the address.")),
                Database.column(
                        """
                        SELECT coalesce(details::jsonb ->> 'questionSha256', details::jsonb ->> 'answerSha256')
                        FROM audit_entry WHERE entity_id = ? AND action LIKE '%clarification' ORDER BY position
                        """,
                        order.id()));
    }

    @Test
    void theDatabaseItselfRefusesTheDraftersSignature() {
        var order = UUID.fromString(anOrder().submitted().toPlatform("tiktok").id());
        assertEquals(
                "23514",
                Database.refusal(
                        """
                        UPDATE takedown_order SET signer_issuer = drafter_issuer, signer_subject = drafter_subject,
                               issued_at = now(), payload_sha256 = repeat('0', 64)
                        WHERE id = ?
                        """,
                        order));
    }
}
