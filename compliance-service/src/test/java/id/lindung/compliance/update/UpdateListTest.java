package id.lindung.compliance.update;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdateListTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private static ValidatableResponse list(String account, String query) {
        return as(account).get(UpdateFile.UPDATES + "?" + query).then().statusCode(200);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var commitment = CommitmentFile.active();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            ids.add(UpdateFile.drafted(commitment, "PROGRESS").id());
        }
        assertEquals(ids, readToTheEnd("?limit=2&commitmentId=" + commitment.id()));
        Collections.reverse(ids);
        assertEquals(ids, readToTheEnd("?limit=2&sort=newest&commitmentId=" + commitment.id()));
    }

    private static List<String> readToTheEnd(String query) {
        return readToTheEnd("liaison-tiktok", query, 3);
    }

    private static List<String> readToTheEnd(String account, String query, int total) {
        var read = new ArrayList<String>();
        var next = UpdateFile.UPDATES + query;
        while (next != null) {
            var page = as(account).get(next).then().statusCode(200).body("total", equalTo(total));
            read.addAll(page.extract().<List<String>>path("items.id"));
            var link = page.extract().header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return read;
    }

    @Test
    void aPositionCountsInTheOrderItWasMadeForOnly() {
        var commitment = CommitmentFile.active();
        for (int i = 0; i < 2; i++) {
            UpdateFile.drafted(commitment, "PROGRESS");
        }
        String cursor = list("liaison-tiktok", "limit=1&sort=newest&commitmentId=" + commitment.id())
                .extract()
                .path("nextCursor");
        refused(
                as("liaison-tiktok")
                        .get(UpdateFile.UPDATES + "?limit=1&commitmentId=" + commitment.id() + "&cursor=" + cursor)
                        .then(),
                400,
                "invalid-request");
    }

    @Test
    void aStateIsTheOneTheReaderSees() {
        var update = UpdateFile.underReview().done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        update.seenBy("liaison-tiktok");
        update.done("liaison-tiktok", "hand-over");
        var mine = "&commitmentId=" + update.commitment().id();
        list("officer", "state=CHANGES_REQUESTED" + mine).body("items.id", contains(update.id()));
        list("officer", "state=INTERNAL_REVIEW" + mine).body("items", empty());
        list("officer", "state=DRAFT" + mine).body("items", empty());
        list("liaison-tiktok", "state=INTERNAL_REVIEW" + mine).body("items.id", contains(update.id()));
        list("liaison-tiktok", "state=CHANGES_REQUESTED" + mine).body("items", empty());
    }

    @Test
    void whatWaitsForThePlatformIsAQueueAndKeepsItsStateWhenTheApproverGivesItBack() {
        var commitment = CommitmentFile.active();
        UpdateFile.drafted(commitment, "PROGRESS");
        var handedOver = UpdateFile.drafted(commitment, "PROGRESS").done("liaison-tiktok", "hand-over");
        var reworked = submitted(commitment).done("officer", "start-review");
        reworked.done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        reworked.seenBy("liaison-tiktok");
        reworked.done("liaison-tiktok", "hand-over").done("approver-tiktok", "return-to-draft");
        submitted(commitment);
        var mine = "&commitmentId=" + commitment.id();

        list("liaison-tiktok", "queue=PLATFORM" + mine).body("items.id", contains(handedOver.id(), reworked.id()));
        list("liaison-tiktok", "state=CHANGES_REQUESTED" + mine).body("items.id", contains(reworked.id()));
        list("officer", "queue=PLATFORM" + mine).body("items.id", contains(reworked.id()));
        list("liaison-other", "queue=PLATFORM" + mine).body("items", empty());
    }

    @Test
    void aPlatformsListHoldsItsOwnUpdatesOnly() {
        var update = UpdateFile.submitted();
        list("liaison-other", "limit=200").body("items.platformId", everyItem(equalTo("other")));
        list("liaison-other", "platformId=tiktok").body("items", empty()).body("total", equalTo(0));
        list("officer", "platformId=tiktok&state=SUBMITTED&limit=200")
                .body("items.id", hasItem(update.id()))
                .body("items.number", everyItem(notNullValue()))
                .body("items.state", everyItem(equalTo("SUBMITTED")));
        list("officer", "platformId=other&limit=200").body("items.id", not(hasItem(update.id())));
    }

    @Test
    void whatWaitsForTheMinistryIsAQueueByAge() {
        var commitment = CommitmentFile.active();
        var drafted = UpdateFile.drafted(commitment, "PROGRESS");
        var second = submitted(commitment);
        var first = submitted(drafted);
        var decided = submitted(commitment).done("officer", "start-review");
        decided.done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        var mine = "&sort=first-submitted&commitmentId=" + commitment.id();

        assertEquals(List.of(second.id(), first.id()), readToTheEnd("officer", "?limit=1&queue=WAITING" + mine, 2));
        list("liaison-tiktok", "queue=WAITING" + mine).body("items.id", contains(second.id(), first.id()));
        list("liaison-other", "queue=WAITING" + mine).body("items", empty());
    }

    @Test
    void whatWasNeverSubmittedComesBehindWhatWasOnWhateverPage() {
        var commitment = CommitmentFile.active();
        var drafts = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            drafts.add(UpdateFile.drafted(commitment, "PROGRESS").id());
        }
        var first = submitted(commitment).id();
        var last = submitted(commitment).id();
        var mine = "&commitmentId=" + commitment.id();

        var earliest = List.of(first, last, drafts.get(0), drafts.get(1));
        var latest = List.of(last, first, drafts.get(1), drafts.get(0));
        for (int limit = 1; limit <= 3; limit++) {
            var page = "?limit=" + limit + mine;
            assertEquals(earliest, readToTheEnd("liaison-tiktok", page + "&sort=first-submitted", 4));
            assertEquals(latest, readToTheEnd("liaison-tiktok", page + "&sort=last-submitted", 4));
        }
    }

    /** Between two pages an update can be sent back and submitted again; the next page goes on where the one before ended. */
    @Test
    void aPageGoesOnThoughTheLastUpdateOfTheOneBeforeHasMoved() {
        var commitment = CommitmentFile.active();
        var moved = submitted(commitment);
        var second = submitted(commitment);
        var mine = "&sort=first-submitted&commitmentId=" + commitment.id();
        var page = list("officer", "limit=1" + mine).body("items.id", contains(moved.id()));
        String cursor = page.extract().path("nextCursor");

        moved.done("officer", "start-review").done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        moved.seenBy("liaison-tiktok");
        submitted(moved);

        list("officer", "limit=1" + mine + "&cursor=" + cursor).body("items.id", contains(second.id()));
    }

    /** A forged position tells nothing of another platform's update: the time stands in it. */
    @Test
    void aPositionThatIsNoneIsRefused() {
        for (var forged : List.of(
                "LAST_SUBMITTED", "LAST_SUBMITTED\u001fsoon\u001f" + UUID.randomUUID(), "x\u001fnever\u001f1")) {
            var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString((forged + "\u001f").getBytes(UTF_8));
            refused(
                    as("liaison-other")
                            .get(UpdateFile.UPDATES + "?sort=last-submitted&cursor=" + cursor)
                            .then(),
                    400,
                    "invalid-request");
        }
    }

    @Test
    void outcomesThatWaitForASecondOfficialAreToldToOfficialsOnly() {
        var commitment = CommitmentFile.active();
        submitted(commitment).done("officer", "start-review");
        var proposed = submitted(commitment).done("officer", "start-review");
        proposed.done("officer", "outcome", UpdateFile.outcome("ACCEPTED"));
        var mine = "&commitmentId=" + commitment.id();

        list("officer", "queue=OUTCOMES" + mine)
                .body("items.id", contains(proposed.id()))
                .body("total", equalTo(1));
        list("liaison-tiktok", "queue=OUTCOMES" + mine).body("items", empty()).body("total", equalTo(0));

        proposed.done("reviewer", "return-outcome", Map.of("reason", "count again"));
        list("officer", "queue=OUTCOMES" + mine).body("items", empty());
    }

    @Test
    void whatWasWithdrawnOrIsBeingWrittenIsNotReported() {
        var commitment = CommitmentFile.active();
        UpdateFile.drafted(commitment, "PROGRESS");
        submitted(commitment).done("liaison-tiktok", "withdraw");
        var rejected = submitted(commitment).done("officer", "start-review");
        rejected.done("officer", "outcome", UpdateFile.outcome("REJECTED")).done("reviewer", "confirm-outcome");
        var reworked = submitted(commitment).done("officer", "start-review");
        reworked.done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        var earlier = submitted(commitment);
        var later = submitted(commitment);
        var reported = "reported=true&sort=last-submitted&commitmentId=" + commitment.id();

        list("officer", reported).body("items.id", contains(later.id(), earlier.id(), reworked.id()));
        list("liaison-tiktok", reported).body("items.id", contains(later.id(), earlier.id()));
        list("officer", "limit=1&before=" + later.id() + "&" + reported).body("items.id", contains(earlier.id()));
        list("officer", "before=" + reworked.id() + "&" + reported).body("items", empty());
    }

    @Test
    void aListStartsFromAnUpdateOfTheReaderAndFromNoOther() {
        var update = UpdateFile.submitted();
        refused(
                as("liaison-other")
                        .get(UpdateFile.UPDATES + "?before=" + update.id())
                        .then(),
                404,
                "not-found");
        for (var query : List.of("queue=ALL", "reported=yes", "before=1", "sort=submitted")) {
            refused(as("officer").get(UpdateFile.UPDATES + "?" + query).then(), 400, "invalid-request");
        }
    }

    private static UpdateFile submitted(CommitmentFile commitment) {
        return submitted(UpdateFile.drafted(commitment, "PROGRESS"));
    }

    private static UpdateFile submitted(UpdateFile draft) {
        return draft.done("liaison-tiktok", "hand-over").done("approver-tiktok", "submit");
    }
}
