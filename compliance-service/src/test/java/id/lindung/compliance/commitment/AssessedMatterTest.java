package id.lindung.compliance.commitment;

import static id.lindung.compliance.commitment.ACommitment.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessedMatterTest {

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
        assertNotEquals(before, AssessedMatter.digest(commitment, List.of("d1")));
        assertNotEquals(
                AssessedMatter.digest(commitment, List.of("d1")),
                AssessedMatter.digest(commitment, List.of("d1", "d2")));
        commitment.revise(ACommitment.text("210", "Moderators"), People.OFFICER, NOW);
        var revised = ACommitment.digestOf(commitment);
        assertNotEquals(before, revised);
        commitment.act(CommitmentAct.PROPOSE, People.OFFICER, null, NOW);
        assertNotEquals(revised, ACommitment.digestOf(commitment));
    }

    @Test
    void aNoteIsNoPartOfWhatIsAssessed() {
        var commitment = ACommitment.in(CommitmentState.ACTIVE);
        var before = ACommitment.digestOf(commitment);
        commitment.note(new LocalizedText("Belum ada", "None yet"), ActingPerson.of(People.OFFICER, "OFFICER"), NOW);
        assertEquals(before, ACommitment.digestOf(commitment));
    }
}
