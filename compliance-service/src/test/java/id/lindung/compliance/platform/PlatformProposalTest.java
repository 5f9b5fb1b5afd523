package id.lindung.compliance.platform;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.Register;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What one official proposes of a platform is decided by another, once, and is exactly what that one has seen. */
@QuarkusTest
class PlatformProposalTest {

    private static final String PLATFORMS = "/api/v1/platforms/";
    private static final String RESTRICTED_AT = "2018-07-03T05:00:00Z";

    @Inject
    Session session;

    private static Map<String, Object> standing(String source) {
        return Map.of(
                "status", "ACCESS_RESTRICTED", "effectiveAt", RESTRICTED_AT, "reason", "Decision 12", "source", source);
    }

    private static Map<String, Object> correction(String name) {
        var command = new HashMap<String, Object>();
        command.put("name", name);
        command.put("operatorName", "Operator");
        command.put("registrationNumber", null);
        command.put("userGeneratedContent", true);
        return command;
    }

    private static ValidatableResponse read(String id) {
        return as("officer").get(PLATFORMS + id).then().statusCode(200);
    }

    private static String etag(String id) {
        return read(id).extract().header("ETag");
    }

    private static String proposal(String id) {
        return read(id).extract().path("proposal.id");
    }

    private static ValidatableResponse proposes(String account, String id, Map<String, Object> standing) {
        return as(account)
                .header("If-Match", etag(id))
                .body(standing)
                .post(PLATFORMS + id + "/proposals")
                .then();
    }

    private static ValidatableResponse corrects(String account, String id, Map<String, Object> correction) {
        return as(account)
                .header("If-Match", etag(id))
                .body(correction)
                .put(PLATFORMS + id)
                .then();
    }

    private static String decision(String id, String proposal, String decision) {
        return PLATFORMS + id + "/proposals/" + proposal + "/" + decision;
    }

    @Test
    void aStandingProposedByWhoCouldDecideItIsDecidedBySomebodyElse() {
        var id = Register.registered("p-");
        proposes("actingdelegate", id, standing("Press")).statusCode(201);
        as("actingdelegate")
                .get(PLATFORMS + id)
                .then()
                .body("proposal.awaits", contains("MINISTER_DELEGATE"))
                .body("allowedActions", empty());
        refused(Register.decided(id, "actingdelegate", "approve"), 409, "same-person-refused");
        refused(Register.decided(id, "actingdelegate", "reject"), 409, "same-person-refused");
        as("delegate").get(PLATFORMS + id).then().body("allowedActions", contains("approve", "reject"));
        Register.approved(id, "delegate");
    }

    @Test
    void anEntryAndItsCorrectionAreConfirmedBySomebodyElseThanWhoWroteThem() {
        var id = "p-" + UUID.randomUUID().toString().substring(0, 8);
        as("actingreviewer")
                .body(Register.platform(id))
                .post("/api/v1/platforms")
                .then()
                .statusCode(201);
        refusedToDecide("actingreviewer", id);
        Register.approved(id, "reviewer");
        corrects("actingreviewer", id, correction("Corrected")).statusCode(200);
        refusedToDecide("actingreviewer", id);
        Register.approved(id, "reviewer");
    }

    private static void refusedToDecide(String account, String id) {
        as(account)
                .get(PLATFORMS + id)
                .then()
                .body("proposal", notNullValue())
                .body("allowedActions", not(hasItem("approve")))
                .body("allowedActions", not(hasItem("reject")));
        refused(Register.decided(id, account, "approve"), 409, "same-person-refused");
        refused(Register.decided(id, account, "reject"), 409, "same-person-refused");
    }

    @Test
    void aProposalIsBoundToAllThatItWouldChange() {
        var id = Register.registered("p-");
        var press = digestOf(proposes("officer", id, standing("Press")));
        Register.decided(id, "delegate", "reject").statusCode(200);
        var letter = digestOf(proposes("officer", id, standing("Letter 1/2018")));
        assertNotEquals(press, letter);
        Register.decided(id, "delegate", "reject").statusCode(200);
        var later = new HashMap<>(standing("Press"));
        later.put("effectiveAt", "2018-07-04T05:00:00Z");
        assertNotEquals(press, digestOf(proposes("officer", id, later)));
        Register.decided(id, "delegate", "reject").statusCode(200);
        var because = new HashMap<>(standing("Press"));
        because.put("reason", "Decision 13");
        assertNotEquals(press, digestOf(proposes("officer", id, because)));
        Register.decided(id, "delegate", "reject").statusCode(200);
        var one = digestOf(corrects("officer", id, correction("One")));
        Register.decided(id, "reviewer", "reject").statusCode(200);
        assertNotEquals(one, digestOf(corrects("officer", id, correction("Two"))));
        Register.decided(id, "reviewer", "reject").statusCode(200);
        assertEquals(press, digestOf(proposes("officer", id, standing("Press"))));
    }

