package id.lindung.compliance.commitment;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.commitment.act.ClaimFulfilment;
import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.kit.identity.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What anybody reads of promises: those in force, and no more of them than ADR 0018 says. */
@QuarkusTest
class PublicCommitmentTest {

    private static final String PUBLIC = "/api/v1/public/commitments";

    @Inject
    ClaimFulfilment claimFulfilment;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void aPromiseIsPublicFromItsActivationOn() {
        var commitment = CommitmentFile.confirmed();
        notShown(commitment);

        commitment.done("reviewer", "activate");

        Map<String, Object> shown = shown(commitment);
        assertEquals(List.of("dueOn", "fulfilled", "number", "platformId", "title"), sorted(shown));
        assertEquals("tiktok", shown.get("platformId"));
        assertEquals("2018-12-31", shown.get("dueOn"));
        assertEquals(Map.of("id", "200 moderator", "en", "200 moderators"), shown.get("title"));
        assertEquals(false, shown.get("fulfilled"));
    }

    @Test
    void ofFindingsOnlyFulfilmentIsPublic() {
        var fulfilled = CommitmentFile.active();
        fulfilled(fulfilled);
        var breached = CommitmentFile.active();
        var breach = breached.proposes("BREACHED", null);
        for (var official : List.of("legal", "reviewer")) {
            breached.done(official, "proposals/" + breach + "/approve", Map.of("reason", "as seen"));
        }
        var closed = CommitmentFile.active();
        fulfilled(closed).done("reviewer", "close");

        assertEquals(true, shown(fulfilled).get("fulfilled"));
        assertEquals(false, shown(breached).get("fulfilled"));
        notShown(closed);
        asNobody()
                .get(PUBLIC + "?limit=200&fulfilled=true")
                .then()
                .statusCode(200)
                .body("items.number", hasItem(fulfilled.number()))
                .body("items.number", not(hasItem(breached.number())));
    }

    @Test
    void thePagesFollowOneAnotherAndBadOnesAreRefused() {
        CommitmentFile.active();
        CommitmentFile.active();
        var first = asNobody().get(PUBLIC + "?limit=1").then().statusCode(200).body("items", hasSize(1));
        String number = first.extract().path("items[0].number");
        asNobody()
                .queryParam("limit", 1)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get(PUBLIC)
                .then()
                .statusCode(200)
                .body("items[0].number", not(equalTo(number)))
                .body("total", is(first.extract().<Integer>path("total")));
        refused(asNobody().queryParam("cursor", "%%").get(PUBLIC).then(), 400, "invalid-request");
        refused(asNobody().queryParam("fulfilled", "maybe").get(PUBLIC).then(), 400, "invalid-request");
        refused(as("officer").queryParam("state", "BREACHED").get(PUBLIC).then(), 400, "invalid-request");
    }

    private CommitmentFile fulfilled(CommitmentFile commitment) {
        var reviewer = People.withRole(Roles.REVIEWER);
        QuarkusTransaction.requiringNew()
                .run(() -> claimFulfilment.claim(UUID.fromString(commitment.id()), reviewer, UUID.randomUUID()));
        commitment.seenBy("officer");
        return commitment.done("reviewer", "proposals/" + commitment.proposes("FULFILLED", null) + "/approve");
    }

    private static Map<String, Object> shown(CommitmentFile commitment) {
        List<Map<String, Object>> items = asNobody()
                .get(PUBLIC + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> item.get("number").equals(commitment.number()))
                .findFirst()
                .orElseThrow();
    }

    private static void notShown(CommitmentFile commitment) {
        asNobody()
                .get(PUBLIC + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.number", not(hasItem(commitment.number())));
    }

    private static List<String> sorted(Map<String, Object> item) {
        return item.keySet().stream().sorted().toList();
    }
}
