package id.lindung.compliance.liaison;

import static id.lindung.compliance.testing.LiaisonFile.LIAISONS;
import static id.lindung.compliance.testing.LiaisonFile.end;
import static id.lindung.compliance.testing.LiaisonFile.freshPlatform;
import static id.lindung.compliance.testing.LiaisonFile.proposal;
import static id.lindung.compliance.testing.LiaisonFile.today;
import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.LiaisonFile;
import id.lindung.compliance.testing.Register;
import id.lindung.contracts.hash.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appointment from its proposal to its end, and whether the platform meets Art. 25 meanwhile. */
@QuarkusTest
class LiaisonLifeTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void aLiaisonIsProposedByThePlatformConfirmedByAnOfficerAndEnded() {
        var proposed = as("approver-tiktok")
                .body(proposal("tiktok"))
                .post(LIAISONS)
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .body("state", equalTo("PROPOSED"))
                .body("confirmedAt", nullValue())
                .body("allowedActions", contains("withdraw"))
                .body("history.action", contains("propose"));
        String id = proposed.extract().path("id");
        proposed.header("Location", endsWith(LIAISONS + "/" + id));
        as("officer")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post(LIAISONS + "/" + id + "/confirm")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("state", equalTo("CONFIRMED"))
                .body("confirmedAt", notNullValue())
                .body("allowedActions", contains("end"));
        as("liaison-tiktok")
                .header("If-Match", "\"2\"")
                .body(end())
                .post(LIAISONS + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("lastDay", equalTo(today().toString()))
                .body("allowedActions", empty())
                .body("history.action", contains("propose", "confirm", "end"))
                .body("history[2].reason", equalTo("Has left the company"))
                .body("history[0].actor.role", equalTo("PLATFORM_APPROVER"));
        assertEquals(
                List.of("liaison-appointment.propose", "liaison-appointment.confirm", "liaison-appointment.end"),
                AuditTrail.of("liaison-appointment", id));
    }

    @Test
    void aProposalIsRefusedWithReasonOrTakenBack() {
        LiaisonFile.proposed()
                .tries("officer", "reject", Map.of("reason", "No letter of appointment"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("history[1].reason", equalTo("No letter of appointment"));
        LiaisonFile.proposed()
                .tries("approver-tiktok", "withdraw", Map.of())
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void anOfficerProposesForAPlatformThatWroteALetter() {
        var platform = freshPlatform();
        LiaisonFile.proposed("officer", proposal(platform))
                .seenBy("officer")
                .body("allowedActions", contains("reject"))
                .body("history[0].actor.role", equalTo("OFFICER"));
    }

    @Test
    void theRuleIsMetWhileAConfirmedLiaisonLivesInIndonesia() {
        var platform = freshPlatform();
        meets(platform, false, 0);
        var abroad = proposal(platform);
        abroad.put("domicile", "SG");
        LiaisonFile.proposed("actingdirector", abroad).done("officer", "confirm");
        var first = LiaisonFile.proposed("actingdirector", proposal(platform));
        meets(platform, false, 1);
        first.done("officer", "confirm");
        meets(platform, true, 0);
        first.seenBy("officer").body("onlyDomestic", equalTo(true));
        var second = LiaisonFile.proposed("actingdirector", proposal(platform)).done("officer", "confirm");
        first.seenBy("officer").body("onlyDomestic", equalTo(false));
        first.done("officer", "end", end());
        meets(platform, true, 0);
        first.seenBy("officer").body("onlyDomestic", equalTo(false));
        second.seenBy("officer").body("onlyDomestic", equalTo(true));
        second.done("officer", "end", end());
        meets(platform, false, 0);
    }

    private static void meets(String platform, boolean rule, int proposed) {
        // Observers read no contact persons, but whether there are enough.
        as("observer").get("/api/v1/platforms/" + platform).then().body("liaisonRuleMet", equalTo(rule));
        as("observer")
                .queryParam("platformId", platform)
                .get("/api/v1/dashboard/compliance")
                .then()
                .body("platforms[0].liaisonRuleMet", equalTo(rule))
                .body("platforms[0].liaisonsProposed", equalTo(proposed))
                .body("withoutDomesticLiaison", equalTo(rule ? 0 : 1))
                .body("liaisonsProposed", equalTo(proposed));
    }

    @Test
    void aPlatformListsItsOwnAndOfficialsThoseOfOne() {
        var mine = LiaisonFile.proposed();
        var other = LiaisonFile.proposed("liaison-other", proposal("other"));
        listed("liaison-tiktok", "PROPOSED")
                .body("items.id", hasItems(mine.id()))
                .body("items.platformId", everyItem(equalTo("tiktok")))
                .body(
                        "items.history.flatten().findAll { it.actor.role == 'OFFICER' }.actor.name",
                        everyItem(nullValue()));
        for (var account : List.of("officer", "reviewer", "auditor")) {
            as(account)
                    .queryParam("platformId", "other")
                    .queryParam("limit", 200)
                    .get(LIAISONS)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItems(other.id()))
                    .body("items.platformId", everyItem(equalTo("other")));
        }
        listed("officer", "CONFIRMED").body("items.state", everyItem(equalTo("CONFIRMED")));
        var page = as("officer").queryParam("limit", 1).get(LIAISONS).then().body("items", hasSize(1));
        String cursor = page.extract().path("nextCursor");
        as("officer")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(LIAISONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static ValidatableResponse listed(String account, String state) {
        return as(account)
                .queryParam("state", state)
                .queryParam("limit", 200)
                .get(LIAISONS)
                .then()
                .statusCode(200);
    }

    @Test
    void theAuditLogHoldsNoPersonalData() {
        var appointment = LiaisonFile.confirmed().done("officer", "end", end());
        var details = AuditTrail.lastDetails("liaison-appointment", appointment.id());
        assertEquals("ENDED", details.get("state"));
        assertEquals(Sha256.of("Has left the company"), details.get("reasonDigest"));
        assertFalse(details.toString().contains("Narahubung"), details.toString());
        assertFalse(details.toString().contains("example.test"), details.toString());
        assertFalse(details.toString().contains("+62"), details.toString());
    }
}
