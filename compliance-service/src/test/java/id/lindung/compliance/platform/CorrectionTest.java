package id.lindung.compliance.platform;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.compliance.testing.Register;
import id.lindung.stack.junit.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered wrongly is put right, and what it said before is not forgotten. */
@QuarkusTest
class CorrectionTest {

    private static final String PLATFORMS = "/api/v1/platforms";

    private String path;

    @BeforeEach
    void registerAPlatformOfItsOwn() {
        path = PLATFORMS + "/" + Register.registered("c-");
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
    void aKnownEntryIsCorrectedByTwoOfficialsToldAndItsOldTextKept() {
        corrected("officer", path, "\"4\"", correction())
                .statusCode(200)
                .header("ETag", startsWith("\"5-"))
                .body("operatorName", equalTo("Operator of " + id()))
                .body("proposal.act", equalTo("CORRECT"))
                .body("proposal.entry.operatorName", equalTo("TikTok Pte. Ltd."))
                .body("proposal.awaits", contains("REVIEWER"));
        refused(corrected("policyadmin", path, "\"5\"", correction()), 409, "proposal-pending");
        asNobody()
                .get("/api/v1/public/platforms?limit=200")
                .then()
                .body("items.find { it.id == '" + id() + "' }.name", equalTo("Platform " + id()));
        Register.approved(id(), "reviewer");
        as("observer")
                .get(path)
                .then()
                .body("name", equalTo("TikTok"))
                .body("operatorName", equalTo("TikTok Pte. Ltd."))
                .body("registrationNumber", equalTo("001234.01/DJAI.PSE/07/2022"))
                .body("userGeneratedContent", equalTo(false))
                .body("status", equalTo("REGISTERED"))
                .body("statusHistory.status", contains("ENTERED", "REGISTERED"))
                .body("proposal", nullValue());
        var told = Topic.told().until(heard -> !operators(heard).isEmpty());
        assertEquals(List.of("TikTok Pte. Ltd."), operators(told));
        as("auditor")
                .queryParam("entityKind", "platform")
                .queryParam("entityId", id())
                .get("/api/v1/audit-entries")
                .then()
                .body("items[0].details.entry.operatorName", equalTo("TikTok Pte. Ltd."))
                .body("items[1].details.entry.operatorName", equalTo("Operator of " + id()));
    }

    /** What was told after the correction. */
    private List<String> operators(List<JsonNode> heard) {
        return heard.stream()
                .filter(event -> event.path("subject").asText().equals(id()))
                .map(event -> event.path("data"))
                .filter(data -> data.path("version").asLong() > 4)
                .map(data -> data.path("operatorName").asText())
                .toList();
    }

    @Test
    void whoProposedACorrectionCannotApproveItAndAReturnedOneChangesNothing() {
        corrected("officer", path, "\"4\"", correction()).statusCode(200);
        refused(Register.decided(id(), "officer", "approve"), 403, "forbidden");
        refused(Register.decided(id(), "delegate", "approve"), 403, "forbidden");
        Register.decided(id(), "reviewer", "reject").statusCode(200).body("proposal", nullValue());
        as("officer")
                .get(path)
                .then()
                .body("name", equalTo("Platform " + id()))
                .body("history.action", hasItems("propose-correction", "reject"))
                .body("history[-1].reason", equalTo("Seen"));
        as("liaison-other").get(PLATFORMS + "/other").then().body("history.action", not(hasItem("approve")));
    }

    @Test
    void anEntryThatNobodyHasConfirmedIsWrittenAnewAndWaitsAgain() {
        var entered = PLATFORMS + "/" + Register.entered("c-");
        String first = as("officer").get(entered).path("proposal.digest");
        var anew = correction();
        anew.put("registeredAt", "2018-05-31T17:00:00Z");
        anew.put("source", "Compiled for a test");
        corrected("policyadmin", entered, "\"2\"", anew)
                .statusCode(200)
                .body("name", equalTo("TikTok"))
                .body("status", equalTo("ENTERED"))
                .body("proposal.act", equalTo("REGISTER"))
                .body("proposal.digest", not(equalTo(first)))
                .body("proposal.proposedBy.role", equalTo("POLICY_ADMIN"));
    }

    @Test
    void aCorrectionIsRefusedToOthersWhenStaleOrMalformed() {
        refused(as("officer").body(correction()).put(path).then(), 428, "precondition-required");
        refused(corrected("officer", path, "\"9\"", correction()), 412, "stale-version")
                .body("currentVersion", equalTo(4));
        for (var account : List.of("reviewer", "director", "delegate", "observer", "auditor", "liaison-tiktok")) {
            refused(corrected(account, path, "\"4\"", correction()), 403, "forbidden");
        }
        refused(
                asNobody()
                        .header("If-Match", "\"4\"")
                        .body(correction())
                        .put(path)
                        .then(),
                401,
                "unauthenticated");
        refused(corrected("officer", PLATFORMS + "/nobody", "\"1\"", correction()), 404, "not-found");
        refused(corrected("officer", path, "\"4\"", "{\"name\":"), 400, "malformed-json");
        var renamed = correction();
        renamed.put("id", "another");
        refused(corrected("officer", path, "\"4\"", renamed), 400, "unknown-field");
        var empty = correction();
        empty.put("name", " ");
        empty.put("operatorName", null);
        empty.put("registrationNumber", "");
        empty.put("userGeneratedContent", null);
        refused(corrected("officer", path, "\"4\"", empty), 400, "invalid-request")
                .body(
                        "violations.pointer",
                        hasItems("/name", "/operatorName", "/registrationNumber", "/userGeneratedContent"));
        as("officer").get(path).then().body("version", equalTo(4));
    }

    @Test
    void aRepeatedCorrectionWithTheSameKeyIsAnsweredTheSameWay() {
        for (int i = 0; i < 2; i++) {
            as("policyadmin")
                    .header("Idempotency-Key", "correct-" + id())
                    .header("If-Match", "\"4\"")
                    .body(correction())
                    .put(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"5-"));
        }
    }
}
