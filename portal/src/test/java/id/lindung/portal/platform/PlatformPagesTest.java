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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        var standing = Pages.inIndonesian()
                .open("/platform/tiktok?bagian=kedudukan")
                .page()
                .select("#kedudukan");

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
        Services.answer(
                "GET /api/v1/platforms/tiktok", Samples.platform(true, Samples.platformProposal(UUID.randomUUID())));
        Pages pages = Pages.inIndonesian().open("/platform/tiktok?bagian=kronologi");

        assertEquals("TikTok", pages.heading());
        assertEquals(
                "Kronologi",
                pages.page().select(".app-tabs [aria-current=page]").text());
        assertEquals(2, pages.page().select(".app-case__event").size());
        assertTrue(pages.page()
                .select("#E08")
                .text()
                .contains("Sumber: tekno.example · Kepastian: pasti sebagai pernyataan"));
        assertTrue(pages.page().select("#E07").text().contains("sumber tidak ditemukan"));
        pages.open("/platform/tiktok?bagian=perintah");
        assertTrue(pages.text().contains("Belum ada perintah untuk platform ini."));
        pages.open("/platform/tiktok?bagian=kedudukan");
        assertTrue(pages.text().contains("Pejabat yang diberi kuasa menteri delegate"));
        assertTrue(pages.page().select(".app-page-head .app-actions a").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"komitmen", "perintah", "kronologi", "kedudukan", "narahubung", "tidak-ada"})
    @TestSecurity(user = "officer", roles = "OFFICER")
    void onePartIsShownAtATimeAndTheOthersAreAClickAway(String part) {
        var page = Pages.inIndonesian().open("/platform/tiktok?bagian=" + part).page();

        String shown = part.equals("tidak-ada") ? "komitmen" : part;
        assertEquals(List.of(shown), page.select("main section[id]").eachAttr("id"));
        assertEquals(
                "/platform/tiktok?bagian=" + shown + "#bagian",
                page.select(".app-tabs [aria-current=page]").attr("href"));
        assertEquals(5, page.select(".app-tabs a").size());
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
                .submit(
                        form,
                        Map.of(
                                "kode", "tiktok",
                                "nama", "TikTok",
                                "penyelenggara", "TikTok Pte. Ltd.",
                                "ugc", "ya",
                                "sejak", "2018-07-01T07:00",
                                "sumber", "S-1/2018"));

        assertEquals("Periksa jawaban Anda", pages.heading());
        assertTrue(pages.text().contains("1 Juli 2018") || pages.text().contains("1 Jul 2018"), pages.text());
        assertTrue(Services.received().stream()
                .noneMatch(received -> received.method().equals("POST")));
        pages.submit(form, Map.of("periksa", "kirim"));
        assertEquals("/platform/tiktok", pages.location());
        var command = Services.last("POST /api/v1/platforms").json();
        assertEquals("2018-07-01T00:00:00Z", command.get("registeredAt").asText());
        assertTrue(command.get("userGeneratedContent").asBoolean());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aStandingIsProposedWithReasonAndSourceOnceTheAnswersAreChecked() {
        String form = "/platform/tiktok/kedudukan";
        String proposals = "POST /api/v1/platforms/tiktok/proposals";
        Services.refuse(proposals, 400, "invalid-request", new Violation("/source", "NotBlank", "must not be blank"));

        Pages pages = Pages.inIndonesian().open(form);
        assertEquals(
                List.of("ACCESS_RESTRICTED", "RESTORED"),
                pages.page().select("input[name=kedudukan]").eachAttr("value"));
        pages.submit(form, Map.of("kedudukan", "RESTORED", "sejak", "2026-11-01T10:00", "alasan", "Syarat terpenuhi"));
        assertEquals(422, pages.status());
        assertEquals(
                "Galat: Sumber wajib diisi",
                pages.page().select("#sumber-error").text());
        pages.submit(form, Map.of("sumber", "B-0/2026"));
        assertTrue(pages.page().select(".govuk-summary-list").text().contains("Syarat terpenuhi"));
        pages.submit(form, Map.of("periksa", "ubah"));
        assertEquals("Syarat terpenuhi", pages.page().select("#alasan").text());
        pages.submit(form, Map.of()).submit(form, Map.of("periksa", "kirim"));
        assertEquals(422, pages.status());
        assertEquals("Syarat terpenuhi", pages.page().select("#alasan").text());
        assertEquals(
                "Galat: Sumber wajib diisi",
                pages.page().select("#sumber-error").text());

        Services.answer(proposals, Samples.platform());
        pages.submit(form, Map.of("sumber", "B-1/2026")).submit(form, Map.of("periksa", "kirim"));
        assertEquals("/platform/tiktok", pages.location());
        assertEquals("\"7\"", Services.last(proposals).header("if-match"));
    }

    @Test
    @TestSecurity(user = "delegate", roles = "MINISTER_DELEGATE")
    void whatWaitsIsShownWholeToWhoDecidesIt() {
        UUID id = UUID.randomUUID();
        Services.answer("GET /api/v1/platforms/tiktok", Samples.platform(true, Samples.platformProposal(id)));
        String approve = "/platform/tiktok/usulan/" + id + "/setujui";
        Pages pages = Pages.inEnglish().open("/platform/tiktok");
        assertEquals(1, pages.page().select("a[href='" + approve + "']").size());
        assertTrue(pages.page().select("a[href='/platform/tiktok/kedudukan']").isEmpty());
        assertEquals(403, pages.open("/platform/tiktok/kedudukan").status());

        pages.open(approve);
        String shown = pages.page().select(".app-panel").text();
        assertTrue(shown.contains("Conditionally restored → Restored"), shown);
        assertTrue(shown.contains("Syarat dipenuhi.") && shown.contains("B-1/2026"), shown);
        Services.answer("POST /api/v1/platforms/tiktok/proposals/" + id + "/approve", Samples.platform());
        pages.submit(approve, Map.of());
        assertEquals("/platform/tiktok", pages.location());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whatCannotBeProposedNowIsNotAskedFor() {
        Services.answer(
                "GET /api/v1/platforms/tiktok", Samples.platform(true, Samples.platformProposal(UUID.randomUUID())));
        assertEquals(
                "/platform/tiktok",
                Pages.inIndonesian().open("/platform/tiktok/kedudukan").location());
        assertEquals(
                "/platform/tiktok",
                Pages.inIndonesian().open("/platform/tiktok/ubah").location());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aRefusalByTheStateDoesNotSayThatSomethingDiffersFromWhatWasSeen() {
        String form = "/platform/tiktok/kedudukan";
        Services.refuse("POST /api/v1/platforms/tiktok/proposals", 409, "illegal-transition");
        Pages pages = Pages.inEnglish()
                .open(form)
                .submit(
                        form,
                        Map.of("kedudukan", "RESTORED", "sejak", "2026-11-01T10:00", "alasan", "x", "sumber", "y"))
                .submit(form, Map.of("periksa", "kirim"));
        assertEquals(409, pages.status());
        assertTrue(pages.text().contains("cannot be taken from the present state"), pages.text());
    }

    @Test
    @TestSecurity(user = "director", roles = "DIRECTOR")
    void aDirectorIsNotOfferedWhatAnOfficerProposes() {
        Services.answer(
                "GET /api/v1/platforms/tiktok", Samples.platform(true, Samples.platformProposal(UUID.randomUUID())));
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
        pages.submit(form, Map.of("penyelenggara", "TikTok Ltd.", "tdpse", "001234.01/DJAI.PSE/07/2022"))
                .submit(form, Map.of("periksa", "kirim"));
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
        Pages pages = Pages.inIndonesian().open("/platform/tiktok?bagian=narahubung");

        assertTrue(pages.page().select("#narahubung").text().contains("Narahubung Satu"));
        assertEquals(
                "CONFIRMED",
                Services.last("GET /api/v1/liaison-appointments").query().replaceFirst(".*state=([A-Z]+).*", "$1"));
        assertEquals(403, pages.open("/platform/tiktok/ubah").status());
        assertEquals(403, pages.open("/platform/tiktok/kedudukan").status());
    }
}
