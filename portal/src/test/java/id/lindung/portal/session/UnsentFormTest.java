package id.lindung.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithServices.class)
class UnsentFormTest {

    @Test
    void aFormThatOutlivedItsSessionComesBackWithEveryWord() {
        Pages pages = sent("same-origin");

        assertEquals(401, pages.status());
        assertEquals("Sesi Anda telah berakhir", pages.heading());
        var form = pages.page().selectFirst("main form");
        assertEquals("/perintah/baru?x=1", form.attr("action"));
        assertEquals(
                "Judi <daring>\r\n\"baris dua\"",
                form.select("input[name=alasan]").val());
        assertEquals("abc", form.select("input[name=csrf-token]").val());
        assertTrue(pages.page().select("a[href='/masuk'][target=_blank]").size() > 0);
        assertEquals("no-store", pages.header("Cache-Control"), "nobody is signed in, and yet it may not be kept");
    }

    @Test
    void aLongTextComesBackWhole() {
        var narrative = "Kami menambah moderator. ".repeat(400);

        Pages pages = sent("same-origin", "whatChanged=" + narrative.replace(' ', '+'));

        assertEquals(401, pages.status());
        assertEquals(narrative, pages.page().select("input[name=whatChanged]").val());
    }

    @Test
    void whatIsNoFormEndsTheSessionWithoutAFault() {
        assertEquals(401, sent("same-origin", "%zz=%&&==&%00").status());
        assertEquals(401, sent("same-origin", "").status());
    }

    @Test
    void theFormOfAnotherSiteIsNotShown() {
        Pages pages = sent("cross-site");

        assertEquals(303, pages.status());
        assertTrue(pages.location().startsWith("/sesi-berakhir"), pages.location());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aFormWhoseTokenRanOutOnTheWayComesBackToo() {
        Samples.tellTheUsual();
        Services.refuse("POST /api/v1/platforms", 401, "unauthenticated");
        Pages pages = Pages.inIndonesian().open("/platform/baru");
        String token = pages.page().select("input[name=csrf-token]").val();

        pages.take(pages.request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .body("csrf-token=" + token + "&nama=Tik+Tok+%3C3&ugc=ya&periksa=kirim")
                .post("/platform/baru"));

        assertEquals(401, pages.status());
        assertEquals("Tik Tok <3", pages.page().select("input[name=nama]").val());
        assertEquals("/platform/baru", pages.page().selectFirst("main form").attr("action"));
    }

    private static Pages sent(String site) {
        // As browsers write it.
        return sent(site, "csrf-token=abc&alasan=Judi+%3Cdaring%3E%0D%0A%22baris+dua%22");
    }

    private static Pages sent(String site, String body) {
        Pages pages = Pages.inIndonesian();
        pages.take(pages.request()
                .header("Sec-Fetch-Site", site)
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/perintah/baru?x=1"));
        return pages;
    }
}
