package id.lindung.compliance.chronology;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.Register;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChronologyTest {

    private static final String LOG = "/api/v1/chronology-entries";

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void anEntryIsAddedAndReadWithItsSourceAndCertainty() {
        var event = Register.chronologyEntry("tiktok");
        as("childofficer")
                .body(event)
                .post(LOG)
                .then()
                .statusCode(201)
                .body("code", equalTo(event.get("code")))
                .body("certainty", equalTo("firm"));
        as("observer")
                .queryParam("platformId", "tiktok")
                .queryParam("limit", 200)
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items.code", hasItem(event.get("code")));
    }

    @Test
    void anEntryIsNeverChanged() {
        var event = Register.chronologyEntry("tiktok");
        as("officer").body(event).post(LOG).then().statusCode(201);
        event.put("certainty", "rumour");
        refused(as("officer").body(event).post(LOG).then(), 409, "chronology-entry-exists");
    }

    @Test
    void theSameKeyAddsOneEntry() {
        var key = UUID.randomUUID().toString();
        var event = Register.chronologyEntry("tiktok");
        for (int i = 0; i < 2; i++) {
            as("officer")
                    .header("Idempotency-Key", key)
                    .body(event)
                    .post(LOG)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void anEntryIsRefusedToOthersAndWhenItMakesNoSense() {
        var event = Register.chronologyEntry("tiktok");
        refused(asNobody().body(event).post(LOG).then(), 401, "unauthenticated");
        refused(as("reviewer").body(event).post(LOG).then(), 403, "forbidden");
        refused(as("liaison-tiktok").body(event).post(LOG).then(), 403, "forbidden");
        refused(as("officer").body("[]").post(LOG).then(), 400, "invalid-request");
        refused(as("officer").body("{").post(LOG).then(), 400, "malformed-json");

        var mistyped = new HashMap<>(event);
        mistyped.put("occurredOn", "0201-07-04");
        refused(as("officer").body(mistyped).post(LOG).then(), 400, "invalid-request")
                .body("violations[0].rule", equalTo("plausible-day"));
        event.put("platformId", "never-heard-of");
        refused(as("officer").body(event).post(LOG).then(), 409, "unknown-platform");

        event.put("platformId", "tiktok");
        event.put("occurredTo", "2018-07-01");
        refused(as("officer").body(event).post(LOG).then(), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/occurredTo"));

        event.put("occurredTo", null);
        event.put("code", "C01");
        event.put("text", Map.of("id", " "));
        event.put("occurredOn", null);
        refused(as("officer").body(event).post(LOG).then(), 400, "invalid-request")
                .body("violations.pointer", hasItems("/code", "/text/id", "/occurredOn"));
        event.put("occurredOn", "2018-02-30");
        refused(as("officer").body(event).post(LOG).then(), 400, "invalid-request");
        event.put("colour", "red");
        event.put("occurredOn", "2018-07-04");
        refused(as("officer").body(event).post(LOG).then(), 400, "unknown-field");
    }

    @Test
    void aPlatformReadsItsOwnLogOnly() {
        var foreign = Register.chronologyEntryOf("other");
        var own = Register.chronologyEntryOf("tiktok");
        for (var answer : List.of(
                as("liaison-tiktok").queryParam("limit", 200).get(LOG).then(),
                as("platform-tiktok").queryParam("limit", 200).get(LOG).then())) {
            answer.statusCode(200)
                    .body("items.platformId", everyItem(equalTo("tiktok")))
                    .body("items.code", hasItem(own))
                    .body("items.code", not(hasItem(foreign)));
        }
        as("liaison-tiktok")
                .queryParam("platformId", "other")
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0));
        refused(as("sysadmin").get(LOG).then(), 403, "forbidden");
        refused(asNobody().get(LOG).then(), 401, "unauthenticated");
    }

    @Test
    void pagesGiveEveryEntryOnceInOrder() {
        for (int i = 0; i < 5; i++) {
            Register.chronologyEntryOf("other");
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        int total;
        do {
            var page = as("officer").queryParam("platformId", "other").queryParam("limit", 2);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get(LOG)
                    .then()
                    .statusCode(200);
            seen.addAll(answer.extract().<List<String>>path("items.code"));
            cursor = answer.extract().path("nextCursor");
            total = answer.extract().path("total");
        } while (cursor != null);
        assertEquals(total, seen.size());
        assertEquals(List.copyOf(new TreeSet<>(seen)), seen);
        refused(as("officer").queryParam("cursor", "Zm9v").get(LOG).then(), 400, "invalid-request");
        refused(as("officer").queryParam("platformId", "a\u0000b").get(LOG).then(), 400, "invalid-request");
    }
}
