package id.lindung.compliance.commitment;

import static id.lindung.compliance.testing.CommitmentFile.drafted;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of commitments: each once, in order, and to a platform only its own. */
@QuarkusTest
class CommitmentListTest {

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

    @Test
    void listsFilterAndPageInStableOrder() {
        var draft = drafted();
        var confirmed = CommitmentFile.confirmed();
        var vague = CommitmentFile.draft("tiktok");
        vague.put("dueOn", null);
        vague.put("strength", "BINDING");
        var unmeasurable = drafted(vague);
        as("officer")
                .queryParam("state", "DRAFT")
                .queryParam("platformId", "tiktok")
                .queryParam("limit", 200)
                .get(COMMITMENTS)
                .then()
                .statusCode(200)
                .body("items.state", everyItem(equalTo("DRAFT")))
                .body("items.id", hasItem(draft.id()));
        as("officer")
                .queryParam("measurable", "false")
                .queryParam("strength", "BINDING")
                .queryParam("late", "false")
                .get(COMMITMENTS)
                .then()
                .statusCode(200)
                .body("items.measurable", everyItem(equalTo(false)))
                .body("items.id", hasItem(unmeasurable.id()));
        as("officer")
                .queryParam("late", "true")
                .queryParam("limit", 200)
                .get(COMMITMENTS)
                .then()
                .body("items.late", everyItem(equalTo(true)))
                .body("items.state", everyItem(oneOf("CONFIRMED", "ACTIVE", "PARTIALLY_FULFILLED", "BREACHED")))
                .body("items.id", hasItem(confirmed.id()));
        for (var query : List.of("late=yes", "state=DONE", "limit=201", "cursor=%25%25", "measurable=1")) {
            refused(as("officer").get(COMMITMENTS + "?" + query).then(), 400, "invalid-request");
        }
    }

    @Test
    void pagesGiveEveryCommitmentOnceAndToAPlatformOnlyItsOwn() {
        for (int i = 0; i < 3; i++) {
            CommitmentFile.proposed();
        }
        CommitmentFile.drafted(CommitmentFile.draft("other")).done("officer", "propose");
        var seen = new ArrayList<String>();
        String cursor = null;
        int total;
        do {
            var request = as("liaison-tiktok").queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(COMMITMENTS)
                    .then()
                    .statusCode(200)
                    .body("items.platformId", everyItem(equalTo("tiktok")));
            seen.addAll(page.extract().<List<String>>path("items.number"));
            cursor = page.extract().path("nextCursor");
            total = page.extract().path("total");
        } while (cursor != null);
        assertEquals(total, seen.size());
        assertEquals(seen.stream().distinct().sorted().toList(), seen);
        as("liaison-tiktok")
                .queryParam("platformId", "other")
                .get(COMMITMENTS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatAPlatformCanReportOnIsAnsweredByTheService() {
        var proposed = CommitmentFile.proposed();
        var confirmed = CommitmentFile.confirmed();
        var closed = CommitmentFile.confirmed().done("reviewer", "close", Map.of("reason", "over"));
        for (var account : List.of("officer", "liaison-tiktok")) {
            as(account)
                    .get(COMMITMENTS + "?reportable=true&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.reportable", everyItem(equalTo(true)))
                    .body("items.id", hasItem(confirmed.id()))
                    .body("items.id", not(hasItem(proposed.id())))
                    .body("items.id", not(hasItem(closed.id())));
        }
        as("officer")
                .get(COMMITMENTS + "?reportable=false&limit=200")
                .then()
                .body("items.reportable", everyItem(equalTo(false)))
                .body("items.id", hasItem(proposed.id()));
        as("liaison-other")
                .get(COMMITMENTS + "?reportable=true&platformId=tiktok")
                .then()
                .body("items", hasSize(0));
        refused(as("officer").get(COMMITMENTS + "?reportable=1").then(), 400, "invalid-request");
    }
}
