package id.lindung.compliance;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.LiaisonFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who decides on what others have written says which version that was: any will not do. */
@QuarkusTest
class SeenBeforeDecidedTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void aProposalOfACommitment() {
        var commitment = CommitmentFile.active();
        var proposal = commitment.path() + "/proposals/" + commitment.proposes("BREACHED", null);
        assertRefused(commitment.path(), "legal", proposal + "/approve", proposal + "/reject");
    }

    @Test
    void aCommitment() {
        var proposed = CommitmentFile.proposed().path();
        assertRefused(proposed, "approver-tiktok", proposed + "/confirm", proposed + "/dispute");
        var confirmed = CommitmentFile.confirmed().path();
        assertRefused(confirmed, "reviewer", confirmed + "/activate", confirmed + "/close");
    }

    @Test
    void anEntryOfTheRegister() {
        var path = Register.PLATFORMS + "/" + Register.entered("s-");
        var proposal =
                path + "/proposals/" + as("officer").get(path).then().extract().<String>path("proposal.id");
        assertRefused(path, "reviewer", proposal + "/approve", proposal + "/reject");
    }

    @Test
    void anUpdateAndItsOutcome() {
        var handedOver = UpdateFile.handedOver().path();
        assertRefused(handedOver, "approver-tiktok", handedOver + "/submit", handedOver + "/return-to-draft");
        var update = UpdateFile.underReview();
        refusedUnseen("officer", update.path() + "/outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        var assessed = update.done("officer", "outcome", UpdateFile.outcome("ACCEPTED"))
                .path();
        assertRefused(assessed, "reviewer", assessed + "/confirm-outcome", assessed + "/return-outcome");
    }

    @Test
    void aLiaison() {
        var liaison = LiaisonFile.proposed().path();
        assertRefused(liaison, "officer", liaison + "/confirm", liaison + "/reject");
    }

    @Test
    void whatDecidesOnNothingIsDoneToAnyVersion() {
        as("officer")
                .header("If-Match", "*")
                .body(Map.of())
                .post(CommitmentFile.drafted().path() + "/propose")
                .then()
                .statusCode(200);
    }

    private static void assertRefused(String path, String account, String... acts) {
        var before = version(account, path);
        for (var act : List.of(acts)) {
            refusedUnseen(account, act, Map.of("reason", "Nobody has looked"));
        }
        assertEquals(before, version(account, path));
    }

    private static void refusedUnseen(String account, String act, Map<String, Object> command) {
        refused(as(account).header("If-Match", "*").body(command).post(act).then(), 428, "precondition-required")
                .body("violations[0].pointer", equalTo("header:If-Match"))
                .body("violations[0].rule", equalTo("version-seen"));
    }

    private static String version(String account, String path) {
        var tag = as(account).get(path).then().statusCode(200).extract().header("ETag");
        return tag.substring(0, tag.indexOf('-'));
    }
}
