package id.lindung.compliance.platform;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.lindung.compliance.testing.Register;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlatformTest {

    private static final String PLATFORMS = "/api/v1/platforms";
    private static final String PUBLIC = "/api/v1/public/platforms?limit=200";

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private static Map<String, Object> standing(String status, String effectiveAt) {
        return Map.of("status", status, "effectiveAt", effectiveAt, "reason", "Decision 12", "source", "Press, 2018");
    }

    @Test
    void anEntryIsPublicAndReliedOnOnlyOnceAnotherOfficialConfirmedIt() {
        var id = "p-" + UUID.randomUUID().toString().substring(0, 8);
        as("policyadmin")
                .body(Register.platform(id))
                .post(PLATFORMS)
                .then()
                .statusCode(201)
                .header("Location", containsString(PLATFORMS + "/" + id))
                .header("ETag", startsWith("\"2-"))
                .body("status", equalTo("ENTERED"))
                .body("statusHistory", hasSize(1))
                .body("statusHistory[0].actor.role", equalTo("POLICY_ADMIN"))
                .body("proposal.act", equalTo("REGISTER"))
                .body("proposal.awaits", contains("REVIEWER"))
                .body("missedDeadlines", equalTo(0));
        asNobody().get(PUBLIC).then().body("items.id", not(hasItem(id)));
        refused(
                as("officer")
                        .body(Register.chronologyEntry(id))
                        .post("/api/v1/chronology-entries")
                        .then(),
                409,
                "unknown-platform");
        Register.decided(id, "reviewer", "approve")
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("statusHistory.status", contains("ENTERED", "REGISTERED"))
                .body("statusHistory[1].proposedBy.role", equalTo("POLICY_ADMIN"))
                .body("statusHistory[1].effectiveAt", equalTo("2018-05-31T17:00:00Z"));
        asNobody().get(PUBLIC).then().body("items.id", hasItem(id));
        as("observer").get(PLATFORMS + "/" + id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void whatIsProposedIsOfferedToThoseWhoCanDecideItAndToNobodyElse() {
        var id = Register.registered("p-");
        actions("officer", id).body("allowedActions", hasItems("correct", "propose-standing:ACCESS_RESTRICTED"));
        // Access that was never restricted cannot be restored.
        actions("officer", id).body("allowedActions", not(hasItem("propose-standing:RESTORED")));
        actions("delegate", id).body("allowedActions", empty());
        Register.proposed(id, "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z").statusCode(201);
        actions("officer", id).body("allowedActions", empty());
        actions("reviewer", id).body("allowedActions", empty());
        actions("delegate", id).body("allowedActions", contains("approve", "reject"));
    }

    private static ValidatableResponse actions(String account, String id) {
        return as(account).get(PLATFORMS + "/" + id).then().statusCode(200);
    }

    @Test
    void accessIsRestrictedByNobodyAlone() {
        var id = Register.registered("p-");
        Register.proposed(id, "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z")
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("proposal.target", equalTo("ACCESS_RESTRICTED"))
                .body("proposal.source", equalTo("Press, 2018"));
        for (var account : List.of("officer", "reviewer", "director", "legal")) {
            Register.decided(id, account, "approve").statusCode(403);
        }
        Register.decided(id, "delegate", "approve")
                .statusCode(200)
                .body("status", equalTo("ACCESS_RESTRICTED"))
                .body("statusSince", equalTo("2018-07-03T05:00:00Z"))
                .body("statusHistory[2].actor.role", equalTo("MINISTER_DELEGATE"))
                .body("statusHistory[2].proposedBy.role", equalTo("OFFICER"))
                .body("statusHistory[2].reason", equalTo("Decision 12"));
    }

    @Test
    void aCodeIsNeverGivenTwice() {
        refused(as("officer").body(Register.platform("tiktok")).post(PLATFORMS).then(), 409, "platform-exists");
    }

    @Test
    void registrationIsRefusedToOthersAndToWhatIsNoRegistration() {
        var command = Register.platform("newcomer");
        refused(as("reviewer").body(command).post(PLATFORMS).then(), 403, "forbidden");
        refused(as("liaison-tiktok").body(command).post(PLATFORMS).then(), 403, "forbidden");
        refused(asNobody().body(command).post(PLATFORMS).then(), 401, "unauthenticated");
        refused(as("officer").body("{\"id\":").post(PLATFORMS).then(), 400, "malformed-json");

        var unknown = new HashMap<>(command);
        unknown.put("status", "RESTORED");
        refused(as("officer").body(unknown).post(PLATFORMS).then(), 400, "unknown-field")
                .body("violations[0].pointer", equalTo("/status"));

        var wrong = new HashMap<>(command);
        wrong.put("id", "New Comer");
        wrong.put("registeredAt", null);
        refused(as("officer").body(wrong).post(PLATFORMS).then(), 400, "invalid-request")
                .body("violations.pointer", hasItems("/id", "/registeredAt"));

        var future = new HashMap<>(command);
        future.put("registeredAt", "2999-01-01T00:00:00Z");
        refused(as("officer").body(future).post(PLATFORMS).then(), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/registeredAt"));
        future.put("registeredAt", "0201-01-01T00:00:00Z");
        refused(as("officer").body(future).post(PLATFORMS).then(), 400, "invalid-request")
                .body("violations[0].rule", equalTo("plausible-day"));
    }

    @Test
    void aRepeatedRegistrationWithTheSameKeyIsAnsweredTheSameWay() {
        var key = UUID.randomUUID().toString();
        var command = Register.platform("p-" + key.substring(0, 8));
        for (int i = 0; i < 2; i++) {
            as("officer")
                    .header("Idempotency-Key", key)
                    .body(command)
                    .post(PLATFORMS)
                    .then()
                    .statusCode(201)
                    .header("ETag", startsWith("\"2-"))
                    .body("id", equalTo(command.get("id")));
        }
        command.put("name", "Another name");
        refused(
                as("officer")
                        .header("Idempotency-Key", key)
                        .body(command)
                        .post(PLATFORMS)
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void standingChangesAlongTheLegalEdgesOnly() {
        var id = Register.registered("p-");
        refused(Register.proposed(id, "RESTORED", "2018-07-10T05:00:00Z"), 409, "illegal-transition")
                .body("currentState", equalTo("REGISTERED"));
        Register.standing(id, "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z");
        Register.standing(id, "CONDITIONALLY_RESTORED", "2018-07-10T05:00:00Z");
        as("officer")
                .get(PLATFORMS + "/" + id)
                .then()
                .body("statusSince", equalTo("2018-07-10T05:00:00Z"))
                .body(
                        "statusHistory.status",
                        contains("ENTERED", "REGISTERED", "ACCESS_RESTRICTED", "CONDITIONALLY_RESTORED"));
    }

    @Test
    void aStandingIsRefusedWhenStaleInTheFutureBeforeThePresentOneOrByOthers() {
        var id = Register.registered("p-");
        var path = PLATFORMS + "/" + id + "/proposals";
        var restricted = standing("ACCESS_RESTRICTED", "2018-07-03T05:00:00Z");
        refused(as("officer").body(restricted).post(path).then(), 428, "precondition-required");
        refused(proposed("officer", "\"7\"", restricted, path), 412, "stale-version")
                .body("currentVersion", equalTo(4));
        refused(proposed("officer", "x", restricted, path), 400, "invalid-request");
        for (var account : List.of("delegate", "director", "policyadmin", "liaison-tiktok")) {
            refused(proposed(account, "\"4\"", restricted, path), 403, "forbidden");
        }
        refused(
                        proposed("officer", "\"4\"", standing("ACCESS_RESTRICTED", "2999-01-01T00:00:00Z"), path),
                        400,
                        "invalid-request")
                .body("violations[0].pointer", equalTo("/effectiveAt"));
        refused(
                        proposed("officer", "\"4\"", standing("ACCESS_RESTRICTED", "2001-01-01T00:00:00Z"), path),
                        400,
                        "invalid-request")
                .body("violations[0].rule", equalTo("chronological"));
        refused(proposed("officer", "\"4\"", standing("GONE", "2018-07-03T05:00:00Z"), path), 400, "invalid-request");
        refused(proposed("officer", "\"4\"", restricted, PLATFORMS + "/nobody/proposals"), 404, "not-found");
        as("officer").get(PLATFORMS + "/" + id).then().body("version", equalTo(4));
    }

    private static ValidatableResponse proposed(String account, String version, Object command, String path) {
        return as(account).header("If-Match", version).body(command).post(path).then();
    }
}
