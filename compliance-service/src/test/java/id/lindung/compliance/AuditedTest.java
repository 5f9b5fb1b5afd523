package id.lindung.compliance;

import static id.lindung.stack.junit.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.contracts.hash.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
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
        var id = "a-" + UUID.randomUUID().toString().substring(0, 8);
        var path = "/api/v1/platforms/" + id;
        as("officer")
                .body(Register.platform(id))
                .post("/api/v1/platforms")
                .then()
                .statusCode(201);
        var registered = AuditTrail.lastDetails("platform", id);
        assertEquals("Operator of " + id, ((Map<?, ?>) registered.get("entry")).get("operatorName"));
        assertEquals(
                decision(id, 0, "REGISTERED", "2018-05-31T17:00:00Z", "Registration", "Compiled for a test"),
                registered.get("digest"));
        as("delegate")
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "status", "ACCESS_RESTRICTED",
                        "effectiveAt", "2018-07-03T05:00:00Z",
                        "reason", "Eight entries",
                        "source", "Letter"))
                .post(path + "/status-changes")
                .then()
                .statusCode(200);
        assertEquals(
                decision(id, 1, "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z", "Eight entries", "Letter"),
                AuditTrail.lastDetails("platform", id).get("digest"));
        as("officer")
                .header("If-Match", "\"2\"")
                .body(Map.of("name", "New", "operatorName", "Other", "userGeneratedContent", true))
                .put(path)
                .then()
                .statusCode(200);
        assertEquals(
                "Other", ((Map<?, ?>) AuditTrail.lastDetails("platform", id).get("after")).get("operatorName"));
    }

    private static String decision(
            String platform, int position, String status, String effectiveAt, String reason, String source) {
        return Sha256.of(
                "{\"effectiveAt\":\"%s\",\"platform\":\"%s\",\"position\":%d,\"reason\":\"%s\",\"source\":\"%s\",\"status\":\"%s\"}"
                        .formatted(effectiveAt, platform, position, reason, source, status));
    }
}
