package id.lindung.compliance.commitment;

import static id.lindung.compliance.testing.CommitmentFile.active;
import static id.lindung.compliance.testing.CommitmentFile.confirmed;
import static id.lindung.compliance.testing.CommitmentFile.drafted;
import static id.lindung.compliance.testing.CommitmentFile.proposed;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.contracts.hash.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommitmentLifeTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void aPromiseIsWrittenDownConfirmedAndMeasured() {
        var commitment = active();
        commitment
                .seenBy("officer")
                .body("number", matchesPattern("KMT-2018-TIKTOK-\\d{3,}"))
                .body("state", equalTo("ACTIVE"))
                .body("due", equalTo(true))
                .body("late", equalTo(true))
                .body("measurable", equalTo(true))
                .body("indicators[0].target", equalTo(200))
                .body("history.action", contains("draft", "propose", "confirm", "activate"))
                .body("history.toState", contains("DRAFT", "PROPOSED", "CONFIRMED", "ACTIVE"))
                .body("history.actor.role", contains("OFFICER", "OFFICER", "PLATFORM_APPROVER", "REVIEWER"))
                .body("history.actor.name", contains("officer", "officer", "approver-tiktok", "reviewer"))
                .body("version", equalTo(4));
    }

    @Test
    void theAnswerToAProposalIsAwaitedForFourteenDaysAndSilenceIsNone() {
        var commitment = drafted();
        commitment.seenBy("officer").body("awaitedConfirmation", nullValue());
        var before = LocalDate.now(WIB);
        commitment.done("officer", "propose");
        var proposed = commitment.seenBy("liaison-tiktok").body("awaitedConfirmation.passed", equalTo(false));
        var until = LocalDate.parse(proposed.extract().path("awaitedConfirmation.until"));
        assertTrue(!until.isBefore(before.plusDays(14))
                && !until.isAfter(LocalDate.now(WIB).plusDays(14)));
        assertEquals(
                proposed.extract().<String>path("history[0].at"),
                proposed.extract().<String>path("awaitedConfirmation.since"));
        commitment.done("approver-tiktok", "confirm").seenBy("officer").body("awaitedConfirmation", nullValue());
    }

    @Test
    void whatIsDueLaterIsNotDueAndWhatHasNoDayAlwaysIs() {
        var ahead = CommitmentFile.draft("tiktok");
        ahead.put("dueOn", LocalDate.now(WIB).plusDays(2).toString());
        as("officer")
                .body(ahead)
                .post("/api/v1/commitments")
                .then()
                .statusCode(201)
                .body("due", equalTo(false));
        var never = CommitmentFile.draft("tiktok");
        never.put("dueOn", null);
        as("officer")
                .body(never)
                .post("/api/v1/commitments")
                .then()
                .statusCode(201)
                .body("due", equalTo(true));
    }

    @Test
    void nobodyIsLateWithATextThatHeHasNotConfirmed() {
        var commitment = drafted();
        commitment.seenBy("officer").body("dueOn", equalTo("2018-12-31")).body("late", equalTo(false));
        commitment.done("officer", "propose").seenBy("officer").body("late", equalTo(false));
        commitment.done("approver-tiktok", "dispute").seenBy("liaison-tiktok").body("late", equalTo(false));
        CommitmentFile.confirmed().seenBy("officer").body("late", equalTo(true));
    }

    @Test
    void numbersAreCountedByPlatformAndYearWithoutGaps() {
        var first = sequence(drafted().number());
        refused(
                as("officer")
                        .body(withSource("E999999"))
                        .post("/api/v1/commitments")
                        .then(),
                400,
                "invalid-request");
        var second = sequence(drafted().number());
        org.junit.jupiter.api.Assertions.assertEquals(first + 1, second);
    }

    private static int sequence(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private static Map<String, Object> withSource(String code) {
        var command = CommitmentFile.draft("tiktok");
        command.put("sourceEntryCode", code);
        return command;
    }

    @Test
    void aPlatformKnowsNothingOfADraft() {
        var draft = drafted();
        refused(as("approver-tiktok").get(draft.path()).then(), 404, "not-found");
        refused(draft.tries("approver-tiktok", "confirm"), 404, "not-found");
        draft.done("reviewer", "close");
        refused(as("approver-tiktok").get(draft.path()).then(), 404, "not-found");
        as("liaison-tiktok")
                .queryParam("limit", 200)
                .get("/api/v1/commitments")
                .then()
                .body("items.id", not(hasItems(draft.id())))
                .body("items.state", not(hasItems("DRAFT")));
    }

    @Test
    void aPlatformSeesRolesInsteadOfOfficialsNamesAndNoDeliberation() {
        var commitment = active();
        commitment.proposes("BREACHED", null);
        commitment
                .seenBy("liaison-tiktok")
                .body("history.action", contains("propose", "confirm", "activate"))
                .body("history.actor.role", contains("OFFICER", "PLATFORM_APPROVER", "REVIEWER"))
                .body("history.actor.name", contains(null, "approver-tiktok", null))
                .body("wordings.actor.name", contains(nullValue()))
                .body("proposal", nullValue());
        commitment
                .seenBy("auditor")
                .body("proposal.awaits", contains("LEGAL", "REVIEWER"))
                .body("history.action", hasItems("propose-transition"));
    }

    @Test
    void aDisputedWordingIsProposedAgainInANewVersion() {
        var commitment = proposed().done("approver-tiktok", "dispute", Map.of("reason", "We said 200 in all"));
        refused(commitment.tries("officer", "propose"), 409, "new-wording-required");

        var source = Register.chronologyEntryOf("tiktok");
        var revision = CommitmentFile.revision(source);
        revision.put("title", Map.of("id", "200 moderator seluruhnya", "en", "200 moderators in all"));
        commitment.done("officer", "wordings", revision);
        commitment
                .seenBy("approver-tiktok")
                .body("title.en", equalTo("200 moderators"))
                .body("wordings.version", contains(1));
        refused(commitment.tries("childofficer", "propose"), 403, "forbidden");
        commitment.done("officer", "propose").done("approver-tiktok", "confirm");
        commitment
                .seenBy("approver-tiktok")
                .body("state", equalTo("CONFIRMED"))
                .body("title.en", equalTo("200 moderators in all"))
                .body("wordingVersion", equalTo(2))
                .body("wordings.sourceEntryCode", hasItems(source))
                .body("history.reason", hasItems("We said 200 in all"));
    }

    @Test
    void eachVersionKeepsItsMeasure() {
        var commitment = drafted();
        var revision = CommitmentFile.revision(Register.chronologyEntryOf("tiktok"));
        revision.put("title", Map.of("id", "220 moderator", "en", "220 moderators"));
        revision.put("indicators", List.of(CommitmentFile.indicator("people", 220)));
        revision.put("dueOn", "2019-06-30");
        revision.put("ministryOwner", null);
        commitment.done("officer", "wordings", revision);
        commitment
                .seenBy("auditor")
                .body("wordings.title.en", contains("200 moderators", "220 moderators"))
                .body("wordings.indicators.code", contains(List.of("headcount"), List.of("people")))
                .body("wordings.indicators.target", contains(List.of(200), List.of(220)))
                .body("wordings.dueOn", contains("2018-12-31", "2019-06-30"))
                .body("wordings.ministryOwner", contains("Ditjen Aptika", null))
                .body("wordings.platformOwner", contains("Tik Tok Indonesia", "Tik Tok Indonesia"));
    }

    @Test
    void whatCannotBeMeasuredDoesNotBecomeActive() {
        var command = CommitmentFile.draft("tiktok");
        command.put("indicators", List.of());
        command.put("dueOn", null);
        var commitment = drafted(command).done("officer", "propose").done("approver-tiktok", "confirm");
        commitment
                .seenBy("reviewer")
                .body("measurable", equalTo(false))
                .body("late", equalTo(false))
                .body("indicators", empty())
                .body("allowedActions", containsInAnyOrder("close", "note"));
        refused(commitment.tries("reviewer", "activate"), 409, "not-measurable");
    }

    @Test
    void aDraftWithoutEnglishIsNotProposed() {
        var command = CommitmentFile.draft("tiktok");
        command.put("title", Map.of("id", "Standar industri"));
        refused(drafted(command).tries("officer", "propose"), 409, "translation-missing");
    }

    @Test
    void aNoteTellsWhatIsKnownAndMovesNoState() {
        var commitment = confirmed();
        commitment.done(
                "childofficer",
                "assessment-note",
                Map.of("note", Map.of("id", "Tidak ada bukti.", "en", "No evidence.")));
        commitment
                .seenBy("observer")
                .body("assessmentNote.en", equalTo("No evidence."))
                .body("state", equalTo("CONFIRMED"))
                .body("history.action", hasItems("note"));
    }

    @Test
    void everyNoteStaysInTheHistoryAndItsDigestInTheAuditLog() {
        var commitment = confirmed();
        commitment.done("reviewer", "assessment-note", note("Terverifikasi", "Verified"));
        assertEquals(
                Sha256.of("{\"en\":\"Verified\",\"id\":\"Terverifikasi\"}"),
                AuditTrail.lastDetails("commitment", commitment.id()).get("noteDigest"));
        commitment.done("officer", "assessment-note", note("Tidak ada bukti", "No evidence"));
        commitment
                .seenBy("observer")
                .body("assessmentNote.en", equalTo("No evidence"))
                .body("history.findAll { it.action == 'note' }.note.en", contains("Verified", "No evidence"))
                .body("history.findAll { it.action == 'note' }.reason", contains("Terverifikasi", "Tidak ada bukti"));
    }

    private static Map<String, Object> note(String indonesian, String english) {
        return Map.of("note", Map.of("id", indonesian, "en", english));
    }

    @Test
    void allowedActionsFollowStateRoleAndPerson() {
        var commitment = drafted();
        commitment.seenBy("officer").body("allowedActions", containsInAnyOrder("revise", "propose", "note"));
        commitment.seenBy("reviewer").body("allowedActions", containsInAnyOrder("close", "note"));
        commitment.seenBy("auditor").body("allowedActions", empty());
        commitment.done("officer", "propose");
        commitment.seenBy("approver-tiktok").body("allowedActions", containsInAnyOrder("confirm", "dispute"));
        commitment.seenBy("liaison-tiktok").body("allowedActions", empty());
        commitment.done("approver-tiktok", "confirm").done("reviewer", "activate");
        commitment
                .seenBy("officer")
                .body(
                        "allowedActions",
                        containsInAnyOrder("propose-transition:BREACHED", "propose-transition:SUPERSEDED", "note"));
        commitment.proposes("BREACHED", null);
        commitment.seenBy("officer").body("allowedActions", contains("note"));
        commitment.seenBy("legal").body("allowedActions", containsInAnyOrder("approve", "reject"));
        commitment.seenBy("reviewer").body("allowedActions", containsInAnyOrder("approve", "reject", "close", "note"));
    }

    @Test
    void everyActIsInTheAuditLog() {
        var commitment = proposed();
        as("auditor")
                .queryParam("entityKind", "commitment")
                .queryParam("entityId", commitment.id())
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", hasItems("commitment.draft", "commitment.propose"))
                .body("items", hasSize(2))
                .body("items[0].id", notNullValue());
    }
}
