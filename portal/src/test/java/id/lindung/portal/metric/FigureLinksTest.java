package id.lindung.portal.metric;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.metric.CountedItem;
import id.lindung.contracts.metric.ItemFigure;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each number of a page of figures leads to a list of exactly as many rows, under the filters of the page. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class FigureLinksTest {

    /** As {@link Samples#metrics} has them, and what no figure of the service says. */
    private static final Map<ItemFigure, Long> COUNTED = new TreeMap<>(Map.of(
            ItemFigure.SENT, 2000L,
            ItemFigure.UNDELIVERED, 17L,
            ItemFigure.OPEN, 47L,
            ItemFigure.OVERDUE, 4L,
            ItemFigure.DUE, 250L,
            ItemFigure.WITHIN, 241L,
            ItemFigure.LEFT_OUT, 3L,
            ItemFigure.STARTED, 250L,
            ItemFigure.AWAITED, 9L));

    private static final String PERIOD = "dari=2026-10-26&sampai=2026-11-24";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
        Services.answer("GET /api/v1/statement-metrics", Samples.statements());
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard());
        Services.answer(
                "GET /api/v1/takedown-metrics/items",
                new Page<>(List.of(item()), null, COUNTED.get(ItemFigure.UNDELIVERED)));
    }

    @ParameterizedTest
    @CsvSource({"/dasbor, 9", "/metrik, 9"})
    void everyNumberIsTheTotalOfTheListItLeadsTo(String path, int figures) {
        Pages pages = Pages.inEnglish().open(path + "?" + PERIOD + "&platform=tiktok");
        List<Element> links = new ArrayList<>(pages.page().select("a[href^='/metrik/konten?']"));
        var seen = new TreeSet<String>();
        for (Element link : links) {
            ItemFigure figure = ItemFigure.valueOf(link.attr("href").replaceFirst(".*angka=([A-Z_]+).*", "$1"));
            seen.add(figure.name());
            long counted = COUNTED.get(figure);
            // A share and a median are no counts: what they are of stands beside them.
            if (figure != ItemFigure.WITHIN && figure != ItemFigure.STARTED) {
                assertTrue(numbers(link).contains(counted), figure + ": " + link.text());
            }
            Services.answer("GET /api/v1/takedown-metrics/items", new Page<>(List.of(item()), null, counted));
            Pages list = Pages.inEnglish().open(link.attr("href"));
            assertEquals(200, list.status());
            assertTrue(list.text().contains(" of " + english(counted)), figure + ": " + list.text());
            asksWithTheFiltersOf(link, figure);
        }
        assertEquals(figures, seen.size(), seen.toString());
    }

    private static void asksWithTheFiltersOf(Element link, ItemFigure figure) {
        String query = Services.last("GET /api/v1/takedown-metrics/items").query();
        assertTrue(query.contains("figure=" + figure), query);
        assertTrue(query.contains("platformId=tiktok"), query);
        assertEquals(link.attr("href").contains("kategori="), query.contains("category="), query);
        if (!figure.isStock()) {
            assertTrue(query.contains("from=2026-10-26&to=2026-11-24&zone=Asia/Jakarta"), query);
        }
    }

    @Test
    void theOrdersThatWereSentAreThoseOfThePeriod() {
        Pages pages = Pages.inIndonesian().open("/metrik?" + PERIOD + "&platform=tiktok");
        String href = pages.page().select(".app-cards a[href^='/perintah?']").attr("href");
        Services.answer(
                "GET /api/v1/takedown-orders",
                new Page<>(
                        List.of(SampleOrder.anOrder().in(OrderStatus.DELIVERED).summary()), null, 1284L));
        Pages list = Pages.inIndonesian().open(href);
        assertTrue(list.text().contains("dari 1.284"), list.text());
        String query = Services.last("GET /api/v1/takedown-orders").query();
        assertTrue(query.contains("issuedFrom=2026-10-25T17:00:00Z&issuedBefore=2026-11-24T17:00:00Z"), query);
        assertTrue(list.text().contains("Dikirim sejak 26 Oktober 2026"), "the filter is told");
    }

    @Test
    void whatIsOpenNowStandsInNoRowOfAPeriod() {
        Pages pages = Pages.inIndonesian().open("/metrik?" + PERIOD);
        Element period = pages.page().selectFirst("table:contains(Median waktu tindakan)");
        assertFalse(period.text().contains("Terbuka sekarang"), period.text());
        Element stock = pages.page().selectFirst("table:contains(kapan pun dikirim)");
        assertTrue(stock.text().contains("47"), stock.text());
        pages.open("/metrik?" + PERIOD + "&menurut=bulan");
        assertTrue(pages.page().select("table:contains(kapan pun dikirim)").isEmpty());
    }

    @Test
    void whatThePlatformHasNotReceivedIsSaidToBeLeftOut() {
        Pages pages = Pages.inEnglish().open("/dasbor?" + PERIOD);
        assertTrue(pages.text().contains("17 items not received by the platform yet"), pages.text());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aPlatformReadsTheItemsOfItsFigures() {
        for (ItemFigure figure : ItemFigure.values()) {
            Pages list = Pages.inEnglish().open("/metrik/konten?angka=" + figure + "&" + PERIOD);
            assertEquals(200, list.status(), figure.name());
            String query = Services.last("GET /api/v1/takedown-metrics/items").query();
            assertTrue(query.contains("figure=" + figure), query);
            assertFalse(query.contains("platformId"), "the service knows whose they are: " + query);
            assertTrue(list.text().contains("TDO-2026-000811"), list.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "1999-12-31", "3000-01-01", "2026-02-30", "besok"})
    void aDayThatIsNotKnownIsToldAndBreaksNothing(String day) {
        for (String path : List.of("/metrik?", "/metrik/konten?angka=SENT&", "/dasbor?")) {
            for (String name : List.of("dari", "sampai")) {
                Pages pages = Pages.inIndonesian().open(path + name + "=" + URLEncoder.encode(day, UTF_8));
                assertEquals(200, pages.status(), path + name);
            }
        }
    }

    @Test
    void aFigureThatIsNoneIsNotFound() {
        assertEquals(404, Pages.inEnglish().open("/metrik/konten?angka=ALL").status());
    }

    private static List<Long> numbers(Element link) {
        return java.util.regex.Pattern.compile("\\d[\\d,]*")
                .matcher(link.text())
                .results()
                .map(number -> Long.valueOf(number.group().replace(",", "")))
                .toList();
    }

    private static String english(long number) {
        return String.format(java.util.Locale.ENGLISH, "%,d", number);
    }

    private static CountedItem item() {
        return new CountedItem(
                SampleOrder.ID,
                SampleOrder.ID,
                "TDO-2026-000811",
                1,
                "tiktok",
                "ONLINE_GAMBLING",
                OrderStatus.DELIVERED,
                ItemOutcome.PENDING,
                SampleOrder.DRAFTED,
                null,
                null,
                null);
    }
}
