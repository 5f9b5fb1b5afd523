package id.lindung.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register and a platform's own page say at a glance. */
@QuarkusTest
@TestProfile(WithServices.class)
class PlatformOverviewTest {

    private static final String RUNNING =
            "GET /api/v1/takedown-orders?platformId=tiktok&limit=8&running=true&sort=deadline";
    private static final String RECENT = "GET /api/v1/takedown-orders?platformId=tiktok&sort=drafted&limit=8";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void ordersWithARunningDeadlineComeFirstAndThenTheLatest() {
        var running =
                SampleOrder.anOrder().in(OrderStatus.DELIVERED).numbered(3).summary();
        Services.list(RUNNING, running);
        Services.list(
                RECENT,
                SampleOrder.anOrder().in(OrderStatus.CLOSED).numbered(9).summary(),
                running,
                SampleOrder.anOrder().in(OrderStatus.CLOSED).numbered(2).summary());

        assertEquals(
                List.of("TDO-2026-000003", "TDO-2026-000009", "TDO-2026-000002"),
                Pages.inIndonesian()
                        .open("/platform/tiktok?bagian=perintah")
                        .page()
                        .select("#perintah tbody th a")
                        .eachText());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void thePageShowsAYearsFiguresAndTheWayToANewOrder() {
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(0, 2));

        var page = Pages.inIndonesian().open("/platform/tiktok").page();

        assertEquals(
                "1.284 perintah dikirim dalam 12 bulan",
                Pages.inIndonesian()
                        .open("/platform/tiktok?bagian=perintah")
                        .page()
                        .select("#dikirim-judul")
                        .text());
        assertTrue(page.select(".app-page-head .app-lead").text().contains("Nomor tanda daftar (TDPSE): belum ada"));
        var overdue = page.select("a[href='/perintah?platform=tiktok&lewat=ya']");
        assertEquals("2 perintah terlambat", overdue.text(), "what is counted is what the list holds");
        assertTrue(page.select("#komitmen tbody").text().contains("terakhir 1 Nov 2026"));
        String draft = page.select("a:contains(Perintah baru)").attr("href");
        assertEquals("/perintah/baru?platform=tiktok", draft);
        assertEquals(
                "tiktok",
                Pages.inIndonesian()
                        .open(draft)
                        .page()
                        .select("#platform option[selected]")
                        .val());
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void thePartsOfThePageAreAskedForAtOnce() {
        Services.answerTogether(
                "GET /api/v1/platforms/tiktok",
                "GET /api/v1/commitments",
                "GET /api/v1/chronology-entries",
                "GET /api/v1/takedown-metrics",
                "GET /api/v1/takedown-metrics",
                "GET /api/v1/takedown-orders",
                "GET /api/v1/takedown-orders",
                "GET /api/v1/takedown-order-counts");

        Pages pages = Pages.inIndonesian().open("/platform/tiktok?bagian=kronologi");

        assertEquals(200, pages.status());
        assertTrue(pages.text().contains("241 dari 250"), pages.text());
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void theRegisterShowsWhatIsKeptAndHowPunctually() {
        var figures = Samples.metrics(true);
        Services.answer("GET /api/v1/takedown-metrics", ofPlatform(figures, "tiktok"));

        Pages pages = Pages.inIndonesian().open("/platform");

        assertEquals(
                "groupBy=platform",
                Services.last("GET /api/v1/takedown-metrics").query().replaceFirst(".*&", ""));
        assertEquals(
                "1 terpenuhi",
                pages.page()
                        .select("a[href='/komitmen?platform=tiktok&status=FULFILLED']")
                        .text());
        assertTrue(row(pages).contains("47 96,4% 241 dari 250"), row(pages));

        Services.answer("GET /api/v1/takedown-metrics", ofPlatform(figures, "other"));
        assertTrue(row(pages.open("/platform")).contains("0 belum ada yang jatuh tempo"), row(pages));
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void theRegisterStandsWithoutTheOtherService() {
        Services.refuse("GET /api/v1/takedown-metrics", 503, "unavailable");

        Pages pages = Pages.inEnglish().open("/platform");

        assertEquals(200, pages.status());
        assertTrue(row(pages).contains("not known not known"), row(pages));
        assertTrue(pages.text().contains("This part is not available at the moment"));
    }

    private static String row(Pages pages) {
        return pages.page().select("tbody tr").text();
    }

    private static TakedownMetrics ofPlatform(TakedownMetrics figures, String platform) {
        var group = figures.groups().get(0);
        var named = new TakedownFigures(
                platform,
                group.ordersSent(),
                group.itemsSent(),
                group.openItems(),
                group.overdueItems(),
                group.alreadyGoneItems(),
                group.withdrawnItems(),
                group.withinDeadline(),
                group.timeToAction());
        return new TakedownMetrics(
                figures.definition(),
                figures.from(),
                figures.to(),
                figures.zone(),
                figures.asOf(),
                null,
                null,
                "platform",
                figures.total(),
                List.of(named));
    }
}
