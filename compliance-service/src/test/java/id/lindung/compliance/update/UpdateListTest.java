package id.lindung.compliance.update;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
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
import java.util.Collections;
import java.util.List;
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
        var read = new ArrayList<String>();
        var next = UpdateFile.UPDATES + query;
        while (next != null) {
            var page = as("liaison-tiktok").get(next).then().statusCode(200).body("total", equalTo(3));
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
}
