package id.lindung.compliance;

import static id.lindung.stack.junit.Api.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.LiaisonFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.stack.junit.Calls;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each operation of the service a call that is right for TikTok and for the officials who deal with it. */
final class EveryCall {

    private static final String FIGURES =
            """
            replication_info,entity,aspect,metric_name,period,period_value,policy,policy_value,task,task_value,location,location_value,result,base,date
            ,LIGR,GRFCR,Total requests received,half-year,Jul-Dec 2025,all,all,all,all,country_name,Indonesia,1113.0,,
            """;

    private final CommitmentFile commitment = CommitmentFile.active();
    private final CommitmentFile proposed = CommitmentFile.proposed();
    private final CommitmentFile approved = CommitmentFile.active();
    private final String approvedProposal = approved.proposes("SUPERSEDED", commitment.id());
    private final CommitmentFile rejected = CommitmentFile.active();
    private final String rejectedProposal = rejected.proposes("SUPERSEDED", commitment.id());
    private final LiaisonFile liaison = LiaisonFile.proposed();
    private final UpdateFile update = UpdateFile.submitted();
    private final UpdateFile draft = UpdateFile.drafted();
    private final String evidence = update.seenBy("liaison-tiktok").extract().path("evidence[0].id");

    Calls calls() {
        var calls = new Calls();
        registerAndChronology(calls);
        decisionsOnPlatforms(calls);
        commitments(calls);
        updates(calls);
        liaisons(calls);
        return calls.read("GET /api/v1/public/platforms", "/api/v1/public/platforms")
                .read("GET /api/v1/public/commitments", "/api/v1/public/commitments?fulfilled=false")
                .read("GET /api/v1/published-figures", "/api/v1/published-figures?platformId=tiktok")
                .read("GET /api/v1/published-figures/imports", "/api/v1/published-figures/imports?platformId=tiktok")
                .read("GET /api/v1/evidence/{id}", "/api/v1/evidence/" + evidence)
                .read("GET /api/v1/evidence/{id}/content", "/api/v1/evidence/" + evidence + "/content")
                .read("DELETE /api/v1/evidence/{id}", "/api/v1/evidence/" + evidence)
                .read("GET /api/v1/dashboard/compliance", "/api/v1/dashboard/compliance?platformId=tiktok")
                .read("GET /api/v1/audit-entries", "/api/v1/audit-entries")
                .read("GET /api/v1/audit-entries/verification", "/api/v1/audit-entries/verification");
    }

    /** Texts that stand only in what belongs to TikTok. */
    Set<String> marks() {
        return Set.of(
                "\"platformId\":\"tiktok\"",
                commitment.id(),
                proposed.id(),
                approved.id(),
                approvedProposal,
                rejected.id(),
                rejectedProposal,
                update.id(),
                draft.id(),
                evidence,
                liaison.id());
    }

    private void registerAndChronology(Calls calls) {
        calls.read("GET /api/v1/platforms", "/api/v1/platforms?limit=200")
                .read("GET /api/v1/platforms/{id}", "/api/v1/platforms/tiktok")
                .command("POST /api/v1/platforms", "/api/v1/platforms", null, json(Register.platform("third")))
                .command(
                        "POST /api/v1/platforms/{id}/proposals",
                        "/api/v1/platforms/tiktok/proposals",
                        "\"1\"",
                        json(Map.of(
                                "status", "RESTORED",
                                "effectiveAt", "2026-01-01T00:00:00Z",
                                "reason", "Test",
                                "source", "Test")))
                .command(
                        "PUT /api/v1/platforms/{id}",
                        "/api/v1/platforms/tiktok",
                        "\"1\"",
                        json(Map.of("name", "Test", "operatorName", "Test", "userGeneratedContent", true)))
                .read("GET /api/v1/chronology-entries", "/api/v1/chronology-entries?platformId=tiktok&limit=200")
                .command(
                        "POST /api/v1/chronology-entries",
                        "/api/v1/chronology-entries",
                        null,
                        json(Register.chronologyEntry("tiktok")))
                .send(
                        "POST /api/v1/published-figures/imports/checks",
                        "/api/v1/published-figures/imports/checks?platformId=tiktok"
                                + "&dataset=GOVERNMENT_REMOVAL_REQUESTS&source=Test",
                        null,
                        "text/csv",
                        FIGURES)
                .send(
                        "POST /api/v1/published-figures/imports",
                        "/api/v1/published-figures/imports?platformId=tiktok"
                                + "&dataset=GOVERNMENT_REMOVAL_REQUESTS&source=Test",
                        null,
                        "text/csv",
                        FIGURES);
    }

    /** One for each: a proposal that was decided is gone. */
    private static void decisionsOnPlatforms(Calls calls) {
        for (var act : List.of("approve", "reject")) {
            var platform = "/api/v1/platforms/" + Register.entered("e-");
            var entered = as("officer").get(platform).then().statusCode(200).extract();
            calls.command(
                    "POST /api/v1/platforms/{id}/proposals/{proposalId}/" + act,
                    platform + "/proposals/" + entered.path("proposal.id") + "/" + act,
                    entered.header("ETag"),
                    json(reason()));
        }
    }

    private void commitments(Calls calls) {
        var one = "/api/v1/commitments/{id}";
        calls.read("GET /api/v1/commitments", "/api/v1/commitments?platformId=tiktok&limit=200")
                .read("GET " + one, commitment.path())
                .command("POST /api/v1/commitments", "/api/v1/commitments", null, json(CommitmentFile.draft("tiktok")))
                .command(
                        "POST " + one + "/wordings",
                        commitment.path() + "/wordings",
                        commitment.etag(),
                        json(CommitmentFile.revision(Register.chronologyEntryOf("tiktok"))))
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
            calls.command("POST " + one + "/" + act, proposed.path() + "/" + act, proposed.etag(), json(reason()));
        }
        // One for each: a proposal that was decided is gone. Of a kind in which the platform decides as well.
        decision(calls, "approve", approved, approvedProposal);
        decision(calls, "reject", rejected, rejectedProposal);
    }

    private static void decision(Calls calls, String act, CommitmentFile judged, String proposalId) {
        calls.command(
                "POST /api/v1/commitments/{id}/proposals/{proposalId}/" + act,
                judged.path() + "/proposals/" + proposalId + "/" + act,
                judged.etag(),
                json(reason()));
    }

    private void updates(Calls calls) {
        var one = "/api/v1/compliance-updates/{id}";
        calls.read("GET /api/v1/compliance-updates", "/api/v1/compliance-updates?platformId=tiktok&limit=200")
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
            calls.command("POST " + one + "/" + act, update.path() + "/" + act, update.etag(), json(reason()));
        }
    }

    private void liaisons(Calls calls) {
        var one = "/api/v1/liaison-appointments/{id}";
        calls.read("GET /api/v1/liaison-appointments", LiaisonFile.LIAISONS + "?platformId=tiktok&limit=200")
                .read("GET " + one, liaison.path())
                .command(
                        "POST /api/v1/liaison-appointments",
                        LiaisonFile.LIAISONS,
                        null,
                        json(LiaisonFile.proposal("tiktok")));
        for (var act : List.of("confirm", "reject", "withdraw", "end")) {
            calls.command("POST " + one + "/" + act, liaison.path() + "/" + act, liaison.etag(), json(reason()));
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
