package id.lindung.portal.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of indicators are decided on: each stands as it was reported, and zero is a value. */
@QuarkusTest
@TestProfile(WithServices.class)
class MeasurePagesTest {

    private static final String REVIEW = "/pembaruan/" + SampleUpdate.ID + "/tinjau";
    private static final String COMMITMENT = "/komitmen/" + SampleCommitment.ID;
    private static final String REPORT = "/lapor/" + SampleUpdate.ID + "/angka";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    /** A commitment with this target, on which one value was reported after another. */
    private static void tell(String target, String before, String now) {
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment()
                        .aimingAt(target)
                        .allowing("propose-transition:BREACHED")
                        .view());
        var update = SampleUpdate.anUpdate().in(UpdateState.UNDER_REVIEW).reporting(now);
        Services.answer("GET /api/v1/compliance-updates/" + SampleUpdate.ID, update.view());
        var accepted = SampleUpdate.anUpdate()
                .in(UpdateState.ACCEPTED)
                .reporting(before)
                .earlier()
                .view();
        Services.list("GET /api/v1/compliance-updates", update.view(), accepted);
        Services.list(
                "GET /api/v1/compliance-updates?commitmentId=" + SampleCommitment.ID + "&before=" + SampleUpdate.ID
                        + "&reported=true&sort=last-submitted&limit=1",
                accepted);
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aReportedZeroIsShownInAReview() {
        tell("0", "0", "0");

        assertEquals(
                List.of("paling sedikit 0 tercapai", "0", "0", "0"),
                cells(Pages.inIndonesian().open(REVIEW)));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aReportedZeroIsShownOnTheCommitment() {
        tell("0", "1", "0");

        Pages pages = Pages.inIndonesian().open(COMMITMENT);

        assertEquals(
                List.of(
                        "paling sedikit 0",
                        "0",
                        "tercapai",
                        "LK-2026-00551, Sedang ditinjau, 1 Jul 2026 sampai 30 Sep 2026"),
                cells(pages));
        assertTrue(pages.open(COMMITMENT + "/penilaian").text().contains("paling sedikit 0 tahun"));
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aTargetOfZeroIsAskedFor() {
        tell("0", "0", "0");
        Services.answer(
                "GET /api/v1/compliance-updates/" + SampleUpdate.ID,
                SampleUpdate.anUpdate().allowing("change").view());

        Pages pages = Pages.inIndonesian().open(REPORT);

        assertTrue(pages.text().contains("Target: paling sedikit 0"), pages.text());
        assertTrue(pages.text().contains("Satuan: tahun. Nilai terakhir: 0."), pages.text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void nothingIsRoundedThatIsDecidedOn() {
        tell("99.95", "99.95", "99.99");

        assertEquals(
                List.of("paling sedikit 99,95 tercapai", "99,95", "99,99", "+0,04"),
                cells(Pages.inIndonesian().open(REVIEW)));
        assertEquals(
                List.of("at least 99.95 reached", "99.95", "99.99", "+0.04"),
                cells(Pages.inEnglish().open(REVIEW)));
        assertEquals(
                List.of("at least 99.95", "99.99", "reached", "LK-2026-00551, Under review, 1 Jul 2026 to 30 Sep 2026"),
                cells(Pages.inEnglish().open(COMMITMENT)));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aUnitStandsInTheLanguageOfThePageOrAsItWasWritten() {
        tell("16", "14", "16");
        assertEquals(
                "Usia minimum tahun",
                Pages.inIndonesian()
                        .open(REVIEW)
                        .page()
                        .select("th:contains(Usia)")
                        .text());

        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().measuredIn("lembar").view());
        assertEquals(
                "Minimum age lembar",
                Pages.inEnglish()
                        .open(REVIEW)
                        .page()
                        .select("th:contains(Minimum)")
                        .text());
    }

    /** The row of the one indicator. */
    private static List<String> cells(Pages pages) {
        return pages.page()
                .select("tr:has(th:matches(Usia minimum|Minimum age)) td")
                .eachText();
    }
}
