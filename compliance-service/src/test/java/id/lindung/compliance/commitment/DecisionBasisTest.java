package id.lindung.compliance.commitment;

import static id.lindung.compliance.commitment.ACommitment.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.lifecycle.Attempt;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionBasisTest {

    @Test
    void sameMatterHasTheSameDigest() {
        var commitment = ACommitment.draft(ACommitment.text("200", "Moderators"));
        var before = ACommitment.digestOf(commitment);
        assertEquals(64, before.length());
        assertEquals(before, ACommitment.digestOf(commitment));
    }

    @Test
    void aNewWordingTargetUpdateOrStateChangesTheDigest() {
        var commitment = ACommitment.draft();
        var before = ACommitment.digestOf(commitment);
        assertNotEquals(before, DecisionBasis.digest(commitment, List.of("d1")));
        assertNotEquals(
                DecisionBasis.digest(commitment, List.of("d1")), DecisionBasis.digest(commitment, List.of("d1", "d2")));
        ACommitment.revise(commitment, ACommitment.text("210", "Moderators"), People.OFFICER);
        var revised = ACommitment.digestOf(commitment);
        assertNotEquals(before, revised);
        ACommitment.act(commitment, CommitmentAct.PROPOSE, People.OFFICER, null);
        assertNotEquals(revised, ACommitment.digestOf(commitment));
    }

    @Test
    void aNoteIsNoPartOfWhatIsAssessed() {
        var commitment = ACommitment.in(CommitmentState.ACTIVE);
        var before = ACommitment.digestOf(commitment);
        var noting = new Attempt<>(CommitmentAct.NOTE, People.OFFICER, null, NOW);
        commitment.note(new LocalizedText("Belum ada", "None yet"), CommitmentGraph.GRAPH.permit(commitment, noting));
        assertEquals(before, ACommitment.digestOf(commitment));
    }
}
