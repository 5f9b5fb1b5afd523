package id.lindung.portal.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.paging.Page;
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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithServices.class)
class UpdatePagesTest {

    private static final String OTHER = "0195f0a0-0000-7000-8000-0000000000ff";

    private static final String API = "/api/v1/compliance-updates/" + SampleUpdate.ID;
    private static final String PAGE = "/pembaruan/" + SampleUpdate.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
    }

    private static void tell(SampleUpdate update) {
        Services.answer("GET " + API, update.view());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theQueueHoldsWhatWaitsTheOldestFirst() {
        Services.list(
                "GET /api/v1/compliance-updates?queue=WAITING&sort=first-submitted&limit=25",
                SampleUpdate.anUpdate()
                        .in(UpdateState.SUBMITTED)
                        .allowing("start-review")
                        .view());

        Pages pages = Pages.inIndonesian().open("/pembaruan");

        assertEquals(1, pages.page().select("tbody tr").size());
        assertEquals(PAGE + "/tinjau", pages.page().selectFirst("tbody a").attr("href"));
        assertEquals("LK-2026-00551", pages.page().selectFirst("tbody a").text());
        assertEquals("page", pages.page().select(".app-tabs a").first().attr("aria-current"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aLongQueueIsReadPageByPage() {
        Services.answer(
                "GET /api/v1/compliance-updates",
                new Page<>(
                        List.of(SampleUpdate.anUpdate()
                                .in(UpdateState.SUBMITTED)
                                .view()),
                        "c1",
                        2_001L));

        Pages pages = Pages.inEnglish().open("/pembaruan");

        assertTrue(pages.text().contains("of 2,001"), pages.text());
        assertEquals(
                "/pembaruan?tampil=menunggu&kursor=c1&sebelum=1",
                pages.page().select("a[rel=next]").attr("href"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theQueueCanBeConfinedToOnePlatform() {
        Services.list(
                "GET /api/v1/compliance-updates?platformId=tiktok&queue=WAITING&sort=first-submitted&limit=25",
                SampleUpdate.anUpdate().in(UpdateState.SUBMITTED).view());

        Pages pages = Pages.inIndonesian().open("/pembaruan?platform=tiktok");

        assertEquals(1, pages.page().select("tbody tr").size());
        assertEquals("tiktok", pages.page().select("#platform option[selected]").val());
        assertEquals(
                "/pembaruan?tampil=semua&platform=tiktok",
                pages.page().select(".app-tabs a").last().attr("href"));

        pages.open("/pembaruan?tampil=semua&platform=tiktok&status=ACCEPTED");
        assertEquals(
                Set.of("platformId=tiktok", "state=ACCEPTED", "sort=newest", "limit=25"),
                Set.of(Services.last("GET /api/v1/compliance-updates").query().split("&")));

        Services.refuse("GET /api/v1/commitments/" + OTHER, 404, "not-found");
        pages.open("/pembaruan?tampil=semua&platform=tiktok&komitmen=" + OTHER);
        assertEquals(200, pages.status(), "of a commitment that the reader cannot see, the list is empty");
        String chips = pages.page().select(".moj-filter__tag").text();
        assertTrue(chips.contains("TikTok") && chips.contains(OTHER), chips);
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theLimitOfTheReviewIsShownAndThatItHasPassed() {
        var submitted = SampleUpdate.anUpdate().in(UpdateState.SUBMITTED).allowing("start-review");
        Services.list(
                "GET /api/v1/compliance-updates?queue=WAITING&sort=first-submitted&limit=25",
                submitted.awaitedUntil(LocalDate.of(2026, 12, 2), false).view());
        assertTrue(Pages.inEnglish()
                .open("/pembaruan")
                .text()
                .contains("the ministry's decision is due by 2 Dec 2026 (calendar days)"));

        tell(submitted.awaitedUntil(LocalDate.of(2026, 12, 2), true));
        assertEquals(
                "putusan kementerian terlambat: seharusnya paling lambat 2 Des 2026 (hari kalender)",
                Pages.inIndonesian()
                        .open(PAGE)
                        .page()
                        .select(".app-page-head .app-late")
                        .text());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aPlatformSeesItsDraftsAndCanReport() {
        Services.list("GET /api/v1/compliance-updates", SampleUpdate.anUpdate().view());

        Pages pages = Pages.inEnglish().open("/pembaruan");

        assertEquals("Draft", pages.page().selectFirst("tbody a").text());
        assertEquals(1, pages.page().select("a[href='/lapor/baru']").size());
        assertTrue(pages.page().select(".app-tabs").isEmpty());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theReviewShowsTargetsEvidenceAndDigest() {
        tell(SampleUpdate.anUpdate().in(UpdateState.UNDER_REVIEW).allowing("outcome"));

        Pages pages = Pages.inIndonesian().open(PAGE + "/tinjau");

        assertTrue(
                pages.text().contains("paling sedikit 16 tidak tercapai tidak dilaporkan 14"),
                "target, value before, value now");
        assertTrue(pages.text().contains("aa".repeat(32)));
        assertTrue(pages.text().contains("bb".repeat(32)));
        assertTrue(pages.text().contains("Periksa sumbernya."));
        assertEquals(
                "/bukti/" + SampleUpdate.EVIDENCE + "/unduh",
                pages.page().select("a[download]").attr("href"));
        assertEquals(3, pages.page().select("input[name=putusan]").size());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anOutcomeIsProposedWithItsReasonAndNote() {
        tell(SampleUpdate.anUpdate().in(UpdateState.UNDER_REVIEW).allowing("outcome"));
        Services.answer("POST " + API + "/outcome", SampleUpdate.anUpdate().view());
        String form = PAGE + "/tinjau";

        Pages pages = Pages.inIndonesian().open(form).submit(form, Map.of("alasan", "Lengkap"));
        assertEquals(422, pages.status());
        assertEquals("Lengkap", pages.page().select("#alasan").text());

        pages.submit(form, Map.of("putusan", "ACCEPTED", "alasan", "Lengkap", "catatan", "Cek lagi"));
        assertEquals(303, pages.status());
        var command = Services.last("POST " + API + "/outcome").json();
        assertEquals("ACCEPTED", command.get("outcome").asText());
        assertEquals("Cek lagi", command.get("internalNote").asText());
        assertEquals("\"5\"", Services.last("POST " + API + "/outcome").header("if-match"));
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void theSecondOfficialChecksBeforeConfirming() {
        tell(SampleUpdate.anUpdate()
                .in(UpdateState.UNDER_REVIEW)
                .proposing(UpdateState.ACCEPTED)
                .allowing("confirm-outcome", "return-outcome"));
        Services.answer(
                "POST " + API + "/confirm-outcome", SampleUpdate.anUpdate().view());
        String confirm = PAGE + "/setujui";

        Pages pages = Pages.inIndonesian().open(PAGE + "/tinjau");
        assertTrue(pages.text().contains("Usulan putusan: Disetujui"));
        assertTrue(pages.page().select("input[name=putusan]").isEmpty(), "who may not propose has no form");
        pages.open(confirm).submit(confirm, Map.of());
        assertEquals(422, pages.status());
        pages.submit(confirm, Map.of("pernyataan", "ya"));

        assertEquals(PAGE + "/tinjau", pages.location());
        Services.last("POST " + API + "/confirm-outcome");
    }

    @Test
    @TestSecurity(user = "approver-tiktok", roles = "PLATFORM_APPROVER")
    void theApproverSubmitsAndGetsTheReceipt() {
        tell(SampleUpdate.anUpdate().in(UpdateState.INTERNAL_REVIEW).allowing("submit", "return-to-draft"));
        Services.answer("POST " + API + "/submit", SampleUpdate.anUpdate().view());
        String submit = PAGE + "/kirim";

        Pages pages = Pages.inIndonesian().open(submit).submit(submit, Map.of("pernyataan", "ya"));
        assertEquals("/lapor/" + SampleUpdate.ID + "/tanda-terima", pages.location());

        tell(SampleUpdate.anUpdate().in(UpdateState.SUBMITTED));
        pages.open(pages.location());
        assertTrue(pages.text().contains("LK-2026-00551"));
        assertTrue(pages.text().contains("aa".repeat(32)));
        assertTrue(pages.text().contains("18 Nov 2026 16.58 WIB"));
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void thereIsNoReceiptBeforeTheSubmissionAndNoReviewForAPlatform() {
        tell(SampleUpdate.anUpdate());

        assertEquals(
                404,
                Pages.inIndonesian()
                        .open("/lapor/" + SampleUpdate.ID + "/tanda-terima")
                        .status());
        assertEquals(403, Pages.inIndonesian().open(PAGE + "/tinjau").status());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void evidenceIsSavedUnderItsNameAndNeverShown() {
        Services.answer("GET /api/v1/evidence/" + SampleUpdate.EVIDENCE, SampleUpdate.evidence(true));
        Services.text(
                "GET /api/v1/evidence/" + SampleUpdate.EVIDENCE + "/content", "application/pdf", "x".repeat(4_200_000));

        Pages pages = Pages.inIndonesian().open("/bukti/" + SampleUpdate.EVIDENCE + "/unduh");

        assertEquals(200, pages.status());
        assertEquals("application/octet-stream", pages.header("Content-Type"));
        assertEquals("nosniff", pages.header("X-Content-Type-Options"));
        String disposition = pages.header("Content-Disposition");
        assertTrue(disposition.startsWith("attachment; filename=\"pedoman__2026_____.pdf\""), disposition);
        assertTrue(disposition.endsWith("filename*=UTF-8''pedoman%20%222026%22%20%E2%80%93%20%C3%A9.pdf"), disposition);
        assertEquals(4_200_000, pages.response().asByteArray().length);
        assertFalse(pages.header("Cache-Control").contains("public"));

        pages.take(pages.request()
                .header("Range", "bytes=2-4")
                .header("If-Range", "\"other\"")
                .get("/bukti/" + SampleUpdate.EVIDENCE + "/unduh"));
        assertEquals(200, pages.status(), "always the whole");
        assertEquals("none", pages.header("Accept-Ranges"));
        assertEquals(4_200_000, pages.response().asByteArray().length);
    }
}
