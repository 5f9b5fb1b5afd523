package id.lindung.portal.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.update.ComplianceUpdateView;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a platform is still writing, and what no longer counts, is not what it has reported. */
@QuarkusTest
@TestProfile(WithServices.class)
class ReportedUpdatesTest {

    private static final String COMMITMENT = "/komitmen/" + SampleCommitment.ID;
    private static final String REVIEW = "/pembaruan/" + SampleUpdate.ID + "/tinjau";
    private static final String SEALED = "bb".repeat(32);
    private static final String DIGEST = "aa".repeat(32);

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
    }

    /** An accepted update with the value 14, and a later one; both count as reported. */
    private static void tell(SampleUpdate later) {
        ComplianceUpdateView accepted = SampleUpdate.anUpdate()
                .in(UpdateState.ACCEPTED)
                .reporting("14")
                .saying("Batas usia diumumkan.")
                .earlier()
                .view();
        Services.answer("GET /api/v1/compliance-updates/" + SampleUpdate.ID, later.view());
        Services.list("GET /api/v1/compliance-updates", later.view(), accepted);
        Services.list(
                "GET /api/v1/compliance-updates?commitmentId=" + SampleCommitment.ID + "&before=" + SampleUpdate.ID
                        + "&reported=true&sort=last-submitted&limit=1",
                accepted);
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void theReceiptListsWhatWasSubmittedAndNothingThatWasAddedSince() {
        tell(SampleUpdate.anUpdate().reworked());

        String receipt = Pages.inIndonesian()
                .open("/lapor/" + SampleUpdate.ID + "/tanda-terima")
                .text();

        assertTrue(receipt.contains(DIGEST) && receipt.contains(SEALED) && receipt.contains("lama.pdf"), receipt);
        assertFalse(receipt.contains("tambahan.pdf"), receipt);
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void theDigestOfTheLastSubmissionIsNotThatOfTheNext() {
        tell(SampleUpdate.anUpdate().reworked().allowing("change", "hand-over"));

        Pages pages = Pages.inIndonesian().open("/lapor/" + SampleUpdate.ID + "/periksa");

        assertEquals(200, pages.status());
        assertFalse(pages.text().contains(DIGEST), pages.text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void officialsSeeTheDigestOfWhatTheyAskedChangesOf() {
        tell(SampleUpdate.anUpdate().in(UpdateState.CHANGES_REQUESTED));

        assertTrue(Pages.inIndonesian().open(REVIEW).text().contains(DIGEST));
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void theServiceTellsWhatCountsAsReported() {
        tell(SampleUpdate.anUpdate().reworked().reporting("16"));
        Services.list(
                "GET /api/v1/compliance-updates?commitmentId=" + SampleCommitment.ID
                        + "&reported=true&sort=last-submitted&limit=200",
                SampleUpdate.anUpdate().in(UpdateState.ACCEPTED).reporting("14").view());

        assertEquals("14", latest());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void officialsReadTheSubmissionOfWhichTheyAskedChanges() {
        tell(SampleUpdate.anUpdate().in(UpdateState.CHANGES_REQUESTED).reporting("16"));

        assertEquals("16", latest());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aValueNamesTheUpdateItComesFrom() {
        tell(SampleUpdate.anUpdate().in(UpdateState.UNDER_REVIEW).reporting("16"));

        var source = Pages.inEnglish().open(COMMITMENT).page().select("td:contains(Under review, 1 Jul 2026)");
        assertEquals(
                1, source.select("a[href='/pembaruan/" + SampleUpdate.ID + "']").size());
        var head = Pages.inEnglish().open(REVIEW).page().select("th:contains(Value before)");
        assertEquals("Value before LK-2026-00551, Accepted, 1 Jul 2026 to 30 Sep 2026", head.text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aCommitmentShowsItsValuesOverTimeBesideTheTarget() {
        tell(SampleUpdate.anUpdate().in(UpdateState.UNDER_REVIEW).reporting("16.5"));

        var chart = Pages.inIndonesian().open(COMMITMENT).page().selectFirst("#ukuran-minimum-age");

        assertEquals("14", chart.select("tbody td").first().text());
        assertEquals("16,5", chart.select("tbody td").last().text());
        assertEquals(1, chart.select(".app-chart__picture .chart-target").size());
        assertTrue(chart.text().contains("Satuan: tahun"), chart.text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theReviewMarksWhatTheNarrativeSaysAnew() {
        tell(SampleUpdate.anUpdate().in(UpdateState.UNDER_REVIEW).saying("Batas usia diberlakukan."));

        var page = Pages.inIndonesian().open(REVIEW).page();

        assertEquals("diberlakukan.", page.selectFirst("ins").ownText());
        assertEquals("diumumkan.", page.selectFirst("del").ownText());
    }

    private static String latest() {
        return Pages.inIndonesian()
                .open(COMMITMENT)
                .page()
                .select("tr:has(th:contains(Usia minimum)) td")
                .get(1)
                .text();
    }
}
