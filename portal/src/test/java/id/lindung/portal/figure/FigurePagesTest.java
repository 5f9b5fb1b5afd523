package id.lindung.portal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureView;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithServices.class)
class FigurePagesTest {

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.list("GET /api/v1/public/platforms", Samples.publicPlatform());
        Services.list("GET /api/v1/public/commitments");
        Services.list(
                "GET /api/v1/published-figures",
                Samples.figure("ID", 2022, "43"),
                Samples.figure("ID", 2023, "1113"),
                Samples.figure("MY", 2022, "0"),
                Samples.figure("PH", 2023, null));
    }

    @Test
    void anybodyReadsIndonesiasRequestsBesideItsNeighbours() {
        Pages pages = Pages.inIndonesian().open("/angka");

        assertEquals(200, pages.status());
        assertTrue(pages.page()
                .selectFirst(".app-chart__title")
                .text()
                .contains("Indonesia: naik 26 kali lipat, dari 43 pada Jan–Jun 2022 menjadi 1.113 pada Jan–Jun 2023"));
        assertTrue(pages.text().contains("Sumber: TikTok, Government Removal Requests Report"));
        assertEquals(
                "en",
                Pages.inEnglish().open("/angka").page().selectFirst("html").attr("lang"));
    }

    @Test
    void ofTheVersionsOnlyTheOneWhoseFiguresAreShownIsAskedFor() {
        Pages.inEnglish().open("/angka");

        var asked = Services.received().stream()
                .filter(call -> call.path().endsWith("/published-figures/imports"))
                .toList();
        assertEquals(1, asked.size(), asked::toString);
        for (String condition :
                List.of("platformId=tiktok", "dataset=GOVERNMENT_REMOVAL_REQUESTS", "version=1", "limit=1")) {
            assertTrue(asked.get(0).query().contains(condition), asked::toString);
        }
    }

    @Test
    void whatIsNotReportedIsNotZero() {
        var table = Pages.inIndonesian().open("/angka").page().selectFirst(".app-chart table");

        assertEquals(3, table.select("tbody tr").size(), "half-years without figures are there too");
        assertEquals("0", table.select("tbody tr").first().select("td").get(1).text());
        assertEquals(
                "tidak dilaporkan",
                table.select("tbody tr").get(1).select("td").get(0).text());
        assertFalse(table.text().contains("Filipina"), "a country without any figure is not drawn");
        var gaps = Pages.inIndonesian()
                .open("/angka")
                .page()
                .selectFirst(".app-chart__gaps")
                .text();
        assertTrue(gaps.startsWith("Tidak dilaporkan, dan itu bukan nol: Indonesia: Jul–Des 2022; "), gaps);
        assertTrue(gaps.contains("Malaysia: Jul–Des 2022 sampai Jan–Jun 2023; "), gaps);
        assertTrue(gaps.contains("Filipina: tidak ada angka sama sekali;"), gaps);
    }

    @Test
    void aCountryThatWouldFlattenIndonesiaIsDrawnOnAScaleOfItsOwn() {
        Services.list(
                "GET /api/v1/published-figures",
                Samples.figure("ID", 2022, "43"),
                Samples.figure("ID", 2023, "1113"),
                Samples.figure("MY", 2023, "6302"));

        var chart = Pages.inEnglish().open("/angka").page().selectFirst(".app-chart");
        assertTrue(chart.selectFirst(".app-chart__unit").text().contains("a scale of its own"), chart.text());
        assertEquals(1, chart.select(".app-chart__picture path.chart-focus").size());
        assertEquals(1, chart.select(".app-chart__narrow svg").size());
    }

    @Test
    void sharesStandOnOneAxisHoweverFarApartTheyAre() {
        Services.list(
                "GET /api/v1/published-figures",
                removalRate("ID", 2022, "0.2"),
                removalRate("ID", 2023, "0.2"),
                removalRate("MY", 2022, "0.92"),
                removalRate("MY", 2023, "0.92"));

        var chart = Pages.inEnglish().open("/angka?ukuran=REMOVAL_RATE").page().selectFirst(".app-chart");
        assertEquals(
                "Share in each half-year", chart.selectFirst(".app-chart__unit").text());
        var ticks = chart.select(".app-chart__picture text.chart-muted").eachText();
        assertTrue(ticks.containsAll(List.of("0%", "25%", "50%", "75%", "100%")), ticks::toString);
    }

    private static FigureView removalRate(String country, int year, String value) {
        return new FigureView(
                "tiktok",
                FigureDataset.GOVERNMENT_REMOVAL_REQUESTS,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 6, 30),
                country,
                "Removal rate",
                new BigDecimal(value),
                "a test",
                1);
    }

    @Test
    void aChartOfOnePointSaysSo() {
        Services.list("GET /api/v1/published-figures", Samples.figure("ID", 2023, "60"));

        assertEquals(
                "Requests received, Indonesia: 60 in Jan–Jun 2023, the only half-year reported",
                Pages.inEnglish()
                        .open("/angka")
                        .page()
                        .selectFirst(".app-chart__title")
                        .text());
    }

    @Test
    void whatNobodyReportedDrawsNoAxes() {
        Services.list("GET /api/v1/published-figures", Samples.figure("ID", 2023, null));

        var chart = Pages.inEnglish().open("/angka").page().selectFirst(".app-chart");
        assertEquals(0, chart.select("svg, table").size());
        assertTrue(chart.text().contains("Nothing was reported, so nothing is drawn."), chart.text());
        assertTrue(chart.text().contains("nothing reported for Indonesia"), chart.text());
    }

    @Test
    void whatIsQuotedKeepsItsDigitsUnderWhateverName() {
        Services.list(
                "GET /api/v1/published-figures",
                figure("Removal Rate", "0.624"),
                figure("Appeal success rate", "0.624392783"),
                figure("Something new", "1234567.0"));

        var table = Pages.inEnglish().open("/angka").page().selectFirst("main table.govuk-table:not(.app-chart table)");
        assertEquals("62.4%", row(table, "Removal rate"));
        assertEquals("62.4392783%", row(table, "Appeal success rate"));
        assertEquals("1,234,567", row(table, "Something new"));
    }

    private static String row(Element table, String name) {
        return table.select("tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("td")
                .text();
    }

    private static FigureView figure(String metric, String value) {
        return new FigureView(
                "tiktok",
                FigureDataset.GOVERNMENT_REMOVAL_REQUESTS,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 6, 30),
                "ID",
                metric,
                new BigDecimal(value),
                "a test",
                1);
    }

    @Test
    void theColumnsAreBounded() {
        Services.list(
                "GET /api/v1/published-figures", Samples.figure("ID", 2000, "1"), Samples.figure("ID", 2052, "7"));

        var page = Pages.inEnglish().open("/angka").page();
        assertEquals(20, page.select(".app-chart tbody tr").size());
        assertTrue(page.text().contains("The latest 20 half-years are shown"), page.text());
    }

    @Test
    void whatMustNotBeComparedOverTimeIsNeitherJoinedNorHeldSideBySideInTheTitle() {
        Services.list("GET /api/v1/published-figures", share(2022, "0.5"), share(2023, "0.75"));

        var page = Pages.inIndonesian()
                .open("/angka?data=GOVERNMENT_INFORMATION_REQUESTS&ukuran=LEGAL_SHARE")
                .page();

        assertEquals(0, page.select(".app-chart path.chart-line").size());
        assertEquals(2, page.select(".app-chart__picture .chart-mark").size(), "one half-year was not reported");
        assertEquals(
                "Permintaan hukum yang dipenuhi sebagian atau seluruhnya: Indonesia di antara negara tetangga",
                page.selectFirst(".app-chart__title").text());
        assertTrue(page.text().contains("jangan dibandingkan dari waktu ke waktu"));
    }

    private static FigureView share(int year, String value) {
        return new FigureView(
                "tiktok",
                FigureDataset.GOVERNMENT_INFORMATION_REQUESTS,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 6, 30),
                "ID",
                "Percentage of legal requests where some data was disclosed",
                new BigDecimal(value),
                "TikTok, Information Requests Report",
                1);
    }

    @Test
    void withoutFiguresThePageSaysSo() {
        Services.list("GET /api/v1/published-figures");

        assertTrue(Pages.inEnglish().open("/angka").text().contains("No published figures have been loaded yet."));
    }

    @Test
    void unknownChoicesLeadToTheDefaults() {
        Pages pages = Pages.inIndonesian().open("/angka?data=x&ukuran=GLOBAL_REQUESTS&platform=");

        assertEquals(200, pages.status());
        assertEquals("REQUESTS", pages.page().select("#ukuran option[selected]").val());
    }

    @Test
    void theHomePageDoesNotTakeFiguresThatAreAwayForNone() {
        Services.refuse("GET /api/v1/published-figures", 503, "unavailable");
        Pages away = Pages.inEnglish().open("/");
        assertTrue(away.text().contains("This part is not available at the moment."), away.text());
        assertFalse(away.text().contains("No published figures"), away.text());
        assertTrue(away.text().contains("TikTok"), "the register answers");

        Services.list("GET /api/v1/published-figures");
        assertTrue(Pages.inEnglish().open("/").text().contains("No published figures have been loaded yet."));
    }

    @Test
    void theHomePageIsTheSameForEverybody() {
        Pages pages = Pages.inIndonesian().open("/");

        assertEquals(200, pages.status());
        assertEquals(1, pages.page().select("h1").size());
        assertEquals("/masuk", pages.page().selectFirst(".app-hero a").attr("href"));
        assertTrue(pages.text().contains("Normalisasi bersyarat"));
        assertEquals(1, pages.page().select(".app-chart__picture svg").size());
    }

    @Test
    void theHomePageStandsWithoutTheServices() {
        Services.refuse("GET /api/v1/public/platforms", 503, "unavailable");

        Pages pages = Pages.inEnglish().open("/");

        assertEquals(200, pages.status());
        assertTrue(pages.text().contains("This part is not available at the moment"));
    }

    @Test
    void whoIsNotSignedInIsShownNoCases() {
        for (String closed : new String[] {"/dasbor", "/platform", "/komitmen", "/perintah", "/pembaruan", "/metrik"}) {
            assertTrue(Pages.inIndonesian().open(closed).status() >= 300, closed);
        }
    }
}
