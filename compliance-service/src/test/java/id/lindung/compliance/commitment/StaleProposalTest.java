package id.lindung.compliance.commitment;

import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An approval counts for what was assessed: one accepted update more is another matter. */
@QuarkusTest
class StaleProposalTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private static void acceptedUpdate(CommitmentFile commitment, String claim) {
        UpdateFile.drafted(commitment, claim)
                .withEvidence()
                .done("liaison-tiktok", "hand-over")
                .done("approver-tiktok", "submit")
                .done("officer", "start-review")
                .done("officer", "outcome", UpdateFile.outcome("ACCEPTED"))
                .done("reviewer", "confirm-outcome");
    }

    @Test
    void anUpdateAcceptedMeanwhileMakesTheProposalStale() {
        var commitment = CommitmentFile.active();
        acceptedUpdate(commitment, "FULFILLED");
        commitment
                .seenBy("officer")
                .body("state", equalTo("CLAIMED_FULFILLED"))
                .body("evidenceCount", equalTo(1))
                .body("latestEvidenceAt", notNullValue())
                .body("history.action", hasItem("claim-fulfilled"));
        var proposal = commitment.proposes("FULFILLED", null);

        acceptedUpdate(commitment, "PROGRESS");
        commitment
                .seenBy("reviewer")
                .body("proposal.stale", equalTo(true))
                .body("allowedActions", hasItem("reject"))
                .body("allowedActions", not(hasItem("approve")));
        refused(commitment.tries("reviewer", "proposals/" + proposal + "/approve"), 409, "stale-proposal");
        commitment.seenBy("officer").body("state", equalTo("CLAIMED_FULFILLED"));

        var renewed = commitment.proposes("FULFILLED", null);
        refused(commitment.tries("reviewer", "proposals/" + proposal + "/approve"), 409, "illegal-transition")
                .body("currentState", equalTo("OVERTAKEN"));
        commitment.done("reviewer", "proposals/" + renewed + "/approve");
        commitment.seenBy("liaison-tiktok").body("state", equalTo("FULFILLED"));
    }
}
