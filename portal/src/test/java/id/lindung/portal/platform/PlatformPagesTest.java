package id.lindung.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithServices.class)
class PlatformPagesTest {

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theRegistrationStandsInTheHistoryWithoutAReasonThatNobodyGave() {
        var standing = Pages.inIndonesian().open("/platform/tiktok").page().select("#kedudukan");

        assertTrue(standing.text().contains("kumparan.com"), standing.text());
        assertTrue(standing.text().contains("Syarat dipenuhi sebagian."), standing.text());
        assertEquals(1, standing.select("p.app-typed").size(), standing.text());
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void theListLinksEachNumberToItsList() {
        Pages pages = Pages.inIndonesian().open("/platform");

        assertEquals(200, pages.status());
        assertTrue(pages.page().select("tbody tr").text().contains("Normalisasi bersyarat"));
        assertEquals(
                "/komitmen?platform=tiktok&terlambat=ya",
                pages.page().select("a:contains(terlambat)").attr("href"));
        assertTrue(pages.page().select("a[href='/platform/baru']").isEmpty());
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void thePageShowsTheCaseWithSourceAndCertainty() {
        Pages pages = Pages.inIndonesian().open("/platform/tiktok");

        assertEquals("TikTok", pages.heading());
        assertEquals(2, pages.page().select(".app-case__event").size());
        assertTrue(pages.page()
                .select("#E08")
                .text()
                .contains("Sumber: tekno.example · Kepastian: pasti sebagai pernyataan"));
        assertTrue(pages.page().select("#E07").text().contains("sumber tidak ditemukan"));
        assertTrue(pages.text().contains("Belum ada perintah untuk platform ini."));
        assertTrue(pages.text().contains("Pejabat yang diberi kuasa menteri delegate"));
        assertTrue(pages.page().select(".app-page-head .app-actions a").isEmpty());
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void withoutTheOtherServiceThePageStillStands() {
        Services.refuse("GET /api/v1/takedown-metrics", 500, "internal");

        Pages pages = Pages.inEnglish().open("/platform/tiktok");

        assertEquals(200, pages.status());
        assertTrue(pages.text().contains("This part is not available at the moment"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aPlatformIsRegistered() {
        Services.answer("POST /api/v1/platforms", Samples.platform());
        String form = "/platform/baru";

        Pages pages = Pages.inIndonesian()
                .open(form)
                .submit(form, Map.of("kode", "tiktok", "nama", "TikTok", "ugc", "ya", "sejak", "2018-07-01T07:00"));

        assertEquals("/platform/tiktok", pages.location());
        var command = Services.last("POST /api/v1/platforms").json();
        assertEquals("2018-07-01T00:00:00Z", command.get("registeredAt").asText());
        assertTrue(command.get("userGeneratedContent").asBoolean());
    }

    @Test
    @TestSecurity(user = "delegate", roles = "MINISTER_DELEGATE")
    void itsStandingIsChangedWithReasonAndSource() {
        String form = "/platform/tiktok/kedudukan";
        Services.refuse(
                "POST /api/v1/platforms/tiktok/status-changes",
                400,
                "invalid-request",
                new Violation("/source", "NotBlank", "must not be blank"));

        Pages pages = Pages.inIndonesian()
                .open(form)
                .submit(
                        form,
                        Map.of("kedudukan", "RESTORED", "sejak", "2026-11-01T10:00", "alasan", "Syarat terpenuhi"));
        assertEquals(422, pages.status());
        assertEquals("Syarat terpenuhi", pages.page().select("#alasan").text());
        assertEquals("Galat: Isi: Sumber", pages.page().select("#sumber-error").text());

        Services.answer("POST /api/v1/platforms/tiktok/status-changes", Samples.platform());
        pages.submit(form, Map.of("sumber", "B-1/2026"));
        assertEquals("/platform/tiktok", pages.location());
        assertEquals(
                "\"7\"",
                Services.last("POST /api/v1/platforms/tiktok/status-changes").header("if-match"));
    }

    @Test
    @TestSecurity(user = "director", roles = "DIRECTOR")
    void aDirectorIsNotOfferedWhatTheMinistersDelegateDecides() {
        Pages pages = Pages.inIndonesian().open("/platform/tiktok");
        assertTrue(pages.page().select("a[href='/platform/tiktok/kedudukan']").isEmpty());
        assertEquals(403, pages.open("/platform/tiktok/kedudukan").status());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whatTheRegisterSaysIsCorrected() {
        String form = "/platform/tiktok/ubah";
        Pages pages = Pages.inEnglish().open("/platform/tiktok");
        assertEquals(
                "Correct the registration",
                pages.page().select("a[href='" + form + "']").text());
        pages.open(form);
        assertEquals("TikTok Pte. Ltd.", pages.page().select("#penyelenggara").val());
        assertTrue(pages.page().select("#ugc").hasAttr("checked"));

        Services.refuse(
                "PUT /api/v1/platforms/tiktok",
                400,
                "invalid-request",
                new Violation("/operatorName", "NotBlank", "must not be blank"));
        pages.submit(form, Map.of("penyelenggara", " "));
        assertEquals(422, pages.status());
        assertEquals(1, pages.page().select("#penyelenggara-error").size());

        Services.answer("PUT /api/v1/platforms/tiktok", Samples.platform());
        pages.submit(form, Map.of("penyelenggara", "TikTok Ltd.", "tdpse", "001234.01/DJAI.PSE/07/2022"));
        assertEquals("/platform/tiktok", pages.location());
        var sent = Services.last("PUT /api/v1/platforms/tiktok");
        assertEquals("\"7\"", sent.header("if-match"));
        assertEquals("TikTok Ltd.", sent.json().get("operatorName").asText());
        assertEquals("TikTok", sent.json().get("name").asText());
        assertTrue(sent.json().get("userGeneratedContent").asBoolean());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aPlatformSeesItsLiaisonsInOfficeAndChangesNothingOfTheRegister() {
        Pages pages = Pages.inIndonesian().open("/platform/tiktok");

        assertTrue(pages.page().select("#narahubung").text().contains("Narahubung Satu"));
        assertEquals(
                "CONFIRMED",
                Services.last("GET /api/v1/liaison-appointments").query().replaceFirst(".*state=([A-Z]+).*", "$1"));
        assertEquals(403, pages.open("/platform/tiktok/ubah").status());
        assertEquals(403, pages.open("/platform/tiktok/kedudukan").status());
    }
}
