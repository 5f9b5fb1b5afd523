package id.lindung.portal.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentState;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those see who report on a commitment, or decide on a change of its state. */
@QuarkusTest
@TestProfile(WithServices.class)
class CommitmentApprovalPagesTest {

    private static final String PAGE = "/komitmen/" + SampleCommitment.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        tell(SampleCommitment.aCommitment());
    }

    private static void tell(SampleCommitment commitment) {
        Services.answer("GET /api/v1/commitments/" + SampleCommitment.ID, commitment.view());
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void theListFindsWhatWaitsForApprovalAndMarksIt() {
        Services.list(
                "GET /api/v1/commitments",
                SampleCommitment.aCommitment()
                        .proposing(CommitmentState.FULFILLED)
                        .view());

        Pages pages = Pages.inIndonesian().open("/komitmen?platform=tiktok&usulan=ya");

        assertEquals(
                "platformId=tiktok&proposalWaiting=true&limit=25",
                Services.last("GET /api/v1/commitments").query());
        assertTrue(pages.page().select("tbody tr").text().contains("Usulan menunggu"));
        assertTrue(pages.page().selectFirst("#usulan").hasAttr("checked"));
        assertEquals(
                "/komitmen?platform=tiktok",
                pages.page()
                        .select(".moj-filter__tag:contains(Usulan menunggu)")
                        .attr("href"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aReportIsOfferedOnlyWhereOneIsPossible(boolean possible) {
        tell(SampleCommitment.aCommitment().reportable(possible));

        Pages pages = Pages.inIndonesian().open(PAGE);

        assertEquals(
                possible ? 1 : 0, pages.page().select("a[href^='/lapor/baru']").size());
        assertTrue(Services.received().stream()
                .anyMatch(request -> request.query() != null && request.query().contains("sort=newest")));
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void thePageSaysThatItShowsTheLatestUpdatesOnly() {
        tell(SampleCommitment.aCommitment());
        Services.answer(
                "GET /api/v1/compliance-updates",
                new Page<>(List.of(SampleUpdate.anUpdate().view()), "c1", 2_001L));

        Pages pages = Pages.inEnglish().open(PAGE);

        String all = "/pembaruan?tampil=semua&komitmen=" + SampleCommitment.ID;
        assertEquals(
                "This table holds only the latest reports. See all reports on this commitment",
                pages.page().select("a[href='" + all + "']").text());
        assertEquals(
                "KMT-2018-TIKTOK-003",
                pages.open(all).page().select(".moj-filter__tag").first().ownText());
        assertTrue(Services.last("GET /api/v1/compliance-updates").query().contains("commitmentId"));
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void whoDecidesSeesWhatWasAssessed() {
        tell(SampleCommitment.aCommitment().proposing(CommitmentState.FULFILLED).allowing("approve", "reject"));
        Services.list(
                "GET /api/v1/compliance-updates",
                SampleUpdate.anUpdate().in(UpdateState.SUBMITTED).view());
        Services.list(
                "GET /api/v1/compliance-updates?commitmentId=" + SampleCommitment.ID
                        + "&state=ACCEPTED&sort=newest&limit=200",
                SampleUpdate.anUpdate().in(UpdateState.ACCEPTED).view());

        for (String step : List.of("setujui", "tolak")) {
            Pages pages = Pages.inIndonesian().open(PAGE + "/usulan/" + SampleCommitment.PROPOSAL + "/" + step);

            assertEquals(200, pages.status());
            assertTrue(pages.text().contains("Batas usia diberlakukan."));
            assertTrue(pages.text().contains("Usia minimum 14 tahun"), pages.text());
            assertTrue(pages.text().contains("Sebagian dan bergeser."), "the finding");
            assertTrue(pages.text().contains("aa".repeat(32)), "digest of the update");
            assertTrue(pages.text().contains("bb".repeat(32)), "digest of the evidence");
            assertEquals(1, pages.page().select("a[download]").size(), "only what was accepted was assessed");
            assertEquals(
                    1,
                    pages.page()
                            .select("main a[href='/pembaruan/" + SampleUpdate.ID + "']")
                            .size());
        }
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void whoDecidesIsToldWhenNoReportWasAssessed() {
        tell(SampleCommitment.aCommitment().proposing(CommitmentState.BREACHED).allowing("approve", "reject"));

        Pages pages = Pages.inEnglish().open(PAGE + "/usulan/" + SampleCommitment.PROPOSAL + "/setujui");

        assertTrue(pages.text().contains("No report was accepted"));
    }
}
