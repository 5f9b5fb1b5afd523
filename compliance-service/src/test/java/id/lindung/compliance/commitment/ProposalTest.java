package id.lindung.compliance.commitment;

import static id.lindung.compliance.testing.CommitmentFile.active;
import static id.lindung.compliance.testing.CommitmentFile.confirmed;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.commitment.act.ClaimFulfilment;
import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.contracts.hash.Sha256;
import id.lindung.kit.identity.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProposalTest {

    @Inject
    ClaimFulfilment claimFulfilment;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private CommitmentFile claimed() {
        var commitment = active();
        claim(commitment);
        commitment.seenBy("officer").body("state", equalTo("CLAIMED_FULFILLED")).body("late", equalTo(false));
        return commitment;
    }

    private boolean claim(CommitmentFile commitment) {
        var reviewer = People.withRole(Roles.REVIEWER);
        return QuarkusTransaction.requiringNew()
                .call(() -> claimFulfilment.claim(UUID.fromString(commitment.id()), reviewer, UUID.randomUUID()));
    }

    @Test
    void aClaimIsFoundFulfilledByTwoOfficials() {
        var commitment = claimed();
        var proposal = commitment.proposes("FULFILLED", null);
        commitment
                .seenBy("reviewer")
                .body("proposal.target", equalTo("FULFILLED"))
                .body("proposal.digest", matchesPattern("[0-9a-f]{64}"))
                .body("proposal.stale", equalTo(false))
                .body("proposal.proposedBy.name", equalTo("officer"));
        commitment.done("reviewer", "proposals/" + proposal + "/approve");
        commitment
                .seenBy("liaison-tiktok")
                .body("state", equalTo("FULFILLED"))
                .body("late", equalTo(false))
                .body("proposal", nullValue())
                .body("history.action", hasItems("claim-fulfilled", "find-fulfilled"))
                .body("history.find { it.action == 'find-fulfilled' }.reason", equalTo("as seen in the evidence"))
                .body("history.find { it.action == 'find-fulfilled' }.actor.role", equalTo("REVIEWER"));
    }

    @Test
    void everyFindingLeadsToItsState() {
        for (var target : new String[] {"FULFILLED", "PARTIALLY_FULFILLED", "ACTIVE"}) {
            var commitment = claimed();
            var proposal = commitment.proposes(target, null);
            commitment.done("reviewer", "proposals/" + proposal + "/approve");
            commitment.seenBy("officer").body("state", equalTo(target));
        }
    }

    @Test
    void aRegressionMakesAFulfilledCommitmentActiveAgain() {
        var commitment = claimed();
        commitment.done("reviewer", "proposals/" + commitment.proposes("FULFILLED", null) + "/approve");
        commitment.done("reviewer", "proposals/" + commitment.proposes("ACTIVE", null) + "/approve");
        commitment
                .seenBy("officer")
                .body("state", equalTo("ACTIVE"))
                .body("history.action", hasItems("find-regression"));
    }

    @Test
    void aClaimLeavesACommitmentThatIsNotActive() {
        var commitment = confirmed();
        org.junit.jupiter.api.Assertions.assertFalse(claim(commitment));
        commitment.seenBy("officer").body("state", equalTo("CONFIRMED"));
    }

    @Test
    void aBreachNeedsLegalAndReviewer() {
        var commitment = active();
        var proposal = commitment.proposes("BREACHED", null);
        refused(commitment.tries("officer", "proposals/" + proposal + "/approve"), 403, "forbidden");
        commitment.done("legal", "proposals/" + proposal + "/approve", Map.of("reason", "The duty is clear"));
        commitment
                .seenBy("reviewer")
                .body("state", equalTo("ACTIVE"))
                .body("proposal.awaits", contains("REVIEWER"))
                .body("proposal.approvals.name", contains("legal"));
        refused(commitment.tries("legal", "proposals/" + proposal + "/approve"), 409, "same-person-refused");
        commitment.done("reviewer", "proposals/" + proposal + "/approve");
        commitment
                .seenBy("officer")
                .body("state", equalTo("BREACHED"))
                .body("history.action", hasItems("propose-transition", "approve", "find-breached"));
    }

    @Test
    void whoApprovesLastIsQuotedWithTheOwnWordsAndTheProposerWithHis() {
        var commitment = active();
        var proposal = commitment.proposes("BREACHED", null);
        commitment.done("legal", "proposals/" + proposal + "/approve", Map.of("reason", "The duty is clear"));
        commitment.done("reviewer", "proposals/" + proposal + "/approve", Map.of("reason", "The payroll says 90"));
        assertEquals(
                Sha256.of("The payroll says 90"),
                AuditTrail.lastDetails("commitment", commitment.id()).get("reasonDigest"));
        commitment
                .seenBy("officer")
                .body(
                        "history.findAll { it.action == 'approve' }.reason",
                        contains("The duty is clear", "The payroll says 90"))
                .body("history.findAll { it.action == 'approve' }.reasonBy", contains(nullValue(), nullValue()))
                .body("history.last().action", equalTo("find-breached"))
                .body("history.last().actor.name", equalTo("reviewer"))
                .body("history.last().reason", equalTo("as seen in the evidence"))
                .body("history.last().reasonBy.name", equalTo("officer"));
        commitment
                .seenBy("liaison-tiktok")
                .body("history.action", not(hasItem("approve")))
                .body("history.last().reasonBy.role", equalTo("OFFICER"))
                .body("history.last().reasonBy.name", nullValue());
    }

    @Test
    void aSuccessorTakesThePlaceWhenThePlatformAgrees() {
        var promised16 = active();
        var promised14 = confirmed();
        var proposal = promised16.proposes("SUPERSEDED", promised14.id());
        promised16
                .seenBy("approver-tiktok")
                .body("proposal.successorId", equalTo(promised14.id()))
                .body("proposal.proposedBy.name", nullValue())
                .body("allowedActions", contains("approve", "reject"));
        refused(promised16.tries("reviewer", "proposals/" + proposal + "/approve"), 403, "forbidden");
        promised16.done("approver-tiktok", "proposals/" + proposal + "/approve");
        promised16.seenBy("officer").body("state", equalTo("SUPERSEDED")).body("successorId", equalTo(promised14.id()));
    }

    @Test
    void aSuccessorMustBeLiveOfTheSamePlatformAndAnother() {
        var commitment = active();
        var draft = CommitmentFile.drafted();
        var foreign = CommitmentFile.drafted(CommitmentFile.draft("other"))
                .done("officer", "propose")
                .done("approver-other", "confirm");
        for (var successor : new String[] {
            null, commitment.id(), draft.id(), foreign.id(), UUID.randomUUID().toString()
        }) {
            refused(propose(commitment, "SUPERSEDED", successor), 400, "invalid-request")
                    .body("violations[0].pointer", equalTo("/successorId"));
        }
        refused(propose(commitment, "BREACHED", confirmed().id()), 400, "invalid-request")
                .body("violations[0].rule", equalTo("only-superseded"));
    }

    @Test
    void aSuccessorThatHasEndedMeanwhileMakesTheProposalStale() {
        var commitment = active();
        var successor = confirmed();
        var proposal = commitment.proposes("SUPERSEDED", successor.id());
        successor.done("reviewer", "close");
        refused(commitment.tries("approver-tiktok", "proposals/" + proposal + "/approve"), 409, "stale-proposal");
        commitment.seenBy("officer").body("state", equalTo("ACTIVE")).body("successorId", nullValue());
    }

    private static io.restassured.response.ValidatableResponse propose(
            CommitmentFile commitment, String target, String successor) {
        var command = new java.util.HashMap<String, Object>();
        command.put("target", target);
        command.put("reason", "drift");
        command.put("successorId", successor);
        return commitment.tries("officer", "proposals", command);
    }

    @Test
    void oneChangeWaitsAtATime() {
        var commitment = active();
        var proposal = commitment.proposes("BREACHED", null);
        refused(propose(commitment, "BREACHED", null), 409, "proposal-pending");
        refused(commitment.tries("reviewer", "proposals/" + proposal + "/reject", Map.of()), 400, "invalid-request");
        commitment.done("reviewer", "proposals/" + proposal + "/reject");
        commitment.seenBy("officer").body("proposal", nullValue()).body("state", equalTo("ACTIVE"));
        refused(commitment.tries("legal", "proposals/" + proposal + "/approve"), 409, "illegal-transition")
                .body("currentState", equalTo("REJECTED"));
        commitment.proposes("BREACHED", null);
    }

    @Test
    void aClaimOvertakesAnOpenProposal() {
        var commitment = active();
        var proposal = commitment.proposes("BREACHED", null);
        claim(commitment);
        commitment.seenBy("legal").body("proposal", nullValue());
        refused(commitment.tries("legal", "proposals/" + proposal + "/approve"), 409, "illegal-transition")
                .body("currentState", equalTo("OVERTAKEN"));
    }

    @Test
    void proposalsOfOthersAndUnknownOnesAreNotFound() {
        var commitment = active();
        var proposal = commitment.proposes("BREACHED", null);
        var succession = active();
        var shared = succession.proposes("SUPERSEDED", confirmed().id());
        refused(commitment.tries("approver-tiktok", "proposals/" + proposal + "/approve"), 404, "not-found");
        refused(succession.tries("approver-other", "proposals/" + shared + "/approve"), 404, "not-found");
        refused(succession.tries("approver-other", "proposals/" + shared + "/reject"), 404, "not-found");
        refused(succession.tries("legal", "proposals/" + proposal + "/approve"), 404, "not-found");
        refused(succession.tries("legal", "proposals/" + UUID.randomUUID() + "/reject"), 404, "not-found");
        refused(succession.tries("legal", "proposals/3/reject"), 404, "not-found");
        as("liaison-tiktok").get(succession.path()).then().body("history", hasSize(4));
    }

    @Test
    void aDecisionThatIsNoEdgeIsRefused() {
        var commitment = confirmed();
        refused(propose(commitment, "FULFILLED", null), 409, "illegal-transition")
                .body("currentState", equalTo("CONFIRMED"));
        refused(propose(commitment, "DONE", null), 400, "invalid-request");
    }
}
