package id.lindung.portal.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithServices.class)
class DashboardPageTest {

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
        Services.answer("GET /api/v1/statement-metrics", Samples.statements());
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void cardsSayWhatTheyRestOnAndLinkToWhatTheyCount() {
        Services.list(
                "GET /api/v1/takedown-orders",
                SampleOrder.anOrder().in(OrderStatus.DELIVERED).summary());
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(1_203, 41));

        Pages pages = Pages.inIndonesian().open("/dasbor?dari=2026-10-26&sampai=2026-11-24");

        assertEquals("1.284", value(pages, "Perintah dikirim"));
        assertEquals("96,4%", value(pages, "Tepat waktu"));
        assertTrue(card(pages, "Tepat waktu").text().contains("241 dari 250 yang sudah jatuh tempo"));
        assertEquals("3 jam 12 menit", value(pages, "Median waktu tindakan"));
        assertEquals("41", value(pages, "Perintah lewat tenggat"));
        var notices = pages.page().select(".app-notices").text();
        assertTrue(notices.contains("41 perintah"), notices);
        assertTrue(notices.contains("1.203 perintah"), notices);
        assertEquals(
                "/perintah?status=PENDING_AUTHORISATION",
                pages.page().select(".app-notices li:contains(tanda tangan) a").attr("href"));
        assertEquals(
                "/perintah?lewat=ya",
                card(pages, "Perintah lewat tenggat").selectFirst("a").attr("href"));
        assertEquals("1", value(pages, "Komitmen terpenuhi"));
        assertEquals(
                "/komitmen?terlambat=ya",
                card(pages, "Komitmen terlambat").selectFirst("a").attr("href"));
        assertTrue(pages.text().contains("24 Nov 2026 10.00 WIB"), "freshness with its zone");
        assertEquals(
                "/perintah/" + SampleOrder.ID,
                pages.page().select("tbody a:contains(TDO)").attr("href"));
        assertEquals(
                "from=2026-10-26&to=2026-11-24&zone=Asia/Jakarta&groupBy=category",
                Services.received().stream()
                        .filter(request -> request.path().equals("/api/v1/takedown-metrics"))
                        .findFirst()
                        .orElseThrow()
                        .query());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aMedianThatIsNotReachedIsNoNumber() {
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(false));

        Pages pages = Pages.inEnglish().open("/dasbor");

        assertEquals("not reached", value(pages, "Median time to action"));
        assertTrue(card(pages, "Items open now").text().contains("150 of 250 still open"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whenOneServiceIsAwayTheRestStands() {
        Services.refuse("GET /api/v1/takedown-metrics", 503, "unavailable");

        Pages pages = Pages.inIndonesian().open("/dasbor");

        assertEquals(200, pages.status());
        assertTrue(pages.text().contains("Angka ini sedang tidak tersedia"));
        assertEquals("1", value(pages, "Komitmen terpenuhi"));
    }

    @Test
    @TestSecurity(user = "sysadmin", roles = "SYSADMIN")
    void whoReadsNoCasesReadsNone() {
        Services.refuse("GET /api/v1/dashboard/compliance", 403, "forbidden");

        assertEquals(403, Pages.inIndonesian().open("/dasbor").status());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aPeriodThatIsNoneIsReplacedByTheLastThirtyDays() {
        Pages pages = Pages.inIndonesian().open("/dasbor?dari=2026-12-01&sampai=2026-11-01");

        assertEquals(200, pages.status());
        assertTrue(!pages.page().select("#dari").val().isEmpty());
        assertEquals(
                200, pages.open("/metrik?dari=kemarin&sampai=%00&menurut=apa").status());
    }

    @Test
    @TestSecurity(user = "auditor", roles = "AUDITOR")
    void theExplorerShowsEveryGroupTheTotalAndTheStatements() {
        Pages pages = Pages.inIndonesian().open("/metrik?menurut=kategori&platform=tiktok");

        assertEquals(
                2,
                pages.page()
                        .select("table:contains(Median waktu tindakan) tbody tr")
                        .size(),
                "one group and the total");
        assertTrue(pages.text().contains("Perjudian daring"));
        assertTrue(pages.text().contains("STATEMENT_CATEGORY_SCAMS_AND_FRAUD"));
        assertTrue(pages.text().contains("4 pernyataan diterima"));
    }

    private static Element card(Pages pages, String label) {
        return pages.page().select(".app-card").stream()
                .filter(card -> card.selectFirst(".app-card__label").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card " + label));
    }

    private static String value(Pages pages, String label) {
        return card(pages, label).selectFirst(".app-card__value").text();
    }
}
