package id.lindung.compliance.update;

import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What platform and ministry do not show each other of their work on an update. */
@QuarkusTest
class UpdateAudienceTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void requestedChangesKeepTheOldSubmissionAndHideTheWorkOnTheNewOne() {
        var update = UpdateFile.underReview().done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        var first = update.seenBy("liaison-tiktok")
                .body("state", equalTo("CHANGES_REQUESTED"))
                .body("revision", equalTo(2))
                .body("history.last().reason", equalTo("As the payroll shows"))
                .extract()
                .<String>path("digest");
        var changed = UpdateFile.draft(update.commitment().id());
        changed.put("whatChanged", "200 moderators were hired.");
        update.rewritten(changed).statusCode(200);
        update.withEvidence().done("liaison-tiktok", "hand-over");
        update.seenBy("officer")
                .body("state", equalTo("CHANGES_REQUESTED"))
                .body("revision", equalTo(1))
                .body("whatChanged", equalTo("180 moderators were hired."))
                .body("evidence", hasSize(1))
                .body("history.action", contains("submit", "start-review", "request-changes"))
                .body("allowedActions", empty());
        update.done("approver-tiktok", "submit");
        var second = update.seenBy("officer")
                .body("state", equalTo("SUBMITTED"))
                .body("revision", equalTo(2))
                .body("whatChanged", equalTo("200 moderators were hired."))
                .body("evidence", hasSize(2))
                .body("receipts.revision", contains(1, 2))
                .body("receipts[0].digest", equalTo(first))
                .extract()
                .<String>path("digest");
        assertNotEquals(first, second);
    }

    @Test
    void whatOfficialsDeliberateIsNotShownToThePlatform() {
        var update = UpdateFile.underReview().done("officer", "outcome", UpdateFile.outcome("REJECTED"));
        update.seenBy("reviewer")
                .body("internalNote", equalTo("Between us officials"))
                .body("proposal.outcome", equalTo("REJECTED"))
                .body("proposal.proposedBy.name", notNullValue())
                .body("allowedActions", contains("confirm-outcome", "return-outcome"));
        for (var account : List.of("liaison-tiktok", "approver-tiktok")) {
            update.seenBy(account)
                    .body("state", equalTo("UNDER_REVIEW"))
                    .body("internalNote", nullValue())
                    .body("proposal", nullValue())
                    .body("history.action", not(hasItem("propose-rejection")))
                    .body("history.findAll { it.actor.platformId == null }.actor.name", everyItem(nullValue()));
        }
        update.done("reviewer", "return-outcome").seenBy("officer").body("allowedActions", contains("outcome"));
    }

    @Test
    void whatThePlatformWritesIsNotShownToOfficials() {
        var draft = UpdateFile.drafted().withEvidence();
        for (var account : List.of("officer", "auditor", "policyadmin")) {
            as(account).get(draft.path()).then().statusCode(404);
            as(account)
                    .queryParam("commitmentId", draft.commitment().id())
                    .get(UpdateFile.UPDATES)
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
        as("platform-tiktok").get(draft.path()).then().statusCode(200).body("state", equalTo("DRAFT"));
        draft.done("liaison-tiktok", "withdraw", Map.of());
        as("officer").get(draft.path()).then().statusCode(404);
    }

    @Test
    void anApproverGivesADraftBackAndItsDeliberationStaysInThePlatform() {
        var update = UpdateFile.handedOver().done("approver-tiktok", "return-to-draft");
        update.seenBy("liaison-tiktok")
                .body("state", equalTo("DRAFT"))
                .body("allowedActions", hasItem("hand-over"))
                .body("history.last().reason", equalTo("for a test"));
        update.done("liaison-tiktok", "hand-over").done("approver-tiktok", "submit");
        update.seenBy("officer").body("history.action", contains("submit"));
    }
}
