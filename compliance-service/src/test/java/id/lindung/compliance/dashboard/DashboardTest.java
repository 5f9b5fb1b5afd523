package id.lindung.compliance.dashboard;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.contracts.commitment.CommitmentState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DashboardTest {

    private static final String DASHBOARD = "/api/v1/dashboard/compliance";

    @BeforeEach
    void register() {
        Register.platforms();
        CommitmentFile.drafted();
        CommitmentFile.active().proposes("BREACHED", null);
        var vague = CommitmentFile.draft("tiktok");
        vague.put("dueOn", null);
        CommitmentFile.drafted(vague).done("officer", "propose");
        CommitmentFile.drafted(CommitmentFile.draft("other")).done("officer", "propose");
    }

    @Test
    void everyNumberEqualsTheListBehindIt() {
        for (var account : new String[] {"auditor", "liaison-tiktok"}) {
            var dashboard = as(account).get(DASHBOARD).then().statusCode(200);
            Map<String, Integer> byState = dashboard.extract().path("commitmentsByState");
            assertEquals(CommitmentState.values().length, byState.size());
            byState.forEach((state, count) -> assertEquals(count, total(account, "state", state), state));
            assertEquals(
                    byState.values().stream().mapToInt(Integer::intValue).sum(),
                    dashboard.extract().<Integer>path("commitments"));
            assertEquals(total(account, "late", "true"), dashboard.extract().<Integer>path("late"));
            assertTrue(total(account, "late", "true") > 0, "the active one is past its day");
            assertEquals(
                    total(account, "measurable", "false"), dashboard.extract().<Integer>path("notMeasurable"));
            assertEquals(
                    total(account, "proposalWaiting", "true"),
                    dashboard.extract().<Integer>path("proposalsWaiting"));
            assertEquals(
                    dashboard.extract().<Integer>path("commitments"),
                    total(account, "proposalWaiting", "true") + total(account, "proposalWaiting", "false"));
        }
    }

    @Test
    void theListOfWaitingProposalsHoldsNothingElseAndKeepsItsPlatform() {
        var waiting = as("director")
                .queryParam("proposalWaiting", "true")
                .queryParam("platformId", "tiktok")
                .queryParam("limit", 200)
                .get("/api/v1/commitments")
                .then()
                .statusCode(200)
                .body("items.proposal", everyItem(notNullValue()))
                .body("items.platformId", everyItem(equalTo("tiktok")))
                .extract();
        var counted = as("director")
                .queryParam("platformId", "tiktok")
                .get(DASHBOARD)
                .then()
                .extract()
                .<Integer>path("proposalsWaiting");
        assertTrue(counted > 0);
        assertEquals(counted, waiting.<Integer>path("total"));
    }

    /** Also when nobody has confirmed the platform yet, and never to who proposed it. */
    @Test
    void whoCanDecideWhatIsProposedOfAPlatformIsToldOfIt() {
        var entered = Register.entered("d-");
        var restricted = Register.registered("d-");
        Register.proposed(restricted, "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z");
        assertTrue(proposalsFor("reviewer").contains(entered));
        assertTrue(proposalsFor("delegate").contains(restricted));
        assertFalse(proposalsFor("reviewer").contains(restricted));
        assertFalse(proposalsFor("delegate").contains(entered));
        for (var account : List.of("officer", "director", "observer", "liaison-tiktok")) {
            assertEquals(List.of(), proposalsFor(account), account);
        }
        as("reviewer")
                .queryParam("platformId", entered)
                .get(DASHBOARD)
                .then()
                .body("platformProposals.platformId", contains(entered))
                .body("platformProposals.name", contains("Platform " + entered));
        Register.approved(entered, "reviewer");
        assertFalse(proposalsFor("reviewer").contains(entered));
        as("actingreviewer")
                .body(Register.platform(entered + "x"))
                .post("/api/v1/platforms")
                .then()
                .statusCode(201);
        assertFalse(proposalsFor("actingreviewer").contains(entered + "x"));
    }

    private static List<String> proposalsFor(String account) {
        return as(account).get(DASHBOARD).then().statusCode(200).extract().path("platformProposals.platformId");
    }

    @Test
    void requestedChangesCountUntilTheyAreSubmittedWhoeverHasTheReport() {
        var before = requested().extract().<Integer>path("changesRequested");
        var rework = UpdateFile.underReview().done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        var day = requested()
                .body("changesRequested", equalTo(before + 1))
                .body("changesRequestedUntil", notNullValue())
                .extract()
                .<String>path("changesRequestedUntil");
        rework.withEvidence().done("liaison-tiktok", "hand-over");
        requested().body("changesRequested", equalTo(before + 1)).body("changesRequestedUntil", equalTo(day));
        for (var account : List.of("liaison-tiktok", "officer")) {
            var waiting = as(account)
                    .queryParam("queue", "REQUESTED")
                    .queryParam("platformId", "tiktok")
                    .queryParam("limit", 200)
                    .get("/api/v1/compliance-updates")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItems(rework.id()))
                    .body("total", equalTo(before + 1))
                    .extract();
            var first = waiting.<List<String>>path("items.awaited.until").stream()
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertEquals(day, first);
        }
        as("liaison-other").get(DASHBOARD).then().body("changesRequestedUntil", nullValue());
        rework.done("approver-tiktok", "submit");
        requested().body("changesRequested", equalTo(before));
    }

    private static ValidatableResponse requested() {
        return as("liaison-tiktok").get(DASHBOARD).then().statusCode(200);
    }

    private static int total(String account, String filter, String value) {
        return as(account)
                .queryParam(filter, value)
                .get("/api/v1/commitments")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void aPlatformSeesItsOwnFiguresOnlyAndNoDraft() {
        var waiting = as("platform-tiktok")
                .queryParam("limit", 200)
                .get("/api/v1/commitments")
                .then()
                .extract()
                .<List<Object>>path("items.findAll { it.proposal != null }")
                .size();
        as("platform-tiktok")
                .get(DASHBOARD)
                .then()
                .statusCode(200)
                .body("platformId", equalTo("tiktok"))
                .body("platforms.platformId", contains("tiktok"))
                .body("commitmentsByState.DRAFT", equalTo(0))
                .body("proposalsWaiting", equalTo(waiting));
        as("observer").get(DASHBOARD).then().body("platforms.platformId", hasItems("other", "tiktok"));
        as("observer")
                .queryParam("platformId", "other")
                .get(DASHBOARD)
                .then()
                .body("platforms.platformId", contains("other"))
                .body("commitments", equalTo(total("observer", "platformId", "other")));
        refused(
                as("liaison-tiktok")
                        .queryParam("platformId", "other")
                        .get(DASHBOARD)
                        .then(),
                404,
                "not-found");
    }

    @Test
    void strangersAndAdministratorsAreRefused() {
        refused(asNobody().get(DASHBOARD).then(), 401, "unauthenticated");
        refused(as("sysadmin").get(DASHBOARD).then(), 403, "forbidden");
    }
}
