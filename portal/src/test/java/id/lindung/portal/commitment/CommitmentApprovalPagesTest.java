package id.lindung.portal.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentState;
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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    @EnumSource(CommitmentState.class)
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aReportIsOfferedOnlyWhereOneIsPossible(CommitmentState state) {
        tell(SampleCommitment.aCommitment().in(state));

        Pages pages = Pages.inIndonesian().open(PAGE);

        boolean agreed = Set.of(
                        "CONFIRMED", "ACTIVE", "CLAIMED_FULFILLED", "FULFILLED", "PARTIALLY_FULFILLED", "BREACHED")
                .contains(state.name());
        assertEquals(
                agreed ? 1 : 0, pages.page().select("a[href^='/lapor/baru']").size());
        assertTrue(Services.last("GET /api/v1/compliance-updates").query().contains("sort=newest"));
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void whoDecidesSeesWhatWasAssessed() {
        tell(SampleCommitment.aCommitment().proposing(CommitmentState.FULFILLED).allowing("approve", "reject"));
        Services.list(
                "GET /api/v1/compliance-updates",
                SampleUpdate.anUpdate().in(UpdateState.ACCEPTED).view(),
                SampleUpdate.anUpdate().in(UpdateState.SUBMITTED).view());

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

        assertTrue(pages.text().contains("No update was accepted"));
    }
}