    private static String digestOf(ValidatableResponse proposed) {
        return proposed.extract().path("proposal.digest");
    }

    /** The database keeps microseconds; what was proposed must not look changed for that. */
    @Test
    void aProposalOfAnyPrecisionOfTimeCanBeApproved() {
        var id = Register.registered("p-");
        Register.proposed(id, "ACCESS_RESTRICTED", "2018-07-03T05:00:00.123456789Z")
                .statusCode(201)
                .body("proposal.stale", equalTo(false));
        Register.decided(id, "delegate", "approve")
                .statusCode(200)
                .body("statusSince", equalTo("2018-07-03T05:00:00.123456Z"));
    }

    /** Whatever was written past the life cycle: nobody approves what nobody has proposed. */
    @Test
    void aProposalIsNoLongerApprovedOnceWhatWasSeenHasChanged() {
        var id = Register.registered("p-");
        Register.proposed(id, "ACCESS_RESTRICTED", RESTRICTED_AT).statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("UPDATE platform SET name = 'Another' WHERE id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
        as("delegate")
                .get(PLATFORMS + id)
                .then()
                .body("proposal.stale", equalTo(true))
                .body("allowedActions", contains("reject"));
        refused(Register.decided(id, "delegate", "approve"), 409, "stale-proposal");
        read(id).body("status", equalTo("REGISTERED"));
        Register.decided(id, "delegate", "reject").statusCode(200);
    }

    @Test
    void anotherProposalDoesNotPushOutTheOneThatWaits() {
        var id = Register.registered("p-");
        proposes("officer", id, standing("Press")).statusCode(201);
        var waiting = proposal(id);
        refused(proposes("officer", id, standing("Letter 1/2018")), 409, "proposal-pending");
        refused(corrects("policyadmin", id, correction("Other")), 409, "proposal-pending");
        read(id).body("proposal.id", equalTo(waiting)).body("proposal.source", equalTo("Press"));
    }

    @Test
    void whatWasProposedStaysInTheAuditLogWhenItIsReturned() {
        var id = Register.registered("p-");
        proposes("officer", id, standing("Press")).statusCode(201);
        var standing = (Map<?, ?>) AuditTrail.lastDetails("platform", id).get("proposed");
        assertEquals("restrict", standing.get("act"));
        assertEquals("Press", standing.get("source"));
        assertEquals(RESTRICTED_AT, standing.get("effectiveAt"));
        Register.decided(id, "delegate", "reject").statusCode(200);
        corrects("officer", id, correction("Corrected")).statusCode(200);
        var correction = (Map<?, ?>) AuditTrail.lastDetails("platform", id).get("proposed");
        assertEquals("Corrected", ((Map<?, ?>) correction.get("entry")).get("name"));
    }

    @Test
    void onlyAStandingThatAnOfficialMayProposeIsProposedByItsName() {
        var id = Register.entered("p-");
        Register.decided(id, "reviewer", "reject").statusCode(200).body("proposal", nullValue());
        for (var status : List.of("ENTERED", "REGISTERED", "ACCESS_RESTRICTED")) {
            var command = new HashMap<>(standing("Press"));
            command.put("status", status);
            refused(proposes("officer", id, command), 409, "illegal-transition")
                    .body("currentState", equalTo("ENTERED"));
        }
        read(id).body("proposal", nullValue());
    }

    @Test
    void aWrongDayOrSourceOfAReturnedRegistrationIsPutRight() {
        var id = Register.entered("p-");
        Register.decided(id, "reviewer", "reject").statusCode(200);
        var command = correction("Platform " + id);
        refused(corrects("officer", id, command), 400, "invalid-request")
                .body("violations.pointer", contains("/registeredAt", "/source"));
        command.put("registeredAt", "2999-01-01T00:00:00Z");
        command.put("source", "Certificate 1/2017");
        refused(corrects("officer", id, command), 400, "invalid-request")
                .body("violations.pointer", contains("/registeredAt"));
        command.put("registeredAt", "2017-05-31T17:00:00Z");
        corrects("officer", id, command)
                .statusCode(200)
                .body("statusSince", equalTo("2017-05-31T17:00:00Z"))
                .body("statusSource", equalTo("Certificate 1/2017"))
                .body("proposal.act", equalTo("REGISTER"))
                .body("proposal.effectiveAt", equalTo("2017-05-31T17:00:00Z"))
                .body("proposal.source", equalTo("Certificate 1/2017"));
        // Only the source differs: what waited makes room all the same.
        command.put("source", "Certificate 2/2017");
        var before = proposal(id);
        corrects("policyadmin", id, command)
                .statusCode(200)
                .body("proposal.id", not(equalTo(before)))
                .body("proposal.source", equalTo("Certificate 2/2017"));
        Register.decided(id, "reviewer", "approve")
                .statusCode(200)
                .body("statusHistory[1].status", equalTo("REGISTERED"))
                .body("statusHistory[1].effectiveAt", equalTo("2017-05-31T17:00:00Z"))
                .body("statusHistory[1].source", equalTo("Certificate 2/2017"));
        refused(corrects("officer", id, command), 400, "invalid-request")
                .body("violations.rule", contains("Null", "Null"));
    }

    @Test
    void aRepeatedProposalAndDecisionWithTheSameKeyHaveOneEffect() {
        var id = Register.registered("p-");
        var proposing = etag(id);
        for (int i = 0; i < 2; i++) {
            repeated(id, "officer", proposing, standing("Press"), PLATFORMS + id + "/proposals")
                    .statusCode(201)
                    .header("ETag", startsWith("\"5-"));
        }
        var returning = etag(id);
        var rejected = decision(id, proposal(id), "reject");
        for (int i = 0; i < 2; i++) {
            repeated(id, "delegate", returning, Map.of("reason", "Not yet"), rejected)
                    .statusCode(200)
                    .header("ETag", startsWith("\"6-"));
        }
        proposes("officer", id, standing("Press")).statusCode(201);
        var approving = etag(id);
        var approved = decision(id, proposal(id), "approve");
        for (int i = 0; i < 2; i++) {
            repeated(id, "delegate", approving, Map.of(), approved)
                    .statusCode(200)
                    .body("status", equalTo("ACCESS_RESTRICTED"));
        }
        read(id).body("history.findAll { it.action == 'restrict' }.size()", equalTo(1));
    }

    private static ValidatableResponse repeated(
            String key, String account, String version, Map<String, Object> command, String path) {
        return as(account)
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .body(command)
                .post(path)
                .then();
    }

    @Test
    void aDecisionIsRefusedWhenStaleBlindWithoutAReasonOrOnAnotherPlatform() {
        var id = Register.registered("p-");
        proposes("officer", id, standing("Press")).statusCode(201);
        var other = Register.registered("p-");
        proposes("officer", other, standing("Press")).statusCode(201);
        for (var decision : List.of("approve", "reject")) {
            var path = decision(id, proposal(id), decision);
            refused(as("delegate").body(Map.of("reason", "x")).post(path).then(), 428, "precondition-required");
            refused(decided("delegate", "\"4\"", path, Map.of("reason", "x")), 412, "stale-version")
                    .body("currentVersion", equalTo(5));
            refused(
                    decided("delegate", etag(id), decision(id, proposal(other), decision), Map.of("reason", "x")),
                    404,
                    "not-found");
            refused(decided("delegate", etag(id), path, Map.of("reason", "x".repeat(2001))), 400, "invalid-request");
        }
        for (var silent : List.of(Map.<String, Object>of(), Map.<String, Object>of("reason", " "))) {
            refused(decided("delegate", etag(id), decision(id, proposal(id), "reject"), silent), 400, "invalid-request")
                    .body("violations[0].pointer", equalTo("/reason"));
        }
        read(id).body("version", equalTo(5)).body("status", equalTo("REGISTERED"));
    }

    private static ValidatableResponse decided(
            String account, String version, String path, Map<String, Object> command) {
        return as(account).header("If-Match", version).body(command).post(path).then();
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        var id = Register.registered("p-");
        proposes("officer", id, standing("Press")).statusCode(201);
        var proposal = proposal(id);
        Register.approved(id, "delegate");
        for (var decision : List.of("approve", "reject")) {
            var path = decision(id, proposal, decision);
            refused(decided("delegate", etag(id), path, Map.of("reason", "x")), 409, "illegal-transition")
                    .body("currentState", equalTo("EFFECTED"));
        }
    }

    @Test
    void ofManySimultaneousApprovalsOneTakesEffect() throws Exception {
        var id = Register.registered("p-");
        proposes("officer", id, standing("Press")).statusCode(201);
        var version = etag(id);
        var path = decision(id, proposal(id), "approve");
        Callable<Integer> approve = () -> as("delegate")
                .header("If-Match", version)
                .body(Map.of())
                .post(path)
                .statusCode();
        var pool = Executors.newFixedThreadPool(4);
        try {
            var answers = pool.invokeAll(Collections.nCopies(4, approve)).stream()
                    .map(PlatformProposalTest::got)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412, 412, 412), answers);
        } finally {
            pool.shutdown();
        }
        read(id).body("history.findAll { it.action == 'restrict' }.size()", equalTo(1));
    }

    private static int got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
