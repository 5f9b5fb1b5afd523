package id.lindung.compliance.commitment;

import static id.lindung.compliance.testing.CommitmentFile.drafted;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.stack.junit.DemoLogin;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every act on a commitment refuses in the same way, and the lists. */
@QuarkusTest
class CommitmentRefusalTest {

    private static final String COMMITMENTS = "/api/v1/commitments";

    @BeforeEach
    void register() {
        Register.platforms();
    }

    /** One way to change a commitment: who may, who may not, and a body that is well formed. */
    record Act(String path, String allowed, String forbidden, Map<String, Object> body) {

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Act> acts() {
        var reason = Map.<String, Object>of("reason", "for a test");
        return Stream.of(
                new Act("wordings", "officer", "reviewer", CommitmentFile.revision("E999999")),
                new Act("propose", "officer", "reviewer", reason),
                new Act("confirm", "approver-tiktok", "liaison-tiktok", reason),
                new Act("dispute", "approver-tiktok", "liaison-tiktok", reason),
                new Act("activate", "reviewer", "officer", reason),
                new Act("close", "reviewer", "director", reason),
                new Act("proposals", "officer", "reviewer", Map.of("target", "BREACHED", "reason", "seen")),
                new Act("proposals/" + UUID.randomUUID() + "/approve", "legal", "officer", reason),
                new Act("proposals/" + UUID.randomUUID() + "/reject", "legal", "officer", reason),
                new Act(
                        "assessment-note",
                        "officer",
                        "legal",
                        Map.of("note", Map.of("id", "Tidak ada bukti", "en", "No evidence"))));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActRefusesStrangersOtherRolesStaleVersionsAndRubbish(Act act) {
        var commitment = CommitmentFile.proposed();
        var path = commitment.path() + "/" + act.path();
        var stale = "\"1\"";
        refused(asNobody().body(act.body()).post(path).then(), 401, "unauthenticated");
        for (var account : List.of(act.forbidden(), "sysadmin", "auditor")) {
            refused(
                    as(account)
                            .header("If-Match", stale)
                            .body(act.body())
                            .post(path)
                            .then(),
                    403,
                    "forbidden");
        }
        refused(as(act.allowed()).body(act.body()).post(path).then(), 428, "precondition-required");
        refused(
                as(act.allowed())
                        .header("If-Match", "3")
                        .body(act.body())
                        .post(path)
                        .then(),
                400,
                "invalid-request");
        if (!act.path().contains("/")) {
            refused(
                            as(act.allowed())
                                    .header("If-Match", stale)
                                    .body(act.body())
                                    .post(path)
                                    .then(),
                            412,
                            "stale-version")
                    .body("currentVersion", equalTo(2));
        }
        refused(
                as(act.allowed())
                        .header("If-Match", stale)
                        .body("{\"reason\":")
                        .post(path)
                        .then(),
                400,
                "malformed-json");
        var unknown = new HashMap<>(act.body());
        unknown.put("colour", "red");
        refused(
                        as(act.allowed())
                                .header("If-Match", stale)
                                .body(unknown)
                                .post(path)
                                .then(),
                        400,
                        "unknown-field")
                .body("violations[0].pointer", equalTo("/colour"));
        refused(
                as(act.allowed())
                        .header("If-Match", stale)
                        .body("[1]")
                        .post(path)
                        .then(),
                400,
                "invalid-request");
        for (var missing : List.of(UUID.randomUUID().toString(), "17", "a%00b")) {
            refused(
                    as(act.allowed())
                            .header("If-Match", stale)
                            .body(act.body())
                            .urlEncodingEnabled(false)
                            .post(COMMITMENTS + "/" + missing + "/" + act.path())
                            .then(),
                    404,
                    "not-found");
        }
        commitment.seenBy("officer").body("version", equalTo(2)).body("state", equalTo("PROPOSED"));
    }

    @Test
    void actsOfTheNeighbourFindNothing() {
        var commitment = CommitmentFile.proposed();
        for (var act : List.of("confirm", "dispute")) {
            refused(commitment.tries("approver-other", act), 404, "not-found");
        }
        refused(as("liaison-other").get(commitment.path()).then(), 404, "not-found");
        refused(as("platform-other").get(commitment.path()).then(), 404, "not-found");
        refused(as("officer").get(COMMITMENTS + "/" + UUID.randomUUID()).then(), 404, "not-found");
        refused(as("sysadmin").get(commitment.path()).then(), 403, "forbidden");
        refused(asNobody().get(commitment.path()).then(), 401, "unauthenticated");
        as("platform-tiktok").get(commitment.path()).then().statusCode(200);
    }

    @Test
    void aReasonIsAskedForWhereItCounts() {
        var commitment = CommitmentFile.proposed();
        refused(commitment.tries("approver-tiktok", "dispute", Map.of()), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/reason"));
        refused(commitment.tries("reviewer", "close", Map.of("reason", "  ")), 400, "invalid-request");
        as("approver-tiktok")
                .header("If-Match", commitment.etag())
                .post(commitment.path() + "/confirm")
                .then()
                .statusCode(200);
    }

    @Test
    void anActNeedsNoBody() {
        var commitment = drafted();
        as("officer")
                .header("If-Match", commitment.etag())
                .post(commitment.path() + "/propose")
                .then()
                .statusCode(200);
        as("officer")
                .header("If-Match", "\"2\"")
                .post(commitment.path() + "/assessment-note")
                .then()
                .statusCode(400);
    }

    @Test
    void anActThatNamesNoTypeOfBodyIsTaken() {
        var commitment = drafted();
        given().auth()
                .oauth2(DemoLogin.token("officer"))
                .noContentType()
                .header("If-Match", commitment.etag())
                .post(commitment.path() + "/propose")
                .then()
                .statusCode(200);
    }

    @Test
    void anIllegalActNamesThePresentState() {
        var commitment = CommitmentFile.proposed();
        refused(commitment.tries("reviewer", "activate"), 409, "illegal-transition")
                .body("currentState", equalTo("PROPOSED"));
        refused(commitment.tries("officer", "wordings", CommitmentFile.revision("E999999")), 409, "illegal-transition");
    }

    @Test
    void aDraftIsRefusedWhenItMakesNoSense() {
        var command = CommitmentFile.draft("tiktok");
        refused(asNobody().body(command).post(COMMITMENTS).then(), 401, "unauthenticated");
        refused(as("reviewer").body(command).post(COMMITMENTS).then(), 403, "forbidden");
        refused(as("approver-tiktok").body(command).post(COMMITMENTS).then(), 403, "forbidden");
        refused(as("officer").body("{,").post(COMMITMENTS).then(), 400, "malformed-json");

        var unknown = new HashMap<>(command);
        unknown.put("platformId", "never-heard-of");
        refused(as("officer").body(unknown).post(COMMITMENTS).then(), 409, "unknown-platform");

        var wrong = new HashMap<>(command);
        wrong.put("title", Map.of("id", ""));
        wrong.put("strength", null);
        wrong.put("indicators", List.of(CommitmentFile.indicator("Head Count", 200)));
        refused(as("officer").body(wrong).post(COMMITMENTS).then(), 400, "invalid-request")
                .body("violations.pointer", hasItems("/title/id", "/strength", "/indicators/0/code"));

        var twice = new HashMap<>(command);
        twice.put("sourceEntryCode", "E999999");
        var report = CommitmentFile.indicator("headcount", 200);
        report.put("comparator", "REPORT");
        twice.put("indicators", List.of(CommitmentFile.indicator("headcount", 200), report));
        refused(as("officer").body(twice).post(COMMITMENTS).then(), 400, "invalid-request")
                .body("violations.pointer", hasItems("/sourceEntryCode", "/indicators/1/code", "/indicators/1/target"));
        var strength = new HashMap<>(command);
        strength.put("strength", "SWORN");
        refused(as("officer").body(strength).post(COMMITMENTS).then(), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/strength"));
    }

    @Test
    void theSameKeyDraftsOneCommitment() {
        var key = UUID.randomUUID().toString();
        var command = CommitmentFile.draft("tiktok");
        var ids = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            ids.add(as("officer")
                    .header("Idempotency-Key", key)
                    .body(command)
                    .post(COMMITMENTS)
                    .then()
                    .statusCode(201)
                    .header("ETag", startsWith("\"1-"))
                    .extract()
                    .path("id"));
        }
        assertEquals(1, ids.size());
    }

    @Test
    void aRepeatedActIsAnsweredAsTheFirstTimeThoughTheVersionHasMovedOn() {
        var commitment = drafted();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("officer")
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(Map.of())
                    .post(commitment.path() + "/propose")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"2-"))
                    .body("state", equalTo("PROPOSED"));
        }
        commitment.seenBy("officer").body("version", equalTo(2));
    }
}
