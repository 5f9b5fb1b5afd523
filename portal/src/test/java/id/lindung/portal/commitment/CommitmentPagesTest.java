package id.lindung.portal.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithServices.class)
class CommitmentPagesTest {

    private static final String API = "/api/v1/commitments/" + SampleCommitment.ID;
    private static final String PAGE = "/komitmen/" + SampleCommitment.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        tell(SampleCommitment.aCommitment());
    }

    private static void tell(SampleCommitment commitment) {
        Services.answer("GET " + API, commitment.view());
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void theListShowsStrengthStateAndWhatIsLate() {
        Pages pages = Pages.inEnglish().open("/komitmen?status=ACTIVE&kekuatan=STATED&terlambat=ya&platform=tiktok");

        assertEquals(
                "platformId=tiktok&state=ACTIVE&strength=STATED&late=true&limit=25",
                Services.last("GET /api/v1/commitments").query());
        assertEquals(4, pages.page().select(".moj-filter__tag").size());
        assertTrue(pages.page().select("tbody tr").text().contains("Stated Active"));
        assertTrue(pages.page().select("tbody tr").text().contains("Overdue"));
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void whatThePlatformHasNotAnsweredShowsSinceWhenAndTheLimit() {
        var proposed = SampleCommitment.aCommitment().in(CommitmentState.PROPOSED);
        var open = proposed.awaitedUntil(LocalDate.of(2026, 12, 2), false).view();
        Services.list("GET /api/v1/commitments", open);
        assertTrue(
                Pages.inEnglish()
                        .open("/komitmen")
                        .text()
                        .contains(
                                "The platform's confirmation is awaited since 18 Nov 2026 and due by 2 Dec 2026 (calendar days)"));

        tell(proposed.awaitedUntil(LocalDate.of(2026, 12, 2), true));
        var late =
                Pages.inIndonesian().open(PAGE).page().select("main .app-late").text();
        assertTrue(
                late.contains("Konfirmasi platform terlambat")
                        && late.contains("paling lambat 2 Des 2026 (hari kalender)"),
                late);
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void thePageTellsWhereThePromiseComesFromAndHowItChanged() {
        Services.list(
                "GET /api/v1/compliance-updates",
                SampleUpdate.anUpdate().in(UpdateState.ACCEPTED).view());

        Pages pages = Pages.inIndonesian().open(PAGE);

        assertEquals("Naikkan batas usia", pages.heading());
        assertTrue(pages.text().contains("Sumber: tekno.example · Kepastian: pasti sebagai pernyataan"));
        assertEquals(
                "/platform/tiktok?bagian=kronologi#E08",
                pages.page().select("main a:contains(E08)").attr("href"));
        assertEquals("16", pages.page().selectFirst("ins").ownText());
        assertEquals("14", pages.page().selectFirst("del").ownText());
        assertTrue(pages.text().contains("paling sedikit 16 14"), "target and latest value");
        assertTrue(pages.text().contains("Peninjau reviewer"));
        assertTrue(pages.page().select("main .app-actions a").isEmpty(), "an observer is offered nothing");
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void whatIsNotYetDueIsNotMissed() {
        Services.list(
                "GET /api/v1/compliance-updates",
                SampleUpdate.anUpdate().in(UpdateState.ACCEPTED).view());
        assertTrue(Pages.inIndonesian().open(PAGE).text().contains("tidak tercapai"));

        tell(SampleCommitment.aCommitment().notYetDue());
        Pages pages = Pages.inIndonesian().open(PAGE);
        assertTrue(pages.text().contains("belum jatuh tempo"), pages.text());
        assertFalse(pages.text().contains("tidak tercapai"));
        assertTrue(pages.page().select(".app-tag--bad").isEmpty());
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void everyVersionShowsItsMeasureAndTheHistoryWhoGaveAReasonAndWhatANoteSaid() {
        Pages pages = Pages.inEnglish().open(PAGE);

        var versions = pages.page().select("section:has(h3:contains(Version))");
        assertTrue(
                versions.get(0).text().contains("Minimum age")
                        && versions.get(0).select("ins").text().contains("16"),
                versions.get(0).text());
        assertTrue(
                versions.get(1).text().contains("at least 14 (years)"),
                versions.get(1).text());
        var history = pages.page().select("aside").text();
        assertTrue(history.contains("Partial and changed."), history);
        assertTrue(history.contains("Baru sebagian. The reason is the proposer's: Officer officer"), history);
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void textWithoutTranslationSaysSoAndKeepsItsLanguage() {
        tell(SampleCommitment.aCommitment().untranslated());

        Pages pages = Pages.inEnglish().open(PAGE);

        assertEquals("id", pages.page().selectFirst("h1 span").attr("lang"));
        assertTrue(pages.heading().contains("(No translation yet)"));
    }

    @Test
    @TestSecurity(user = "approver-tiktok", roles = "PLATFORM_APPROVER")
    void anApproverDisputesWithAReason() {
        tell(SampleCommitment.aCommitment().in(CommitmentState.PROPOSED).allowing("confirm", "dispute"));
        Services.refuse(
                "POST " + API + "/dispute", 400, "invalid-request", new Violation("/reason", "NotBlank", "why"));

        Pages pages = Pages.inIndonesian().open(PAGE);
        assertEquals(
                2, pages.page().select("main .app-page-head .app-actions a").size());
        pages.open(PAGE + "/sanggah").submit(PAGE + "/sanggah", Map.of());
        assertEquals(422, pages.status());
        assertEquals(
                "Galat: Alasan wajib diisi",
                pages.page().select("#alasan-error").text());

        Services.answer(
                "POST " + API + "/dispute", SampleCommitment.aCommitment().view());
        pages.submit(PAGE + "/sanggah", Map.of("alasan", "Angkanya 14"));
        assertEquals(PAGE, pages.location());
        assertEquals(
                "Angkanya 14",
                Services.last("POST " + API + "/dispute").json().get("reason").asText());
        assertEquals("\"4\"", Services.last("POST " + API + "/dispute").header("if-match"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anOfficerProposesOnlyStatesTheServiceAllows() {
        tell(SampleCommitment.aCommitment().allowing("propose-transition:BREACHED", "propose-transition:SUPERSEDED"));
        Services.answer(
                "POST " + API + "/proposals", SampleCommitment.aCommitment().view());
        String form = PAGE + "/penilaian";

        Pages pages = Pages.inIndonesian().open(form);
        assertEquals(2, pages.page().select("input[name=status]").size());
        pages.submit(form, Map.of("status", "BREACHED", "dasar", "Tidak ada bukti."));

        assertEquals(303, pages.status());
        assertEquals(
                "BREACHED",
                Services.last("POST " + API + "/proposals").json().get("target").asText());
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void aReviewerApprovesWhatAnotherProposed() {
        tell(SampleCommitment.aCommitment().proposing(CommitmentState.FULFILLED).allowing("approve", "reject"));
        String decide = PAGE + "/usulan/" + SampleCommitment.PROPOSAL;
        String call = "POST " + API + "/proposals/" + SampleCommitment.PROPOSAL + "/approve";
        Services.answer(call, SampleCommitment.aCommitment().view());

        Pages pages = Pages.inIndonesian().open(PAGE);
        assertTrue(pages.text().contains("Usulan status: Terpenuhi"));
        assertTrue(pages.text().contains("Menunggu persetujuan: Peninjau"));
        pages.open(decide + "/setujui").submit(decide + "/setujui", Map.of());

        assertEquals(303, pages.status());
        Services.last(call);
        assertEquals(
                404,
                pages.open(PAGE + "/usulan/" + SampleCommitment.ID + "/setujui").status());
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void whoDecidesAfterAColleagueIsToldSoAndKeepsTheText() {
        String decide = PAGE + "/usulan/" + SampleCommitment.PROPOSAL + "/tolak";
        for (int status : List.of(412, 409)) {
            tell(SampleCommitment.aCommitment()
                    .proposing(CommitmentState.FULFILLED)
                    .allowing("approve", "reject"));
            Pages pages = Pages.inIndonesian().open(decide);
            Services.refuse(
                    "POST " + API + "/proposals/" + SampleCommitment.PROPOSAL + "/reject",
                    status,
                    status == 412 ? "stale-version" : "illegal-transition");
            tell(SampleCommitment.aCommitment());
            pages.submit(decide, Map.of("alasan", "Belum cukup bukti"));
            assertEquals(status, pages.status());
            assertEquals("Usulan ini sudah diputuskan", pages.heading());
            assertTrue(pages.text().contains("Belum cukup bukti"), pages.text());
        }
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void theProposersOwnApprovalIsExplained() {
        tell(SampleCommitment.aCommitment().proposing(CommitmentState.FULFILLED).allowing("approve"));
        String decide = PAGE + "/usulan/" + SampleCommitment.PROPOSAL + "/setujui";
        Services.refuse(
                "POST " + API + "/proposals/" + SampleCommitment.PROPOSAL + "/approve", 409, "same-person-refused");

        Pages pages = Pages.inIndonesian().open(decide).submit(decide, Map.of());

        assertEquals(409, pages.status());
        assertEquals("Langkah ini perlu orang lain", pages.heading());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aNoteIsFilledInWithTheOneThatStands() {
        tell(SampleCommitment.aCommitment().allowing("note"));
        Services.answer(
                "POST " + API + "/assessment-note",
                SampleCommitment.aCommitment().view());

        Pages pages = Pages.inIndonesian().open(PAGE + "/catatan");
        assertEquals(
                "Sebagian dan bergeser.", pages.page().select("#catatan-id").text());
        pages.submit(PAGE + "/catatan", Map.of("catatan-id", "Baru"));

        var note = Services.last("POST " + API + "/assessment-note").json().get("note");
        assertEquals("Baru", note.get("id").asText());
        assertEquals("Partial and changed.", note.get("en").asText());
    }
}
