package id.lindung.portal.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that is handed in again stands beside what it was before, and whoever writes it knows first what is asked. */
@QuarkusTest
@TestProfile(WithServices.class)
class RevisionPagesTest {

    private static final String PAGE = "/pembaruan/" + SampleUpdate.ID;
    private static final String REPORT = "/lapor/" + SampleUpdate.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
    }

    private static void tell(SampleUpdate update) {
        Services.answer("GET /api/v1/compliance-updates/" + SampleUpdate.ID, update.view());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aRevisionIsReviewedBesideTheOneBefore() {
        tell(SampleUpdate.anUpdate()
                .revised()
                .in(UpdateState.UNDER_REVIEW)
                .reporting("410")
                .allowing("outcome"));

        var page = Pages.inIndonesian().open(PAGE + "/tinjau").page();

        assertEquals(
                List.of("paling sedikit 16 tercapai", "320", "410", "+90"),
                page.select("tr:has(th:contains(Usia minimum)) td").eachText());
        assertTrue(page.text().contains("Perubahan sejak revisi 1"), page.text());
        assertEquals("diberlakukan.", page.selectFirst("ins").ownText());
        assertEquals("diumumkan.", page.selectFirst("del").ownText());
        assertFalse(page.select("del .govuk-visually-hidden").text().isBlank());
        assertEquals("baru.pdf", page.select("dt:contains(Berkas baru) + dd").text());
        assertTrue(page.select("dt:contains(tidak ada lagi) + dd a[download]")
                .text()
                .contains("lama.pdf"));
        assertEquals(
                List.of(REPORT + "/tanda-terima?revisi=1", REPORT + "/tanda-terima?revisi=2"),
                page.select("aside li a[href*=tanda-terima]").eachAttr("href"));
        assertFalse(page.select("table").text().contains("pedoman"), "files of the first revision stay with it");
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whatWasTakenBackIsNotTheRevisionBefore() {
        tell(SampleUpdate.anUpdate().revisedAgain().in(UpdateState.UNDER_REVIEW).allowing("outcome"));

        String text = Pages.inIndonesian().open(PAGE + "/tinjau").text();
        assertTrue(text.contains("Perubahan sejak revisi 1"), text);
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void theReceiptOfEveryRevisionCanBeReached() {
        tell(SampleUpdate.anUpdate().revised().in(UpdateState.SUBMITTED));

        Pages pages = Pages.inIndonesian().open(PAGE);
        String first =
                pages.page().select("aside li a[href*=tanda-terima]").first().attr("href");
        pages.open(first);

        assertEquals(200, pages.status());
        assertEquals("1", pages.page().select("dt:contains(Revisi) + dd").text());
        assertTrue(pages.text().contains("lama.pdf"), pages.text());
        assertEquals(
                List.of(REPORT + "/tanda-terima?revisi=2"),
                pages.page().select("a[href*='?revisi=']").eachAttr("href"));
        assertEquals(404, pages.open(REPORT + "/tanda-terima?revisi=3").status());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void whatTheMinistryAsksAndUntilWhenStandsBeforeTheFormOfEachStep() {
        tell(SampleUpdate.anUpdate()
                .revised()
                .in(UpdateState.CHANGES_REQUESTED)
                .after("request-changes", "Angka Juli tidak cocok.")
                .awaitedUntil(LocalDate.of(2026, 12, 2), false)
                .allowing("change", "hand-over"));

        for (String page : List.of(PAGE, REPORT + "/periode", REPORT + "/angka", REPORT + "/periksa")) {
            String text = Pages.inIndonesian().open(page).text();
            assertTrue(text.contains("Kementerian meminta perbaikan Paling lambat 2 Desember 2026."), text);
            assertTrue(text.contains("Angka Juli tidak cocok."), text);
        }
        var files = Pages.inIndonesian().open(REPORT + "/bukti").page();
        assertEquals(1, files.select(".app-files__file").size(), "the file of this revision alone");
        assertTrue(files.text().contains("Berkas revisi 1"), files.text());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void whatWasHandedOverIsSaidNotToBeSent() {
        var handedOver = SampleUpdate.anUpdate()
                .in(UpdateState.INTERNAL_REVIEW)
                .after("hand-over", null)
                .awaitedUntil(LocalDate.of(2026, 12, 31), false);
        tell(handedOver);
        Services.list("GET /api/v1/compliance-updates", handedOver.view());

        String text = Pages.inIndonesian().open(PAGE).text();
        assertTrue(text.contains("Belum dikirim ke kementerian"), text);
        assertTrue(text.contains("Menunggu diperiksa dan dikirim oleh penyetuju platform."), text);
        assertTrue(text.contains("Paling lambat 31 Desember 2026."), text);
        assertTrue(Pages.inEnglish()
                .open("/pembaruan")
                .page()
                .select("tbody tr")
                .text()
                .contains("Not yet sent"));
    }

    @Test
    @TestSecurity(user = "approver-tiktok", roles = "PLATFORM_APPROVER")
    void theApproverSeesFirstWhatWaitsForHim() {
        Services.list(
                "GET /api/v1/compliance-updates?queue=PLATFORM&sort=first-submitted&limit=25",
                SampleUpdate.anUpdate().in(UpdateState.INTERNAL_REVIEW).view());

        Pages pages = Pages.inIndonesian().open("/pembaruan");

        assertEquals(1, pages.page().select("tbody tr").size());
        assertEquals(1, pages.page().select("a[href='/pembaruan?tampil=semua']").size());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aDraftAfterARejectionShowsWhatWasRejectedAndWhy() {
        tell(SampleUpdate.anUpdate().allowing("change"));
        Services.list(
                "GET /api/v1/compliance-updates?commitmentId=" + SampleCommitment.ID + "&sort=last-submitted&limit=1",
                SampleUpdate.anUpdate()
                        .in(UpdateState.REJECTED)
                        .earlier()
                        .after("confirm-rejection", "Buktinya bukan dari Juli.")
                        .view());

        for (String page : List.of(PAGE, REPORT + "/narasi")) {
            var text = Pages.inIndonesian().open(page).text();
            assertTrue(text.contains("Laporan sebelumnya atas komitmen ini ditolak"), text);
            assertTrue(text.contains("LK-2026-00551") && text.contains("Buktinya bukan dari Juli."), text);
        }
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void draftsOnOneCommitmentAreToldApart() {
        tell(SampleUpdate.anUpdate());
        Services.list("GET /api/v1/compliance-updates", SampleUpdate.anUpdate().view());

        String row = Pages.inIndonesian()
                .open("/pembaruan")
                .page()
                .select("tbody tr")
                .text();
        assertTrue(row.contains("dimulai 18 Nov 2026 16.48 WIB"), row);
        assertTrue(row.contains("1 Jul 2026 sampai 30 Sep 2026"), row);
        assertEquals(
                "Draf laporan, dimulai 18 Nov 2026 16.48 WIB",
                Pages.inIndonesian().open(PAGE).heading());
    }
}
