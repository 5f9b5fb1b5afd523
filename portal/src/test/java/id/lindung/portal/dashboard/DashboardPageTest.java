package id.lindung.portal.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(WithServices.class)
class DashboardPageTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

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
        assertEquals("41", value(pages, "Perintah terlambat"));
        var notices = pages.page().select(".app-notices").text();
        assertTrue(notices.contains("41 perintah"), notices);
        assertFalse(notices.contains("1.203 perintah"), "that is the director's");
        assertEquals(
                "/perintah?lewat=ya",
                card(pages, "Perintah terlambat").selectFirst("a").attr("href"));
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
                        .filter(request -> request.query().endsWith("groupBy=category"))
                        .findFirst()
                        .orElseThrow()
                        .query());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theOrdersThatWaitAreRefreshedFromTheSameAddress() {
        Services.list(
                "GET /api/v1/takedown-orders",
                SampleOrder.anOrder().in(OrderStatus.DELIVERED).summary());
        Pages pages = Pages.inIndonesian().open("/dasbor?platform=tiktok&kategori=ONLINE_GAMBLING");
        Element table = pages.page().selectFirst("[hx-get]");
        assertEquals("every 60s", table.attr("hx-trigger"));
        String row = table.selectFirst("tbody th").text();
        int asked = Services.received().size();

        pages.take(pages.request().header("HX-Request", "true").get(table.attr("hx-get")));

        assertEquals(row, pages.page().selectFirst("tbody th").text());
        assertTrue(pages.page().select("h1, .app-card").isEmpty(), "nothing but the table");
        assertEquals(
                "platformId=tiktok&category=ONLINE_GAMBLING&limit=8&running=true&sort=deadline",
                Services.last("GET /api/v1/takedown-orders").query());
        assertTrue(
                Services.received().stream().skip(asked).noneMatch(request -> request.path()
                        .contains("metrics")),
                "a refresh does not count everything anew");
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aMedianThatIsNotReachedIsNoNumber() {
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(false));

        Pages pages = Pages.inEnglish().open("/dasbor");

        assertEquals("–", value(pages, "Median time to action"), "a sentence is no figure");
        assertTrue(card(pages, "Median time to action").text().contains("– not reached"));
        assertTrue(card(pages, "Median time to action")
                .text()
                .contains("150 of 250 items received by the platform in this period still open"));
        assertEquals(
                "Items open now 47 as it is now",
                card(pages, "Items open now").text(),
                "the stock of today says of no period");
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void onlyOrdersWithARunningDeadlineAreAskedFor() {
        Services.list("GET /api/v1/takedown-orders");

        Pages pages = Pages.inIndonesian().open("/dasbor?platform=tiktok&kategori=ONLINE_GAMBLING");

        assertEquals(
                Set.of("platformId=tiktok", "category=ONLINE_GAMBLING", "running=true", "sort=deadline", "limit=8"),
                Set.of(Services.last("GET /api/v1/takedown-orders").query().split("&")));
        assertTrue(pages.text().contains("Tidak ada perintah dengan tenggat berjalan."));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whenOneServiceIsAwayTheRestStands() {
        Services.refuse("GET /api/v1/takedown-metrics", 503, "unavailable");

        Pages pages = Pages.inIndonesian().open("/dasbor");

        assertEquals(200, pages.status());
        assertTrue(pages.text().contains("Bagian ini sedang tidak tersedia"));
        assertEquals("1", value(pages, "Komitmen terpenuhi"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void thePartsAreAskedForAtOnceInTheNameOfTheSameRequest() {
        Services.list("GET /api/v1/takedown-orders");
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(0, 7));
        Services.answerTogether(
                "GET /api/v1/takedown-metrics",
                "GET /api/v1/takedown-metrics",
                "GET /api/v1/takedown-order-counts",
                "GET /api/v1/takedown-orders",
                "GET /api/v1/dashboard/compliance");

        Pages pages = Pages.inIndonesian();
        pages.take(pages.request().header("X-Correlation-Id", "one-click").get("/dasbor"));

        assertEquals("7", value(pages, "Perintah terlambat"));
        Services.received()
                .forEach(request -> assertEquals("one-click", request.header("x-correlation-id"), request.toString()));
    }

    @Test
    @TestSecurity(user = "sysadmin", roles = "SYSADMIN")
    void whoReadsNoCasesReadsNone() {
        Services.refuse("GET /api/v1/dashboard/compliance", 403, "forbidden");

        assertEquals(403, Pages.inIndonesian().open("/dasbor").status());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theChosenPlatformReachesBothHalvesAndTheListsBehindThem() {
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(0, 0));
        Services.list(
                "GET /api/v1/takedown-orders",
                SampleOrder.anOrder().in(OrderStatus.DELIVERED).summary());

        Pages pages = Pages.inIndonesian().open("/dasbor?platform=tiktok&kategori=ONLINE_GAMBLING");

        assertEquals(
                "platformId=tiktok",
                Services.last("GET /api/v1/dashboard/compliance").query());
        assertEquals(
                "/komitmen?platform=tiktok&status=FULFILLED",
                card(pages, "Komitmen terpenuhi").selectFirst("a").attr("href"));
        assertEquals(
                "/komitmen?platform=tiktok&terlambat=ya",
                card(pages, "Komitmen terlambat").selectFirst("a").attr("href"));
        assertEquals(
                "/pembaruan?platform=tiktok",
                card(pages, "Laporan menunggu").selectFirst("a").attr("href"));
        assertEquals(
                1,
                pages.page()
                        .select("a[href='/komitmen?platform=tiktok&status=ACTIVE']")
                        .size());
        assertEquals(
                "/komitmen?platform=tiktok&usulan=ya",
                pages.page()
                        .select(".app-notices li:contains(usulan perubahan) a")
                        .attr("href"));
        assertEquals(
                "/perintah?kategori=ONLINE_GAMBLING&platform=tiktok",
                pages.page().select("a:contains(Lihat semua)").attr("href"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whereAFilterDoesNotApplyThePageSaysSo() {
        Pages pages = Pages.inIndonesian().open("/dasbor?platform=tiktok&kategori=ONLINE_GAMBLING&sampai=2026-11-24");

        assertTrue(pages.text().contains("Hanya TikTok."));
        pages.page()
                .select(".app-card")
                .forEach(card ->
                        assertFalse(card.select(".app-card__scope").text().isEmpty(), card.text()));

        pages.open("/metrik?kategori=ONLINE_GAMBLING&platform=tiktok&dari=2026-10-26&sampai=2026-11-24");
        assertTrue(pages.text().contains("menurut hari masuk di zona WIB. Platform: TikTok."), pages.text());
        assertTrue(pages.text().contains("kategori, dan pengelompokan yang dipilih di atas tidak berlaku"));
    }

    @ParameterizedTest
    @CsvSource({
        "/dasbor, dari=2026-12-01&sampai=2026-11-01, sampai, Akhir periode tidak boleh mendahului awalnya",
        "/metrik, dari=2026-12-01&sampai=2026-11-01, sampai, Akhir periode tidak boleh mendahului awalnya",
        "/dasbor, dari=1999-12-31&sampai=2000-01-05, dari, Dari harus pada tahun 2000 sampai 2999",
        "/metrik, dari=2026-11-01&sampai=3000-01-01, sampai, Sampai harus pada tahun 2000 sampai 2999",
        "/metrik, dari=2010-01-01&sampai=2026-01-01, dari, Periode harus kurang dari 10 tahun",
        "/metrik, dari=kemarin&menurut=apa, dari, Dari harus berupa tanggal yang ada",
    })
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aPeriodThatCannotBeUsedIsToldAndStaysAsItWasTyped(String page, String query, String control, String error) {
        LocalDate before = LocalDate.now(JAKARTA);
        Pages pages = Pages.inIndonesian().open(page + "?" + query);

        assertEquals(200, pages.status());
        assertTrue(pages.page().select("#" + control + "-error").text().contains(error), pages.text());
        assertEquals(
                1,
                pages.page()
                        .select(".govuk-error-summary a[href='#" + control + "']")
                        .size());
        assertTrue(pages.page().title().startsWith("Galat:"));
        assertEquals(
                query.replaceFirst("dari=([^&]*).*", "$1"),
                pages.page().select("#dari").val());
        assertTrue(pages.text().contains("Periode yang diisi tidak dapat dipakai. Angka di bawah ini untuk"));
        String asked = Services.last("GET /api/v1/takedown-metrics").query();
        assertTrue(
                asked.contains("to=" + before) || asked.contains("to=" + LocalDate.now(JAKARTA)),
                "figures of the usual period");
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void noSeriesBeginsBeforeThereAreFigures() {
        assertEquals(
                200,
                Pages.inIndonesian()
                        .open("/dasbor?dari=2000-01-01&sampai=2000-01-05")
                        .status());

        Services.received().stream()
                .filter(request -> request.path().equals("/api/v1/takedown-metrics"))
                .forEach(request -> assertTrue(request.query().startsWith("from=2000-01-01"), request.query()));
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
        assertTrue(pages.text().contains("Penipuan STATEMENT_CATEGORY_SCAMS_AND_FRAUD"));
        assertTrue(pages.text().contains("Sepenuhnya otomatis AUTOMATED_DECISION_FULLY"));
        assertTrue(pages.text().contains("4 pernyataan alasan masuk"));
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
