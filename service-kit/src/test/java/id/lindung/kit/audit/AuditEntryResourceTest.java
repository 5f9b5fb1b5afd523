package id.lindung.kit.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.kit.sql.Sql;
import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor reads the log and checks it; nobody else does. */
@QuarkusTest
class AuditEntryResourceTest {

    private static final String ENTRIES = "/api/v1/audit-entries";

    @Inject
    AuditLog log;

    @Inject
    Sql sql;

    @Test
    void entriesAreListedNewestFirstAndPageByPage() {
        var entity = UUID.randomUUID().toString();
        for (int i = 1; i <= 5; i++) {
            record(entity, i);
        }
        var numbers = new ArrayList<Integer>();
        String cursor = "";
        do {
            var page = asAuditor()
                    .queryParam("entityKind", "thing")
                    .queryParam("entityId", entity)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(ENTRIES)
                    .then()
                    .statusCode(200)
                    .extract();
            numbers.addAll(page.jsonPath().getList("items.details.number", Integer.class));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(java.util.List.of(5, 4, 3, 2, 1), numbers);
    }

    @Test
    void theNextPageIsLinked() {
        var entity = UUID.randomUUID().toString();
        record(entity, 1);
        record(entity, 2);
        asAuditor()
                .get(ENTRIES + "?limit=1&entityId=" + entity)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .header("Link", containsString("entityId=" + entity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "", "[1]", "null", "{\"a\":1", "\"text\""})
    void anEntryWhoseDetailsWereMadeUnreadableIsListedAllTheSame(String details) {
        var entity = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "INSERT INTO audit_entry (id, recorded_at, actor_issuer, actor_subject, actor_roles, action,"
                                + " entity_kind, entity_id, details) VALUES (?, now(), 'i', 's', '{}', 'a', 'k', ?, ?)",
                        UUID.randomUUID(),
                        entity,
                        details));
        asAuditor()
                .get(ENTRIES + "?entityId=" + entity)
                .then()
                .statusCode(200)
                .body("items[0].details.unreadable", equalTo(details));
    }

    @Test
    void whatTheSoftwareDidHasNoPerson() {
        var entity = UUID.randomUUID().toString();
        record(entity, 1);
        asAuditor()
                .get(ENTRIES + "?action=thing.sweep&platformId=tiktok&entityId=" + entity)
                .then()
                .body("items", hasSize(1))
                .body("items.actorIssuer", everyItem(equalTo("urn:lindung:system")))
                .body("items.actorSubject", everyItem(equalTo("sweeper")))
                .body("items[0].recordedAt", notNullValue());
    }

    @Test
    void theLogIsVerifiedAlsoAgainstAnEarlierAnswer() {
        record(UUID.randomUUID().toString(), 1);
        var first = asAuditor()
                .get(ENTRIES + "/verification")
                .then()
                .statusCode(200)
                .extract();
        if (first.<Integer>path("size") > 0) {
            asAuditor()
                    .queryParam("size", first.<Integer>path("size"))
                    .queryParam("chainHash", first.<String>path("chainHash"))
                    .get(ENTRIES + "/verification")
                    .then()
                    .body("intact", equalTo(true));
        }
        asAuditor()
                .get(ENTRIES + "/verification?size=1&chainHash=" + "0".repeat(64))
                .then()
                .body("intact", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "/verification?size=1, query:chainHash",
        "/verification?size=0&chainHash=00, query:size",
        "/verification?size=1&chainHash=00, query:chainHash",
        "?limit=0, query:limit",
        "?cursor=x, query:cursor",
        "?from=yesterday, query:from",
    })
    void badParametersAreNamed(String query, String pointer) {
        Problem.expect(asAuditor().get(ENTRIES + query), 400, "invalid-request")
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void othersAreRefused() {
        Problem.expect(given().get(ENTRIES), 401, "unauthenticated");
        Problem.expect(given().auth().oauth2(Tokens.official("o", "OFFICER")).get(ENTRIES), 403, "forbidden");
        var liaison = Tokens.ofPlatform("tiktok", "l", "LIAISON");
        Problem.expect(given().auth().oauth2(liaison).get(ENTRIES + "/verification"), 403, "forbidden");
        var both = Tokens.ofPlatform("tiktok", "l", "LIAISON", "AUDITOR");
        Problem.expect(given().auth().oauth2(both).get(ENTRIES), 403, "forbidden");
    }

    private void record(String entity, int number) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.recordSystem(
                        "sweeper", "thing.sweep", "thing", entity, "tiktok", Map.of("number", number)));
    }

    private static RequestSpecification asAuditor() {
        return given().auth().oauth2(Tokens.official("auditor", "AUDITOR"));
    }
}
