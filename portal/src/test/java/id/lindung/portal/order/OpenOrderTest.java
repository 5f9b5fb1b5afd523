package id.lindung.portal.order;

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

/** The deadline of an order page that stays open. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class OpenOrderTest {

    private static final String ORDER = "GET /api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String PAGE = "/perintah/" + SampleOrder.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(ORDER, SampleOrder.anOrder().in(OrderStatus.DELIVERED).view());
    }

    @Test
    void theDeadlineIsRefreshedFromTheSameAddressInTheSameWords() {
        Pages pages = Pages.inIndonesian().open(PAGE);
        Element deadline = pages.page().selectFirst("[hx-get]");
        assertEquals("every 60s", deadline.attr("hx-trigger"));
        String shown = deadline.text();
        assertTrue(shown.contains("21 Nov 2026 11.00 WIB"), shown);

        pages.take(pages.request().header("HX-Request", "true").get(deadline.attr("hx-get")));

        assertEquals(200, pages.status());
        assertEquals(shown.split(" \\(")[0], pages.page().text().split(" \\(")[0]);
        assertEquals(1, pages.page().select(".app-deadline").size());
        assertTrue(pages.page().select("h1, main, header").isEmpty(), "nothing but the deadline");
        assertTrue(pages.header("Vary").contains("HX-Request"));
    }

    @Test
    void aDeadlineThatDoesNotRunIsNotRefreshed() {
        Services.answer(ORDER, SampleOrder.anOrder().view());

        assertTrue(Pages.inIndonesian().open(PAGE).page().select("[hx-get]").isEmpty());
    }

    @Test
    void aRefreshWhoseTokenHasRunOutIsToldSoInAWayAScriptUnderstands() {
        Services.refuse(ORDER, 401, "unauthenticated");
        Pages pages = Pages.inIndonesian();

        pages.take(pages.request().header("HX-Request", "true").get(PAGE));

        assertEquals(499, pages.status());
        assertEquals(303, pages.open(PAGE + "?a=1").status());
        assertEquals("/sesi-berakhir?ke=%2Fperintah%2F" + SampleOrder.ID + "%3Fa%3D1", pages.location());
    }
}
