package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.AddressDigest;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders are found by the address of their content without that address standing in one of ours. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class OrderSearchTest {

    private static final String SEARCH = "/perintah/cari";
    private static final String ADDRESS = "https://video.example/w/1?t=2";
    private static final String DIGEST = AddressDigest.of(ADDRESS);

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.list(
                "GET /api/v1/takedown-orders",
                SampleOrder.anOrder().in(OrderStatus.DELIVERED).summary());
    }

    @Test
    void anAddressIsSearchedForByItsDigest() {
        Pages pages = Pages.inIndonesian().open("/perintah").submit(SEARCH, Map.of("q", "  " + ADDRESS + " "));

        assertEquals(303, pages.status());
        assertEquals("/perintah?q=" + DIGEST, pages.location());
        pages.open(pages.location());
        assertEquals(
                "q=" + DIGEST + "&sort=deadline&limit=25",
                Services.last("GET /api/v1/takedown-orders").query());
        assertFalse(pages.text().contains("video.example"));
    }

    @Test
    void otherConditionsAreKeptAndANumberStaysAsItIs() {
        Pages pages = Pages.inEnglish()
                .open("/perintah?urut=disusun")
                .submit(SEARCH, Map.of("q", "TDO-2026", "status", "DELIVERED", "lewat", "ya"));

        assertEquals("/perintah?status=DELIVERED&lewat=ya&q=TDO-2026&urut=disusun", pages.location());
    }

    @Test
    void anAddressThatComesInOursGoesNoFurther() {
        Pages pages = Pages.inIndonesian().open("/perintah?q=https%3A%2F%2Fvideo.example%2Fw%2F1%3Ft%3D2");

        assertEquals(303, pages.status());
        assertEquals("/perintah?q=" + DIGEST, pages.location());
        pages.open(pages.location());
        assertTrue(Services.last("GET /api/v1/takedown-orders").query().startsWith("q=" + DIGEST));
        assertFalse(pages.page().html().contains("video.example"));
    }

    /** A day beyond what is known cannot be turned into a time, or into one that a service can ask for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "+10000-01-01",
                "1999-12-31",
                "3000-01-01",
                "-0001-12-31",
                "2026-02-30",
                "besok",
                ""
            })
    void aDayOnWhichNothingWasSentIsNoCondition(String day) {
        for (String name : List.of(OrderConditions.SENT_FROM, OrderConditions.SENT_TO)) {
            Pages pages = Pages.inIndonesian()
                    .open("/perintah?" + name + "=" + URLEncoder.encode(day, StandardCharsets.UTF_8));
            assertEquals(200, pages.status(), name);
            assertEquals(
                    "sort=deadline&limit=25",
                    Services.last("GET /api/v1/takedown-orders").query());
        }
    }

    @Test
    void theFirstAndTheLastKnownDayAreConditions() {
        Pages.inIndonesian().open("/perintah?dikirim-dari=2000-01-01&dikirim-sampai=2999-12-31");
        assertTrue(
                Services.last("GET /api/v1/takedown-orders")
                        .query()
                        .contains("issuedFrom=1999-12-31T17:00:00Z&issuedBefore=2999-12-31T17:00:00Z"),
                Services.last("GET /api/v1/takedown-orders").query());
    }

    @Test
    void aSearchWithoutTheTokenOfThePageIsRefused() {
        int status = RestAssured.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", "TDO")
                .post(SEARCH)
                .statusCode();

        assertEquals(400, status);
    }
}
