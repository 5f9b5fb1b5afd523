package id.lindung.compliance.update;

import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.contracts.hash.Sha256;
import id.lindung.kit.sql.Sql;
import id.lindung.stack.junit.Topic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An update on its legal ways, as each side sees it. */
@QuarkusTest
class UpdateLifeTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Inject
    Sql sql;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void anAcceptedClaimWithEvidenceMovesTheCommitment() {
        var update = UpdateFile.drafted(CommitmentFile.active(), "FULFILLED").withEvidence();
        lead(update, "ACCEPTED").done("reviewer", "confirm-outcome");
        update.seenBy("liaison-tiktok")
                .body("state", equalTo("ACCEPTED"))
                .body("history.action", contains("draft", "hand-over", "submit", "start-review", "confirm-acceptance"))
                .body("history.last().actor.role", equalTo("REVIEWER"))
                .body("history.last().actor.name", nullValue())
                .body("history.last().reason", equalTo("As the payroll shows"))
                .body("allowedActions", empty());
        update.commitment()
                .seenBy("reviewer")
                .body("state", equalTo("CLAIMED_FULFILLED"))
                .body("evidenceCount", equalTo(1))
                .body("history.last().action", equalTo("claim-fulfilled"));
        assertEquals(
                List.of("draft", "hand-over", "submit", "start-review", "propose-acceptance", "confirm-acceptance"),
                AuditTrail.of("compliance-update", update.id()).stream()
                        .map(action -> action.replace("compliance-update.", ""))
                        .filter(action -> !action.endsWith("evidence"))
                        .toList());
    }

    @Test
    void whoSubmitsAndWhoConfirmsAreQuotedWithTheirOwnWords() {
        var update = UpdateFile.handedOver()
                .done("approver-tiktok", "submit", Map.of("reason", "Seen by our counsel"))
                .done("officer", "start-review")
                .done("officer", "outcome", UpdateFile.outcome("ACCEPTED"))
                .done("reviewer", "confirm-outcome", Map.of("reason", "I have counted as well"));
        assertEquals(
                Sha256.of("I have counted as well"),
                AuditTrail.lastDetails("compliance-update", update.id()).get("reasonDigest"));
        update.seenBy("officer")
                .body("history.find { it.action == 'submit' }.reason", equalTo("Seen by our counsel"))
                .body("history[-2].action", equalTo("approve-outcome"))
                .body("history[-2].actor.name", equalTo("reviewer"))
                .body("history[-2].reason", equalTo("I have counted as well"))
                .body("history[-1].action", equalTo("confirm-acceptance"))
                .body("history[-1].reason", equalTo("As the payroll shows"))
                .body("history[-1].reasonBy.name", equalTo("officer"));
        update.seenBy("liaison-tiktok")
                .body("history.action", not(hasItem("approve-outcome")))
                .body("history.last().reasonBy.name", nullValue());
    }

    @Test
    void eachSideKnowsUntilWhenTheOtherIsAwaited() {
        var update = UpdateFile.drafted();
        update.withEvidence().seenBy("liaison-tiktok").body("awaited", nullValue());
        var day = LocalDate.now(WIB);
        update.done("liaison-tiktok", "hand-over");
        // What its approver has is not with the ministry: it is due when the commitment is.
        for (var account : List.of("liaison-tiktok", "approver-tiktok")) {
            update.seenBy(account)
                    .body("awaited.since", notNullValue())
                    .body("awaited.until", equalTo("2018-12-31"))
                    .body("awaited.passed", equalTo(true));
        }
        update.done("approver-tiktok", "submit");
        assertAwaited(update, "officer", day, 14);
        assertAwaited(update, "liaison-tiktok", day, 14);
        update.done("officer", "start-review");
        assertAwaited(update, "officer", day, 14);
        update.done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        assertAwaited(update, "liaison-tiktok", day, 7);
        update.done("liaison-tiktok", "hand-over");
        assertAwaited(update, "officer", day, 7);
        update.seenBy("approver-tiktok");
        update.done("approver-tiktok", "submit").done("officer", "start-review");
        update.done("officer", "outcome", UpdateFile.outcome("REJECTED")).done("reviewer", "confirm-outcome");
        update.seenBy("liaison-tiktok").body("awaited", nullValue());
    }

    /** Midnight may fall into the test. */
    private static void assertAwaited(UpdateFile update, String account, LocalDate day, int days) {
        var seen = update.seenBy(account).body("awaited.passed", equalTo(false)).extract();
        var until = LocalDate.parse(seen.path("awaited.until"));
        assertTrue(!until.isBefore(day.plusDays(days)) && !until.isAfter(day.plusDays(days + 1)), until::toString);
    }

    @Test
    void acceptedMeansCompleteAndNotFulfilled() {
        var withoutEvidence = UpdateFile.drafted(CommitmentFile.active(), "FULFILLED");
        lead(withoutEvidence, "ACCEPTED").done("reviewer", "confirm-outcome");
        withoutEvidence.commitment().seenBy("reviewer").body("state", equalTo("ACTIVE"));

        var progress = UpdateFile.drafted().withEvidence();
        lead(progress, "ACCEPTED").done("reviewer", "confirm-outcome");
        progress.commitment().seenBy("reviewer").body("state", equalTo("ACTIVE"));

        var rejected = UpdateFile.drafted(CommitmentFile.active(), "FULFILLED").withEvidence();
        lead(rejected, "REJECTED").done("reviewer", "confirm-outcome");
        rejected.seenBy("officer").body("state", equalTo("REJECTED"));
        rejected.commitment()
                .seenBy("reviewer")
                .body("state", equalTo("ACTIVE"))
                .body("evidenceCount", equalTo(0));
    }

    @Test
    void aSubmissionIsLockedAndItsReceiptCanBeChecked() {
        var update = UpdateFile.submitted();
        var seen = update.seenBy("liaison-tiktok")
                .body("number", matchesPattern("LK-\\d{4}-\\d{5}"))
                .body("receipts", hasSize(1))
                .body("receipts[0].revision", equalTo(1))
                .body("evidence.sealed", contains(true));
        var digest = seen.extract().<String>path("digest");
        assertEquals(digest, seen.extract().<String>path("receipts[0].digest"));
        for (var account : List.of("liaison-tiktok", "officer")) {
            var submitted =
                    as(account).get(update.path() + "/submissions/1").then().statusCode(200);
            assertEquals(digest, Sha256.of(submitted.extract().asByteArray()));
            submitted
                    .body("whatChanged", equalTo("180 moderators were hired."))
                    .body("answers[0].value", equalTo("180"))
                    .body("evidence[0].sha256", equalTo(seen.extract().<String>path("evidence[0].sha256")));
        }
        as("officer").get(update.path() + "/submissions/2").then().statusCode(404);
    }

    @Test
    void itsNumberIsDrawnAndTellsNothingOfThoseOfOthers() {
        var number = UpdateFile.submitted().seenBy("liaison-tiktok").extract().<String>path("number");
        var given = sql.list("SELECT year, number FROM given_number WHERE series = 'LK'", row -> "LK-%d-%05d"
                .formatted(row.integer("year"), row.bigint("number")));
        assertTrue(given.contains(number), number + " is not among " + given);
        assertEquals(
                List.of(),
                sql.list("SELECT series FROM number_series WHERE series LIKE 'LK%'", row -> row.text("series")));
    }

    @Test
    void theOtherServicesHearOfSubmissionAndDecisionOnce() {
        var update = UpdateFile.underReview().done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        update.seenBy("liaison-tiktok");
        update.done("liaison-tiktok", "hand-over")
                .done("approver-tiktok", "submit")
                .done("officer", "start-review")
                .done("officer", "outcome", UpdateFile.outcome("ACCEPTED"))
                .done("reviewer", "confirm-outcome");
        var heard = Topic.told().until(events -> about(update, events).size() >= 4);
        var told = about(update, heard).stream()
                .map(event -> event.path("data").has("outcome")
                        ? event.path("data").path("outcome").asText()
                        : "SUBMITTED " + event.path("data").path("revision").asInt())
                .toList();
        assertEquals(List.of("SUBMITTED 1", "CHANGES_REQUESTED", "SUBMITTED 2", "ACCEPTED"), told);
        assertTrue(about(update, heard).stream()
                .allMatch(
                        event -> event.path("data").path("platformId").asText().equals("tiktok")));
    }

    @Test
    void aRepeatedActWithTheSameKeyIsAnsweredTheSameWay() {
        var update = UpdateFile.handedOver();
        for (int i = 0; i < 2; i++) {
            as("approver-tiktok")
                    .header("If-Match", update.etag())
                    .header("Idempotency-Key", "submit-" + update.id())
                    .body(Map.of())
                    .post(update.path() + "/submit")
                    .then()
                    .statusCode(200)
                    .body("receipts", hasSize(1))
                    .body("state", is("SUBMITTED"));
        }
    }

    private static UpdateFile lead(UpdateFile update, String outcome) {
        return update.done("liaison-tiktok", "hand-over")
                .done("approver-tiktok", "submit")
                .done("officer", "start-review")
                .done("officer", "outcome", UpdateFile.outcome(outcome));
    }

    private static List<JsonNode> about(UpdateFile update, List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.path("data").path("updateId").asText().equals(update.id()))
                .toList();
    }
}
