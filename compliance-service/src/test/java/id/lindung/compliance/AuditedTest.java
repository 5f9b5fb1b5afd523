package id.lindung.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.contracts.hash.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain covers what was promised and recorded, not only that something was. */
@QuarkusTest
class AuditedTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void everyActOnACommitmentNamesTheWordingItWasDoneOn() {
        var commitment = CommitmentFile.drafted();
        var drafted = wordingDigest(commitment);
        commitment.done("officer", "wordings", CommitmentFile.revision(Register.chronologyEntryOf("tiktok")));
        var revised = wordingDigest(commitment);
        assertNotEquals(drafted, revised);
        commitment.done("officer", "propose");
        assertEquals(revised, wordingDigest(commitment));
        commitment.done("approver-tiktok", "confirm");
        assertEquals(revised, wordingDigest(commitment));
    }

    private static String wordingDigest(CommitmentFile commitment) {
        var digest =
                (String) AuditTrail.lastDetails("commitment", commitment.id()).get("wordingDigest");
        assertEquals(64, digest.length());
        return digest;
    }

    @Test
    void anEntryOfTheChronologyIsRecordedWithItsDigest() {
        var code = Register.chronologyEntryOf("tiktok");
        var canonical =
                """
                {"actor":"Tik Tok","approximate":false,"certainty":"firm","code":"%s","occurredOn":"2018-07-04",\
                "occurredTo":null,"platform":"tiktok","source":"press","textEn":"20 moderators hired",\
                "textId":"20 moderator direkrut","type":"COMMITMENT"}"""
                        .formatted(code);
        assertEquals(
                Sha256.of(canonical),
                AuditTrail.lastDetails("chronology-entry", code).get("digest"));
    }

    @Test
    void theRegisterIsRecordedWithWhatItSaysAndWhatItRestsOn() {
        var id = Register.entered("a-");
        var entered = AuditTrail.lastDetails("platform", id);
        assertEquals("REGISTERED", entered.get("target"));
        assertEquals("Operator of " + id, ((Map<?, ?>) entered.get("entry")).get("operatorName"));
        Register.approved(id, "reviewer");
        assertEquals(
                digest(id, "REGISTERED", "2018-05-31T17:00:00Z"),
                AuditTrail.lastDetails("platform", id).get("digest"));
        Register.standing(id, "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z");
        assertEquals(
                digest(id, "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z"),
                AuditTrail.lastDetails("platform", id).get("digest"));
        assertEquals(
                List.of(
                        "platform.enter",
                        "platform.propose-registration",
                        "platform.approve",
                        "platform.propose-standing",
                        "platform.approve"),
                AuditTrail.of("platform", id));
    }

    private static String digest(String platform, String status, String since) {
        return Sha256.of(
                "{\"name\":\"Platform %1$s\",\"operatorName\":\"Operator of %1$s\",\"platform\":\"%1$s\",\"registrationNumber\":null,\"status\":\"%2$s\",\"statusSince\":\"%3$s\",\"userGeneratedContent\":true}"
                        .formatted(platform, status, since));
    }
}
