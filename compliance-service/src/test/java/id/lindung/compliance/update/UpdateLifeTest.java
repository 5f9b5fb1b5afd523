package id.lindung.compliance.update;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An update on its legal ways, as each side sees it. */
@QuarkusTest
class UpdateLifeTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void anAcceptedClaimWithEvidenceMovesTheCommitment() {
        var update = UpdateFile.drafted(CommitmentFile.active(), "FULFILLED").withEvidence();
        update.done("liaison-tiktok", "hand-over")
                .done("approver-tiktok", "submit")
                .done("officer", "start-review")
                .done("officer", "outcome", UpdateFile.outcome("ACCEPTED"))
                .done("reviewer", "confirm-outcome");
        update.seenBy("liaison-tiktok")
                .body("state", equalTo("ACCEPTED"))
                .body("history.action", contains("draft", "hand-over", "submit", "start-review", "confirm-acceptance"))
                .body("history.last().actor.role", equalTo("REVIEWER"))
                .body("history.last().actor.name", nullValue())
                .body("history.last().reason", equalTo("As the payroll shows"))
                .body("allowedActions", empty());
        update.commitment()
                .seenBy("reviewer")
                .body("state", equalTo("CLAIMED_FULFILLED"))
                .body("evidenceCount", equalTo(1))
                .body("history.last().action", equalTo("claim-fulfilled"));
    }
}
