package id.lindung.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.OpenApiDocument;
import id.lindung.stack.junit.TenancyWalk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to TikTok does not exist for another platform: every operation of the interface, walked. */
@QuarkusTest
class TenancyTest {

    /** Published figures and the public register are for everybody. */
    private static final Set<String> OPEN = Set.of(
            "GET /api/v1/public/platforms", "GET /api/v1/published-figures", "GET /api/v1/published-figures/imports");

    @TestHTTPResource
    URI service;

    @TestHTTPResource(value = "/openapi?format=JSON", management = true)
    URI document;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void theWrongPlatformsTokensReachNothingByAnyOperation() {
        var commitment = CommitmentFile.active();
        var proposed = CommitmentFile.proposed();
        var update = UpdateFile.submitted();
        var draft = UpdateFile.drafted();
        var evidence = update.seenBy("liaison-tiktok").extract().<String>path("evidence[0].id");
        var walk = new TenancyWalk(URI.create(service.toString().replaceAll("/$", "")));
        registerAndCaseLog(walk);
        commitments(walk, commitment, proposed);
        updates(walk, update, draft);
        walk.read("GET /api/v1/evidence/{id}", "/api/v1/evidence/" + evidence)
                .read("GET /api/v1/evidence/{id}/content", "/api/v1/evidence/" + evidence + "/content")
                .read("DELETE /api/v1/evidence/{id}", "/api/v1/evidence/" + evidence)
                .read("GET /api/v1/dashboard/compliance", "/api/v1/dashboard/compliance?platformId=tiktok")
                .read("GET /api/v1/audit-entries", "/api/v1/audit-entries")
                .read("GET /api/v1/audit-entries/verification", "/api/v1/audit-entries/verification");
        assertEquals(
                List.of(),
                walk.faults(
                        OpenApiDocument.at(document),
                        OPEN,
                        Map.of(
                                "liaison-other", DemoLogin.token("liaison-other"),
                                "approver-other", DemoLogin.token("approver-other"),
                                "platform-other", DemoLogin.machineToken("platform-other")),
                        Set.of(
                                "\"platformId\":\"tiktok\"",
                                commitment.id(),
                                proposed.id(),
                                update.id(),
                                draft.id(),
                                evidence)));
    }

    private static void registerAndCaseLog(TenancyWalk walk) {
        walk.read("GET /api/v1/platforms", "/api/v1/platforms?limit=200")
                .read("GET /api/v1/platforms/{id}", "/api/v1/platforms/tiktok")
                .command("POST /api/v1/platforms", "/api/v1/platforms", null, json(Register.platform("third")))
                .command(
                        "POST /api/v1/platforms/{id}/status-changes",
                        "/api/v1/platforms/tiktok/status-changes",
                        "\"1\"",
                        json(Map.of(
                                "status", "RESTORED",
                                "effectiveAt", "2026-01-01T00:00:00Z",
                                "reason", "Test",
                                "source", "Test")))
                .command(
                        "POST /api/v1/platforms/{id}/liaisons",
                        "/api/v1/platforms/tiktok/liaisons",
                        "\"1\"",
                        json(Map.of(
                                "name", "Test",
                                "email", "test@lindung.example",
                                "domiciledInIndonesia", true,
                                "validFrom", "2026-01-01")))
                .read("GET /api/v1/case-events", "/api/v1/case-events?platformId=tiktok&limit=200")
                .command("POST /api/v1/case-events", "/api/v1/case-events", null, json(Register.caseEvent("tiktok")))
                .send(
                        "POST /api/v1/published-figures/imports",
                        "/api/v1/published-figures/imports?platformId=tiktok"
                                + "&dataset=GOVERNMENT_REMOVAL_REQUESTS&source=Test",
                        null,
                        "text/csv",
                        "a,b");
    }

    private static void commitments(TenancyWalk walk, CommitmentFile commitment, CommitmentFile proposed) {
        var one = "/api/v1/commitments/{id}";
        walk.read("GET /api/v1/commitments", "/api/v1/commitments?platformId=tiktok&limit=200")
                .read("GET " + one, commitment.path())
                .command("POST /api/v1/commitments", "/api/v1/commitments", null, json(CommitmentFile.draft("tiktok")))
                .command(
                        "POST " + one + "/wordings",
                        commitment.path() + "/wordings",
                        commitment.etag(),
                        json(CommitmentFile.revision("E01")))
                .command(
                        "POST " + one + "/assessment-note",
                        commitment.path() + "/assessment-note",
                        commitment.etag(),
                        json(Map.of("note", Map.of("id", "Catatan", "en", "Note"))))
                .command(
                        "POST " + one + "/proposals",
                        commitment.path() + "/proposals",
                        commitment.etag(),
                        json(Map.of("target", "BREACHED", "reason", "Test")));
        for (var act : List.of("propose", "confirm", "dispute", "activate", "close")) {
            walk.command("POST " + one + "/" + act, proposed.path() + "/" + act, proposed.etag(), json(reason()));
        }
        for (var act : List.of("approve", "reject")) {
            walk.command(
                    "POST " + one + "/proposals/{proposalId}/" + act,
                    commitment.path() + "/proposals/" + UUID.randomUUID() + "/" + act,
                    commitment.etag(),
                    json(reason()));
        }
    }

    private static void updates(TenancyWalk walk, UpdateFile update, UpdateFile draft) {
        var one = "/api/v1/compliance-updates/{id}";
        walk.read("GET /api/v1/compliance-updates", "/api/v1/compliance-updates?platformId=tiktok&limit=200")
                .read("GET " + one, update.path())
                .read("GET " + one + "/submissions/{revision}", update.path() + "/submissions/1")
                .command(
                        "POST /api/v1/compliance-updates",
                        "/api/v1/compliance-updates",
                        null,
                        json(UpdateFile.draft(draft.commitment().id())))
                .command(
                        "PUT " + one,
                        draft.path(),
                        draft.etag(),
                        json(UpdateFile.draft(draft.commitment().id())))
                .send(
                        "POST " + one + "/evidence",
                        draft.path() + "/evidence?fileName=a.csv",
                        null,
                        "text/csv",
                        "a,b\n1,2\n")
                .command(
                        "POST " + one + "/outcome",
                        update.path() + "/outcome",
                        update.etag(),
                        json(UpdateFile.outcome("ACCEPTED")));
        for (var act : List.of(
                "hand-over",
                "return-to-draft",
                "withdraw",
                "start-review",
                "submit",
                "confirm-outcome",
                "return-outcome")) {
            walk.command("POST " + one + "/" + act, update.path() + "/" + act, update.etag(), json(reason()));
        }
    }

    private static Map<String, String> reason() {
        return Map.of("reason", "Test");
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
