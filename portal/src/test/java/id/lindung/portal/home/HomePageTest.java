package id.lindung.portal.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.PublicCommitment;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anybody reads on the first page what was promised and what was kept. */
@QuarkusTest
@TestProfile(WithServices.class)
class HomePageTest {

    private static final String PROMISES = "GET /api/v1/public/commitments";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.list("GET /api/v1/public/platforms", Samples.publicPlatform());
        Services.list("GET /api/v1/published-figures");
    }

    @Test
    void promisesAreShownWithTheirPlatformAndWhatWasFound() {
        Services.list(
                PROMISES,
                promise("KMT-2018-TIKTOK-005", "tiktok", "200 moderator", LocalDate.of(2018, 12, 31), false),
                promise("KMT-2018-TIKTOK-003", "none", "Batas usia <16>", null, true));

        Pages pages = Pages.inIndonesian().open("/");

        assertEquals(200, pages.status());
        var rows = pages.page().select("tbody tr:has(.govuk-tag)").eachText();
        assertTrue(
                rows.stream().anyMatch(row -> row.contains("200 moderator TikTok 31 Des 2018 Belum dinilai terpenuhi")),
                rows.toString());
        assertTrue(
                rows.stream().anyMatch(row -> row.contains("Batas usia <16> none tanpa tanggal Terpenuhi")),
                rows.toString());
        assertNull(Services.last(PROMISES).header("authorization"), "for anybody");
    }

    @Test
    void withoutPromisesThePageSaysSo() {
        Services.list(PROMISES);

        assertTrue(Pages.inEnglish().open("/").text().contains("No commitment is in force yet."));
    }

    @Test
    void withoutTheServiceThePageStands() {
        Services.refuse(PROMISES, 503, "unavailable");

        Pages pages = Pages.inEnglish().open("/");

        assertEquals(200, pages.status());
        assertFalse(pages.text().contains("Commitments in force"));
        assertTrue(pages.text().contains("TikTok"), pages.text());
    }

    private static PublicCommitment promise(
            String number, String platform, String title, LocalDate due, boolean fulfilled) {
        return new PublicCommitment(number, platform, new LocalizedText(title, null), due, fulfilled);
    }
}
