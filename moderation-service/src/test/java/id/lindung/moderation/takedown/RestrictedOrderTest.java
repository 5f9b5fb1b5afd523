package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.hash.Sha256;
import id.lindung.moderation.testing.Database;
import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses of child sexual abuse material are in the vault and nowhere else; who sees one is known. */
@QuarkusTest
class RestrictedOrderTest {

    private static final String NO_RIGHT = "42501";

    private final String url = AnOrder.freshUrl();

    @BeforeEach
    void platform() {
        KnownPlatforms.add("tiktok");
    }

    private AnOrder restricted() {
        return anOrder().restricted().with("items", List.of(AnOrder.item(url, null)));
    }

    @Test
    void theAddressIsShownToNobodyByReadingTheOrder() {
        var order = restricted().issued().toPlatform("tiktok");
        for (var account : List.of("officer", "childofficer", "director", "auditor", "liaison-tiktok")) {
            order.seenBy(account)
                    .body("items[0].url", nullValue())
                    .body("items[0].restricted", equalTo(true))
                    .body("items[0].urlSha256", equalTo(Sha256.of(url)));
        }
        as("platform-tiktok")
                .queryParam("limit", 200)
                .get("/api/v1/platform/takedown-orders")
                .then()
                .body("items.items.flatten().url", not(hasItem(url)));
    }

    @Test
    void theAddressStandsInNoTableTheServiceCanRead() {
        restricted().issued().toPlatform("tiktok");
        var open = anOrder().with("items", List.of(AnOrder.item(url, "ab".repeat(32))));
        var draft = as("officer")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(open.with("reasons", "Seen at " + url).commandFor("tiktok"))
                .post("/api/v1/takedown-orders")
                .then()
                .statusCode(201);
        as("childofficer")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", draft.extract().header("ETag"))
                .body(restricted().commandFor("tiktok"))
                .put("/api/v1/takedown-orders/" + draft.extract().path("id"))
                .then()
                .statusCode(200)
                .body("items[0].url", nullValue());
        var tables = Database.column(
                """
                SELECT quote_ident(table_name) FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                """);
        for (var table : tables) {
            var found = Database.columnAsOwner(
                    "SELECT 1 FROM " + table + " AS whole WHERE whole::text LIKE '%' || ? || '%'", url);
            assertEquals(List.of(), found, table);
        }
    }

    @Test
    void theServiceCannotReadTheVaultPastTheExposureLog() {
        restricted().toPlatform("tiktok");
        for (var sql : List.of(
                "SELECT * FROM url_vault",
                "DELETE FROM url_vault",
                "SELECT * FROM exposure_log",
                "DELETE FROM exposure_log",
                "UPDATE exposure_log SET reason = 'none'")) {
            assertEquals(NO_RIGHT, Database.refusal(sql), sql);
        }
    }

    @Test
    void aChildProtectionOfficerSeesItWithAReasonAndIsWrittenDown() {
        var order = restricted().toPlatform("tiktok");
        refused(order.tries("childofficer", "items/1/reveal", Map.of()), 400, "invalid-request")
                .body("violations.pointer", contains("/reason"));
        order.tries("childofficer", "items/1/reveal", Map.of("reason", "To identify the child"))
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("url", equalTo(url));
        assertEquals(List.of("CHILD_OFFICER To identify the child"), exposures(order));
        assertEquals(
                List.of("takedown-order.reveal"),
                Database.column(
                        "SELECT action FROM audit_entry WHERE entity_id = ? AND action LIKE '%reveal'", order.id()));
    }

    @Test
    void thePlatformSeesItToActOnItAndHasReceivedTheOrderByThat() {
        var order = restricted().issued().toPlatform("tiktok");
        order.tries("platform-tiktok", "items/1/reveal", Map.of())
                .statusCode(200)
                .body("url", equalTo(url));
        order.seenBy("officer").body("status", equalTo("DELIVERED"));
        assertEquals(List.of("PLATFORM_CLIENT "), exposures(order));
        assertEquals(1, OrderEventsSeen.of(order).count("takedown-order-delivered"));
    }

