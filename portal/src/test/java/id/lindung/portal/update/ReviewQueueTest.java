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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has to decide finds what waits for him, and whoever may look on finds the way. */
@QuarkusTest
@TestProfile(WithServices.class)
class ReviewQueueTest {

    private static final String PAGE = "/pembaruan/" + SampleUpdate.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
        var proposed = SampleUpdate.anUpdate().in(UpdateState.UNDER_REVIEW).proposing(UpdateState.ACCEPTED);
        Services.answer(
                "GET /api/v1/compliance-updates/" + SampleUpdate.ID,
                proposed.awaitedUntil(LocalDate.of(2026, 12, 2), true).view());
        Services.list(
                "GET /api/v1/compliance-updates?queue=WAITING&sort=first-submitted&limit=25",
                SampleUpdate.anUpdate().in(UpdateState.UNDER_REVIEW).earlier().view(),
                proposed.view());
        Services.list("GET /api/v1/compliance-updates?queue=OUTCOMES&sort=first-submitted&limit=25", proposed.view());
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void anOutcomeThatAwaitsTheSecondOfficialIsMarked() {
        var rows = Pages.inIndonesian().open("/pembaruan").page().select("tbody tr");

        assertEquals(2, rows.size());
        assertFalse(rows.get(0).text().contains("Putusan diusulkan"));
        assertTrue(rows.get(1).text().contains("Putusan diusulkan"), rows.text());
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void theSecondOfficialHasAQueueOfHisOwn() {
        var page = Pages.inIndonesian().open("/pembaruan?tampil=putusan").page();

        assertEquals(1, page.select("tbody tr").size());
        assertEquals(
                "Menunggu pejabat kedua",
                page.select(".app-tabs a[aria-current=page]").text());
        assertEquals(
                "/pembaruan?tampil=putusan", page.select(".app-tabs a").get(1).attr("href"));
    }

    @Test
    @TestSecurity(user = "director", roles = "DIRECTOR")
    void whoMayOnlyReadTheReviewFindsItAsWell() {
        Pages pages = Pages.inEnglish().open("/pembaruan");
        assertEquals(PAGE + "/tinjau", pages.page().select("tbody a").last().attr("href"));

        pages.open(PAGE);
        assertEquals(
                "See the review",
                pages.page().select("a[href='" + PAGE + "/tinjau']").text());
        assertTrue(pages.text().contains("Proposed outcome: Accepted"), pages.text());
        assertTrue(pages.text().contains("Periksa sumbernya."), "the internal note");
        assertTrue(
                pages.open(PAGE + "/tinjau")
                        .text()
                        .contains("the ministry's decision is overdue: it was due by 2 Dec 2026"),
                pages.text());
    }

    @Test
    @TestSecurity(user = "admin", roles = "POLICY_ADMIN")
    void whoMayNotReadTheReviewIsNotSentThere() {
        Pages pages = Pages.inEnglish().open("/pembaruan");
        assertEquals(PAGE, pages.page().select("tbody a").last().attr("href"));
        assertTrue(
                pages.open(PAGE).page().select("a[href='" + PAGE + "/tinjau']").isEmpty());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aPlatformFindsWhatTheMinistryHasNotDecided() {
        var page = Pages.inEnglish().open("/pembaruan?tampil=menunggu").page();

        assertEquals(2, page.select("tbody tr").size());
        assertEquals("/pembaruan", page.select("main a:contains(All reports)").attr("href"));
    }
}
