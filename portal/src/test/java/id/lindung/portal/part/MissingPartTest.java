package id.lindung.portal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever part does not come, the page shows the rest, names the part and offers to load again. */
@QuarkusTest
@TestProfile(WithServices.class)
class MissingPartTest {

    private static final String AWAY = "Bagian ini sedang tidak tersedia";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
        Services.answer("GET /api/v1/statement-metrics", Samples.statements());
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard());
    }

    @ParameterizedTest
    @CsvSource({
        "takedown-metrics, 503, Perintah takedown, Komitmen terpenuhi",
        "takedown-metrics, 429, Perintah takedown, Komitmen terpenuhi",
        "takedown-order-counts, 503, Perlu perhatian, Tepat waktu",
        "takedown-order-counts, 429, Perlu perhatian, Tepat waktu",
        "takedown-orders, 503, Perlu tindakan, Tepat waktu",
        "takedown-orders, 500, Perlu tindakan, Tepat waktu",
        "dashboard/compliance, 503, Komitmen dan laporan, Tepat waktu",
        "compliance-updates, 503, Perlu perhatian, Tepat waktu",
    })
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void theDashboardStands(String call, int status, String missing, String shown) {
        Services.refuse("GET /api/v1/" + call, status, "unavailable");
        expect("/dasbor?dari=2026-10-26&sampai=2026-11-24", missing, shown);
    }

    @ParameterizedTest
    @CsvSource({
        "komitmen, commitments, 503, Komitmen, Tepat waktu",
        "kronologi, chronology-entries, 503, Kronologi, Tepat waktu",
        "narahubung, liaison-appointments, 503, Narahubung, Tepat waktu",
        "kedudukan, takedown-metrics, 503, Kepatuhan dalam tiga puluh hari terakhir, Kronologi",
        "perintah, takedown-orders, 429, Perintah, Tepat waktu",
    })
    @TestSecurity(user = "officer", roles = "OFFICER")
    void thePageOfAPlatformStands(String part, String call, int status, String missing, String shown) {
        Services.refuse("GET /api/v1/" + call, status, "unavailable");
        expect("/platform/tiktok?bagian=" + part, missing, shown);
    }

    @ParameterizedTest
    @CsvSource({
        "/dasbor, content-categories",
        "/dasbor, platforms",
        "/metrik, content-categories",
        "/metrik, platforms",
        "/perintah, content-categories",
        "/perintah, platforms",
        "/platform/tiktok, content-categories",
    })
    @TestSecurity(user = "officer", roles = "OFFICER")
    void withoutNamesAndChoicesAPageShowsCodes(String page, String call) {
        Services.refuse("GET /api/v1/" + call, 503, "unavailable");

        Pages pages = Pages.inIndonesian().open(page);

        assertEquals(200, pages.status());
        assertFalse(pages.text().contains(AWAY), pages.text());
    }

    @ParameterizedTest
    @CsvSource({"/dasbor", "/metrik", "/platform/tiktok"})
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whereNothingIsMissingNothingIsSaidToBe(String page) {
        assertFalse(Pages.inIndonesian().open(page).text().contains(AWAY));
    }

    private static void expect(String page, String missing, String shown) {
        Pages pages = Pages.inIndonesian().open(page);

        assertEquals(200, pages.status());
        var said = pages.page().select(".govuk-inset-text:contains(" + AWAY + ")");
        assertTrue(said.text().contains(missing + ": " + AWAY), said.text());
        assertEquals(page, said.select("a:contains(Muat ulang)").attr("href"));
        assertTrue(pages.text().contains(shown), pages.text());
    }
}
