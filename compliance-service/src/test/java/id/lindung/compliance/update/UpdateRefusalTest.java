package id.lindung.compliance.update;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.stack.junit.DemoLogin;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused, and with which problem. */
@QuarkusTest
class UpdateRefusalTest {

    private static final Map<String, List<String>> ACTS = Map.of(
            "hand-over", List.of("liaison-tiktok"),
            "return-to-draft", List.of("approver-tiktok"),
            "submit", List.of("approver-tiktok"),
            "withdraw", List.of("liaison-tiktok", "approver-tiktok"),
            "start-review", List.of("officer"),
            "outcome", List.of("officer"),
            "confirm-outcome", List.of("reviewer"),
            "return-outcome", List.of("reviewer"));

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private static Object bodyOf(String act) {
        return act.equals("outcome") ? UpdateFile.outcome("ACCEPTED") : Map.of("reason", "for a test");
    }

    @Test
    void anActThatNeedsNoReasonNeedsNoBody() {
        var update = UpdateFile.drafted();
        given().auth()
                .oauth2(DemoLogin.token("liaison-tiktok"))
                .noContentType()
                .header("If-Match", update.etag())
                .post(update.path() + "/hand-over")
                .then()
                .statusCode(200);
    }

    @Test
    void eachActIsOfItsRolesOnly() {
        var update = UpdateFile.submitted();
        var accounts = List.of(
                "liaison-tiktok", "approver-tiktok", "officer", "reviewer", "director", "auditor", "policyadmin");
        ACTS.forEach((act, roles) -> accounts.stream()
                .filter(account -> !roles.contains(account))
                .forEach(account -> refused(update.tries(account, act, bodyOf(act)), 403, "forbidden")));
        refused(asNobody().body(Map.of()).post(update.path() + "/submit").then(), 401, "unauthenticated");
        refused(asNobody().get(update.path()).then(), 401, "unauthenticated");
        refused(
                as("officer")
                        .body(UpdateFile.draft(update.commitment().id()))
                        .post(UpdateFile.UPDATES)
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void forAnotherPlatformNothingOfItExists() {
        var update = UpdateFile.submitted();
        for (var account : List.of("liaison-other", "approver-other")) {
            refused(as(account).get(update.path()).then(), 404, "not-found");
            refused(as(account).get(update.path() + "/submissions/1").then(), 404, "not-found");
            refused(update.tries(account, "withdraw"), 404, "not-found");
        }
        refused(update.tries("approver-other", "submit"), 404, "not-found");
        refused(update.tries("liaison-other", "hand-over"), 404, "not-found");
        refused(
                as("liaison-other")
                        .body(UpdateFile.draft(update.commitment().id()))
                        .post(UpdateFile.UPDATES)
                        .then(),
                404,
                "not-found");
        refused(
                as("liaison-tiktok")
                        .get(UpdateFile.UPDATES + "/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
        refused(as("liaison-tiktok").get(UpdateFile.UPDATES + "/1").then(), 404, "not-found");
    }

    @Test
    void anActOutOfTurnIsRefusedWithThePresentState() {
        var update = UpdateFile.submitted();
        refused(update.tries("liaison-tiktok", "hand-over"), 409, "illegal-transition")
                .body("currentState", equalTo("SUBMITTED"));
        refused(update.tries("approver-tiktok", "submit"), 409, "illegal-transition");
        refused(update.tries("approver-tiktok", "return-to-draft"), 409, "illegal-transition");
        refused(update.tries("officer", "outcome", UpdateFile.outcome("ACCEPTED")), 409, "illegal-transition");
        refused(update.tries("reviewer", "confirm-outcome"), 409, "illegal-transition");
        refused(update.tries("reviewer", "return-outcome"), 409, "illegal-transition");
        refused(update.rewritten(UpdateFile.draft(update.commitment().id())), 409, "illegal-transition");
        update.done("officer", "start-review");
        refused(update.tries("officer", "start-review"), 409, "illegal-transition")
                .body("currentState", equalTo("UNDER_REVIEW"));
        refused(update.tries("liaison-tiktok", "withdraw"), 409, "illegal-transition");
        refused(update.tries("reviewer", "confirm-outcome"), 409, "no-outcome-pending");
        update.done("officer", "outcome", UpdateFile.outcome("ACCEPTED"));
        refused(update.tries("officer", "outcome", UpdateFile.outcome("REJECTED")), 409, "outcome-pending");
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        var update = UpdateFile.submitted();
        ACTS.forEach((act, roles) -> {
            var path = update.path() + "/" + act;
            refused(as(roles.get(0)).body(bodyOf(act)).post(path).then(), 428, "precondition-required");
            refused(
                    as(roles.get(0))
                            .header("If-Match", "\"1\"")
                            .body(bodyOf(act))
                            .post(path)
                            .then(),
                    412,
                    "stale-version");
            refused(
                    as(roles.get(0))
                            .header("If-Match", "new")
                            .body(bodyOf(act))
                            .post(path)
                            .then(),
                    400,
                    "invalid-request");
        });
        var command = UpdateFile.draft(update.commitment().id());
        refused(as("liaison-tiktok").body(command).put(update.path()).then(), 428, "precondition-required");
        refused(
                as("liaison-tiktok")
                        .header("If-Match", "\"1\"")
                        .body(command)
                        .put(update.path())
                        .then(),
                412,
                "stale-version");
    }

    @Test
    void malformedCommandsAreRefused() {
        var commitment = CommitmentFile.active();
        var updates = UpdateFile.UPDATES;
        refused(as("liaison-tiktok").body("{\"claim\":").post(updates).then(), 400, "malformed-json");
        refused(as("liaison-tiktok").body("").post(updates).then(), 400, "invalid-request");
        var unknown = UpdateFile.draft(commitment.id());
        unknown.put("state", "ACCEPTED");
        refused(as("liaison-tiktok").body(unknown).post(updates).then(), 400, "unknown-field")
                .body("violations[0].pointer", equalTo("/state"));
        var wrong = new HashMap<String, Object>();
        wrong.put("whatChanged", "x".repeat(10_001));
        wrong.put("answers", List.of(UpdateFile.answer(" ", new BigDecimal("1e30"), null)));
        refused(as("liaison-tiktok").body(wrong).post(updates).then(), 400, "invalid-request")
                .body(
                        "violations.pointer",
                        hasItems(
                                "/claim",
                                "/commitmentId",
                                "/whatChanged",
                                "/answers/0/indicatorCode",
                                "/answers/0/value"));
        var odd = UpdateFile.draft(commitment.id());
        odd.put("periodFrom", "2019-01-01");
        odd.put("answers", List.of(UpdateFile.answer("budget", 1, null)));
        refused(as("liaison-tiktok").body(odd).post(updates).then(), 400, "invalid-request")
                .body("violations.pointer", contains("/periodTo", "/answers/0/indicatorCode"));
        var nul = UpdateFile.draft(commitment.id());
        nul.put("whatNext", "a\u0000b");
        refused(as("liaison-tiktok").body(nul).post(updates).then(), 400, "invalid-request");
    }

    @Test
    void listsRefuseWhatTheyDoNotKnow() {
        for (var query : List.of("limit=0", "limit=201", "cursor=rubbish", "state=OPEN", "commitmentId=1")) {
            refused(as("officer").get(UpdateFile.UPDATES + "?" + query).then(), 400, "invalid-request");
        }
    }

    @Test
    void aPlatformReportsOnlyOnWhatBothSidesStandBy() {
        var proposed = CommitmentFile.proposed();
        refused(
                as("liaison-tiktok")
                        .body(UpdateFile.draft(proposed.id()))
                        .post(UpdateFile.UPDATES)
                        .then(),
                409,
                "commitment-not-live");
        var hidden = CommitmentFile.drafted();
        refused(
                as("liaison-tiktok")
                        .body(UpdateFile.draft(hidden.id()))
                        .post(UpdateFile.UPDATES)
                        .then(),
                404,
                "not-found");
        var update = UpdateFile.handedOver();
        update.commitment().done("reviewer", "close");
        refused(update.tries("approver-tiktok", "submit"), 409, "commitment-not-live");
    }

    @Test
    void anIncompleteDraftIsKeptButNotHandedOver() {
        var update = UpdateFile.drafted();
        var command = UpdateFile.draft(update.commitment().id());
        command.put("whatNext", "  ");
        command.put("answers", List.of());
        update.rewritten(command).statusCode(200).body("whatNext", equalTo(null));
        update.seenBy("liaison-tiktok");
        refused(update.tries("liaison-tiktok", "hand-over"), 409, "incomplete-update")
                .body("violations.pointer", contains("/whatNext", "/answers"));
        command.put("answers", List.of(UpdateFile.answer("headcount", null, null)));
        command.put("whatNext", "More.");
        update.rewritten(command).statusCode(200);
        update.seenBy("liaison-tiktok");
        refused(update.tries("liaison-tiktok", "hand-over"), 409, "incomplete-update")
                .body("violations.rule", hasItem("value-or-reason"));
    }

    @Test
    void whatCannotBeIsNeitherSavedNorAttached() {
        var command = UpdateFile.draft(CommitmentFile.active().id());
        command.put("periodFrom", "0001-01-01");
        command.put("periodTo", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        command.put("answers", List.of(UpdateFile.answer("headcount", -5, null)));
        refused(as("liaison-tiktok").body(command).post(UpdateFile.UPDATES).then(), 400, "invalid-request")
                .body("violations.pointer", contains("/periodFrom", "/periodTo", "/answers/0/value"))
                .body("violations.rule", contains("plausible-day", "period-over", "not-negative"));
        var update = UpdateFile.drafted();
        refused(update.rewritten(command), 400, "invalid-request");
        refused(
                        as("liaison-tiktok")
                                .config(UpdateFile.AS_IT_IS)
                                .contentType("text/csv")
                                .queryParam("fileName", "a.csv")
                                .queryParam("effectiveOn", "0001-01-01")
                                .body("a,b\n")
                                .post(update.path() + "/evidence")
                                .then(),
                        400,
                        "invalid-request")
                .body("violations.rule", contains("plausible-day"));
    }

    @Test
    void anUpdateStaysWithItsCommitment() {
        var update = UpdateFile.drafted();
        refused(update.rewritten(UpdateFile.draft(CommitmentFile.active().id())), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/commitmentId"));
    }

    @Test
    void reasonsAndOutcomesAreNotOptional() {
        var handedOver = UpdateFile.handedOver();
        refused(handedOver.tries("approver-tiktok", "return-to-draft", Map.of()), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/reason"));
        var update = UpdateFile.underReview();
        refused(update.tries("officer", "outcome", UpdateFile.outcome("DRAFT")), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/outcome"));
        var blank = UpdateFile.outcome("ACCEPTED");
        blank.put("reason", " ");
        refused(update.tries("officer", "outcome", blank), 400, "invalid-request");
        update.done("officer", "outcome", UpdateFile.outcome("ACCEPTED"));
        refused(update.tries("reviewer", "return-outcome", Map.of()), 400, "invalid-request");
    }

    @Test
    void whoHandedOverCannotSubmit() {
        // The demo accounts have one role each; that it is the person who counts is tried on the entity itself.
        var update = UpdateFile.handedOver();
        refused(update.tries("liaison-tiktok", "submit"), 403, "forbidden");
    }
}
