package id.lindung.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page on paper says where it comes from, filter and all, when, and who has printed it. */
@QuarkusTest
@TestProfile(WithServices.class)
class PrintedPageTest {

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aListCarriesItsFilterItsTimeAndItsReader() {
        Pages pages = Pages.inIndonesian().open("/perintah?status=DELIVERED&lewat=ya");

        String foot = pages.page().select(".app-print-only").text();
        assertTrue(
                foot.matches("Dicetak oleh officer dari http://localhost:\\d+/perintah\\?status=DELIVERED&lewat=ya"
                        + " pada \\d+ \\w+ \\d{4} \\d\\d\\.\\d\\d WIB"),
                foot);
        assertEquals(
                2, pages.page().select(".moj-filter__selected .moj-filter__tag").size());
    }

    @Test
    void whoIsNotSignedInHasNoName() {
        String foot = Pages.inEnglish()
                .open("/bantuan")
                .page()
                .select(".app-print-only")
                .text();

        assertTrue(foot.matches("Printed from http://localhost:\\d+/bantuan on .* WIB"), foot);
    }
}
