package id.lindung.portal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is offered what only refuses. */
@QuarkusTest
@TestProfile(WithServices.class)
class MenuTest {

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.list("GET /api/v1/public/platforms", Samples.publicPlatform());
        Services.list("GET /api/v1/public/commitments");
        Services.list("GET /api/v1/published-figures", Samples.figure("ID", 2022, "43"));
    }

    @Test
    @TestSecurity(user = "sysadmin", roles = "SYSADMIN")
    void aSystemAdministratorIsOfferedWhatAnybodyMayReadAndLandsThere() {
        Pages pages = Pages.inIndonesian().open("/masuk");
        assertEquals(303, pages.status());
        assertEquals("/", pages.location());

        pages.open(pages.location());

        assertEquals(200, pages.status());
        List<String> menu =
                pages.page().select(".govuk-service-navigation__link").eachAttr("href");
        assertEquals(List.of("/", "/angka", "/istilah", "/bantuan"), menu);
        assertTrue(pages.page().select("a[href='/dasbor']").isEmpty());
        menu.forEach(address -> assertEquals(200, pages.open(address).status(), address));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whoWorksOnCasesLandsOnTheDashboard() {
        assertEquals("/dasbor", Pages.inIndonesian().open("/masuk").location());
    }
}
