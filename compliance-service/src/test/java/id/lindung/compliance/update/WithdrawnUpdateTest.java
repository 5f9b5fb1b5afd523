package id.lindung.compliance.update;

import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A submission that the platform takes back. */
@QuarkusTest
class WithdrawnUpdateTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void aSubmissionCanBeTakenBackUntilItIsRead() {
        var update = UpdateFile.submitted().done("approver-tiktok", "withdraw");
        update.seenBy("officer").body("state", equalTo("WITHDRAWN")).body("number", notNullValue());
        update.commitment().seenBy("officer").body("evidenceCount", equalTo(0));
    }

    @Test
    void aResubmissionThatIsTakenBackLeavesWhatWasReadAndWhatIsOwed() {
        var update = UpdateFile.underReview().done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        var due = update.seenBy("liaison-tiktok")
                .body("awaited.until", notNullValue())
                .extract()
                .<String>path("awaited.until");
        var rewritten = UpdateFile.draft(update.commitment().id());
        rewritten.put("answers", List.of(UpdateFile.answer("headcount", 410, null)));
        update.rewritten(rewritten).statusCode(200);
        update.seenBy("liaison-tiktok");
        update.done("liaison-tiktok", "hand-over")
                .done("approver-tiktok", "submit")
                .done("liaison-tiktok", "withdraw");
        update.seenBy("liaison-tiktok")
                .body("state", equalTo("CHANGES_REQUESTED"))
                .body("revision", equalTo(3))
                .body("receipts", hasSize(2))
                .body("awaited.until", equalTo(due))
                .body("allowedActions", hasItem("hand-over"));
        update.seenBy("officer")
                .body("state", equalTo("CHANGES_REQUESTED"))
                .body("revision", equalTo(1))
                .body("answers[0].value", equalTo(180))
                .body("receipts", hasSize(2))
                .body("history.action", hasItem("withdraw"));
        update.commitment().seenBy("officer").body("evidenceCount", equalTo(1));
        as("officer")
                .queryParam("commitmentId", update.commitment().id())
                .queryParam("reported", true)
                .get(UpdateFile.UPDATES)
                .then()
                .body("items.id", contains(update.id()));
    }
}
