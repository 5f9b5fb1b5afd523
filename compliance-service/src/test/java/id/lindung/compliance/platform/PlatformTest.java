package id.lindung.compliance.platform;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.lindung.compliance.testing.Register;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlatformTest {

    private static final String PLATFORMS = "/api/v1/platforms";

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private static String freshPlatform() {
        var id = "p-" + UUID.randomUUID().toString().substring(0, 8);
        as("officer").body(Register.platform(id)).post(PLATFORMS).then().statusCode(201);
        return id;
    }

    private static Map<String, Object> standing(String status, String effectiveAt) {
        return Map.of("status", status, "effectiveAt", effectiveAt, "reason", "Decision 12", "source", "Press, 2018");
    }

    @Test
    void aRegisteredPlatformBeginsAsRegistered() {
        var id = "p-" + UUID.randomUUID().toString().substring(0, 8);
        as("policyadmin")
                .body(Register.platform(id))
                .post(PLATFORMS)
                .then()
                .statusCode(201)
                .header("Location", containsString(PLATFORMS + "/" + id))
                .header("ETag", startsWith("\"1-"))
                .body("status", equalTo("REGISTERED"))
                .body("statusHistory", hasSize(1))
                .body("statusHistory[0].actor.role", equalTo("POLICY_ADMIN"))
                .body("missedDeadlines", equalTo(0));
        as("observer").get(PLATFORMS + "/" + id).then().statusCode(200).body("id", equalTo(id));
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
                    .header("ETag", startsWith("\"1-"))
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
        var path = PLATFORMS + "/" + freshPlatform() + "/status-changes";
        refused(
                        as("delegate")
                                .header("If-Match", "\"1\"")
                                .body(standing("RESTORED", "2018-07-10T05:00:00Z"))
                                .post(path)
                                .then(),
                        409,
                        "illegal-transition")
                .body("currentState", equalTo("REGISTERED"));
        as("delegate")
                .header("If-Match", "\"1\"")
                .body(standing("ACCESS_RESTRICTED", "2018-07-03T05:00:00Z"))
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"));
        as("delegate")
                .header("If-Match", "\"2\"")
                .body(standing("CONDITIONALLY_RESTORED", "2018-07-10T05:00:00Z"))
                .post(path)
                .then()
                .statusCode(200)
                .body("statusSince", equalTo("2018-07-10T05:00:00Z"))
                .body("statusHistory.status", contains("REGISTERED", "ACCESS_RESTRICTED", "CONDITIONALLY_RESTORED"))
                .body("statusHistory[2].actor.role", equalTo("MINISTER_DELEGATE"));
    }

    @Test
    void aChangeOfStandingIsRefusedWhenStaleInTheFutureBeforeThePresentOneOrByOthers() {
        var id = freshPlatform();
        var path = PLATFORMS + "/" + id + "/status-changes";
        var restricted = standing("ACCESS_RESTRICTED", "2018-07-03T05:00:00Z");
        refused(as("delegate").body(restricted).post(path).then(), 428, "precondition-required");
        refused(
                        as("delegate")
                                .header("If-Match", "\"7\"")
                                .body(restricted)
                                .post(path)
                                .then(),
                        412,
                        "stale-version")
                .body("currentVersion", equalTo(1));
        refused(
                as("delegate")
                        .header("If-Match", "x")
                        .body(restricted)
                        .post(path)
                        .then(),
                400,
                "invalid-request");
        for (var account : List.of("officer", "director")) {
            refused(
                    as(account)
                            .header("If-Match", "\"1\"")
                            .body(restricted)
                            .post(path)
                            .then(),
                    403,
                    "forbidden");
        }
        refused(
                        as("delegate")
                                .header("If-Match", "\"1\"")
                                .body(standing("ACCESS_RESTRICTED", "2999-01-01T00:00:00Z"))
                                .post(path)
                                .then(),
                        400,
                        "invalid-request")
                .body("violations[0].pointer", equalTo("/effectiveAt"));
        refused(
                        as("delegate")
                                .header("If-Match", "\"1\"")
                                .body(standing("ACCESS_RESTRICTED", "2001-01-01T00:00:00Z"))
                                .post(path)
                                .then(),
                        400,
                        "invalid-request")
                .body("violations[0].rule", equalTo("chronological"));
        refused(
                as("delegate")
                        .header("If-Match", "\"1\"")
                        .body(standing("GONE", "2018-07-03T05:00:00Z"))
                        .post(path)
                        .then(),
                400,
                "invalid-request");
        refused(
                as("delegate")
                        .header("If-Match", "\"1\"")
                        .body(restricted)
                        .post(PLATFORMS + "/nobody/status-changes")
                        .then(),
                404,
                "not-found");
        as("officer").get(PLATFORMS + "/" + id).then().body("version", equalTo(1));
    }
}