    @Test
    void aRevealedAddressIsKeptWithNoIdempotencyKey() {
        var order = restricted().toPlatform("tiktok");
        as("childofficer")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "To identify the child"))
                .post(order.path() + "/items/1/reveal")
                .then()
                .statusCode(200);
        assertEquals(
                List.of(), Database.column("SELECT key FROM idempotency_key WHERE body LIKE '%' || ? || '%'", url));
    }

    @Test
    void anAddressWhoseKeyIsGoneIsNotShownAndTheCauseIsNamed() {
        var order = restricted().toPlatform("tiktok");
        Database.columnAsOwner(
                """
                UPDATE url_vault SET key_id = '0000000000000000' WHERE order_item_id IN
                    (SELECT id FROM takedown_order_item WHERE order_id = ?) RETURNING key_id
                """,
                UUID.fromString(order.id()));
        refused(
                order.tries("childofficer", "items/1/reveal", Map.of("reason", "To check")),
                409,
                "address-key-missing");
        assertEquals(List.of(), exposures(order));
    }

    @Test
    void anOpenAddressIsNotRevealedButRead() {
        var order = anOrder().toPlatform("tiktok");
        refused(order.tries("childofficer", "items/1/reveal", Map.of("reason", "Why not")), 409, "not-restricted");
    }

    @Test
    void noPictureIsTakenOfIt() {
        var command = restricted()
                .with("items", List.of(AnOrder.item(url, "ab".repeat(32))))
                .commandFor("tiktok");
        refused(as("childofficer").body(command).post("/api/v1/takedown-orders").then(), 400, "invalid-request")
                .body("violations.pointer", contains("/items/0/screenshotSha256"));
    }

    @Test
    void anOrderWithoutAPictureIsSignedForIt() {
        restricted().issued().toPlatform("tiktok").seenBy("officer").body("status", equalTo("ISSUED"));
    }

    @Test
    void aRevisedDraftForgetsItsOldAddress() {
        var order = restricted().toPlatform("tiktok");
        var other = AnOrder.freshUrl();
        as("childofficer")
                .header("If-Match", order.etag())
                .body(restricted()
                        .with("items", List.of(AnOrder.item(other, null)))
                        .commandFor("tiktok"))
                .put(order.path())
                .then()
                .statusCode(200)
                .body("items[0].url", nullValue());
        order.seenBy("childofficer");
        order.tries("childofficer", "items/1/reveal", Map.of("reason", "To check"))
                .body("url", equalTo(other));
        assertEquals(
                List.of("1"),
                Database.columnAsOwner(
                        """
                        SELECT count(*) FROM url_vault v JOIN takedown_order_item i ON i.id = v.order_item_id
                        WHERE i.order_id = ?
                        """,
                        UUID.fromString(order.id())));
    }

    @Test
    void aRevisedDraftKeepsWhatIsNamedByItsDigestAndShowsItToNobody() {
        var order = restricted().toPlatform("tiktok");
        var other = AnOrder.freshUrl();
        revised(order, AnOrder.item(other, null), kept(Sha256.of(url)))
                .statusCode(200)
                .body("items.urlSha256", contains(Sha256.of(other), Sha256.of(url)))
                .body("items.url", contains(nullValue(), nullValue()));
        assertEquals(List.of(), exposures(order), "nobody had to see it");
        order.seenBy("childofficer");
        order.tries("childofficer", "items/2/reveal", Map.of("reason", "To check"))
                .statusCode(200)
                .body("url", equalTo(url));
        order.done("childofficer", "submit").done("director", "sign");
        order.seenBy("officer").body("status", equalTo("ISSUED"));
    }

    @Test
    void aDigestThatIsNotOfThisDraftIsRefused() {
        var order = restricted().toPlatform("tiktok");
        var foreign = AnOrder.freshUrl();
        anOrder()
                .restricted()
                .with("items", List.of(AnOrder.item(foreign, null)))
                .toPlatform("tiktok");
        for (var digest : List.of(Sha256.of(foreign), "ab".repeat(32))) {
            refused(revised(order, kept(digest)), 400, "invalid-request")
                    .body("violations.pointer", contains("/items/0/urlSha256"))
                    .body("violations.rule", contains("kept"));
        }
        refused(revised(order, kept("no digest")), 400, "invalid-request")
                .body("violations.pointer", contains("/items/0/urlSha256"));
        var both = kept(Sha256.of(url));
        both.put("url", url);
        refused(revised(order, both), 400, "invalid-request").body("violations.rule", contains("either"));
        var command = restricted().with("items", List.of(kept(Sha256.of(url)))).commandFor("tiktok");
        refused(as("childofficer").body(command).post("/api/v1/takedown-orders").then(), 400, "invalid-request")
                .body("violations.pointer", contains("/items/0/urlSha256"));
        order.seenBy("childofficer").body("items.urlSha256", contains(Sha256.of(url)));
    }

    private ValidatableResponse revised(OrderFile order, Object... items) {
        var command = restricted().with("items", List.of(items)).commandFor("tiktok");
        return as("childofficer")
                .header("If-Match", order.etag())
                .body(command)
                .put(order.path())
                .then();
    }

    private static Map<String, Object> kept(String urlSha256) {
        var item = new HashMap<String, Object>();
        item.put("urlSha256", urlSha256);
        return item;
    }

    @Test
    void revealIsOfferedToThoseWhoMay() {
        var order = restricted().issued().toPlatform("tiktok");
        order.seenBy("childofficer").body("allowedActions", hasItem("reveal"));
        order.seenBy("liaison-tiktok").body("allowedActions", hasItem("reveal"));
        order.seenBy("director").body("allowedActions", not(hasItem("reveal")));
    }

    private static List<String> exposures(OrderFile order) {
        return Database.columnAsOwner(
                """
                SELECT e.viewer_role || ' ' || coalesce(e.reason, '') FROM exposure_log e
                JOIN takedown_order_item i ON i.id = e.order_item_id WHERE i.order_id = ? ORDER BY e.id
                """,
                UUID.fromString(order.id()));
    }
}
