package id.lindung.compliance.platform;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.Register;
import id.lindung.stack.junit.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered wrongly is put right, and what it said before is not forgotten. */
@QuarkusTest
class CorrectionTest {

    private static final String PLATFORMS = "/api/v1/platforms";

    private String path;

    @BeforeEach
    void registerAPlatformOfItsOwn() {
        Register.platforms();
        var id = "c-" + UUID.randomUUID().toString().substring(0, 8);
        as("officer").body(Register.platform(id)).post(PLATFORMS).then().statusCode(201);
        path = PLATFORMS + "/" + id;
    }

    private String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> correction() {
        var command = new HashMap<String, Object>();
        command.put("name", "TikTok");
        command.put("operatorName", "TikTok Pte. Ltd.");
        command.put("registrationNumber", "001234.01/DJAI.PSE/07/2022");
        command.put("userGeneratedContent", false);
        return command;
    }

    private static ValidatableResponse corrected(String account, String path, String version, Object command) {
        return as(account).header("If-Match", version).body(command).put(path).then();
    }

    @Test
    void anEntryIsCorrectedToldAndItsOldTextKept() {
        corrected("officer", path, "\"1\"", correction())
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("name", equalTo("TikTok"))
                .body("operatorName", equalTo("TikTok Pte. Ltd."))
                .body("registrationNumber", equalTo("001234.01/DJAI.PSE/07/2022"))
                .body("userGeneratedContent", equalTo(false))
                .body("status", equalTo("REGISTERED"))
                .body("statusHistory", hasSize(1));
        as("observer")
                .get(path)
                .then()
                .body("operatorName", equalTo("TikTok Pte. Ltd."))
                .body("version", equalTo(2));
        var told = Topic.told().until(heard -> heard.stream()
                .anyMatch(event -> event.path("subject").asText().equals(id())
                        && event.path("data").path("version").asLong() == 2));
        assertEquals(
                List.of("TikTok Pte. Ltd."),
                told.stream()
                        .filter(event -> event.path("subject").asText().equals(id()))
                        .map(event -> event.path("data"))
                        .filter(data -> data.path("version").asLong() == 2)
                        .map(data -> data.path("operatorName").asText())
                        .toList());
        assertEquals(List.of("platform.register", "platform.correct"), AuditTrail.of("platform", id()));
        as("auditor")
                .queryParam("entityKind", "platform")
                .queryParam("entityId", id())
                .get("/api/v1/audit-entries")
                .then()
                .body("items[0].details.before.operatorName", equalTo("Operator of " + id()));
    }

    @Test
    void aCorrectionIsRefusedToOthersWhenStaleOrMalformed() {
        refused(as("officer").body(correction()).put(path).then(), 428, "precondition-required");
        refused(corrected("officer", path, "\"9\"", correction()), 412, "stale-version")
                .body("currentVersion", equalTo(1));
        for (var account : List.of("reviewer", "director", "delegate", "observer", "auditor", "liaison-tiktok")) {
            refused(corrected(account, path, "\"1\"", correction()), 403, "forbidden");
        }
        refused(
                asNobody()
                        .header("If-Match", "\"1\"")
                        .body(correction())
                        .put(path)
                        .then(),
                401,
                "unauthenticated");
        refused(corrected("officer", PLATFORMS + "/nobody", "\"1\"", correction()), 404, "not-found");
        refused(corrected("officer", path, "\"1\"", "{\"name\":"), 400, "malformed-json");
        var renamed = correction();
        renamed.put("id", "another");
        refused(corrected("officer", path, "\"1\"", renamed), 400, "unknown-field");
        var empty = correction();
        empty.put("name", " ");
        empty.put("operatorName", null);
        empty.put("registrationNumber", "");
        empty.put("userGeneratedContent", null);
        refused(corrected("officer", path, "\"1\"", empty), 400, "invalid-request")
                .body(
                        "violations.pointer",
                        hasItems("/name", "/operatorName", "/registrationNumber", "/userGeneratedContent"));
        as("officer").get(path).then().body("version", equalTo(1));
    }

    @Test
    void aRepeatedCorrectionWithTheSameKeyIsAnsweredTheSameWay() {
        for (int i = 0; i < 2; i++) {
            as("policyadmin")
                    .header("Idempotency-Key", "correct-" + id())
                    .header("If-Match", "\"1\"")
                    .body(correction())
                    .put(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"2-"));
        }
    }
}
