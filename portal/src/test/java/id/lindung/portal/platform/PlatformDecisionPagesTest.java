package id.lindung.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.platform.PlatformProposalView;
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

/** What waits for a second official, and platforms that nobody has confirmed yet. */
@QuarkusTest
@TestProfile(WithServices.class)
class PlatformDecisionPagesTest {

    private static final UUID PROPOSAL = UUID.randomUUID();
    private static final String DECIDE = "/platform/tiktok/usulan/" + PROPOSAL;
    private static final String API = "POST /api/v1/platforms/tiktok/proposals/" + PROPOSAL;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard());
        waits(Samples.platformProposal(PROPOSAL));
    }

    private static void waits(PlatformProposalView proposal) {
        Services.answer("GET /api/v1/platforms/tiktok", Samples.platform(true, proposal));
    }

    @Test
    @TestSecurity(user = "delegate", roles = "MINISTER_DELEGATE")
    void aProposalIsReturnedWithAReason() {
        String form = DECIDE + "/kembalikan";
        Services.answer(API + "/reject", Samples.platform());
        Pages pages = Pages.inEnglish().open(form);
        assertEquals(1, pages.page().select("#alasan").size());
        assertTrue(pages.page().select(".app-panel").text().contains("Conditionally restored → Restored"));
        pages.submit(form, Map.of("alasan", "Not yet"));
        assertEquals("/platform/tiktok", pages.location());
        var sent = Services.last(API + "/reject");
        assertEquals("Not yet", sent.json().get("reason").asText());
        assertEquals("\"7\"", sent.header("if-match"));
    }

    @Test
    @TestSecurity(user = "delegate", roles = "MINISTER_DELEGATE")
    void whoDecidesAfterAColleagueIsToldSoAndKeepsTheText() {
        for (int status : List.of(412, 409)) {
            waits(Samples.platformProposal(PROPOSAL));
            Pages pages = Pages.inEnglish().open(DECIDE + "/kembalikan");
            Services.refuse(API + "/reject", status, status == 412 ? "stale-version" : "illegal-transition");
            waits(null);
            pages.submit(DECIDE + "/kembalikan", Map.of("alasan", "Not yet, I think"));
            assertEquals(status, pages.status());
            assertEquals("This proposal is decided already", pages.heading());
            assertTrue(pages.text().contains("Not yet, I think"), pages.text());
        }
        assertEquals(
                "/platform/tiktok", Pages.inEnglish().open(DECIDE + "/setujui").location());
    }

    @Test
    @TestSecurity(user = "delegate", roles = "MINISTER_DELEGATE")
    void anotherProposalThatWaitsMeanwhileIsNotDecidedInItsPlace() {
        Pages pages = Pages.inEnglish().open(DECIDE + "/setujui");
        Services.refuse(API + "/approve", 412, "stale-version");
        waits(Samples.platformProposal(UUID.randomUUID()));
        pages.submit(DECIDE + "/setujui", Map.of());
        assertEquals("This proposal is decided already", pages.heading());
        assertEquals(404, pages.open(DECIDE + "/setujui").status());
    }

    @Test
    @TestSecurity(user = "delegate", roles = "MINISTER_DELEGATE")
    void aProposalThatStillWaitsIsNotCalledDecided() {
        Pages pages = Pages.inEnglish().open(DECIDE + "/setujui");
        Services.refuse(API + "/approve", 409, "same-person-refused");
        pages.submit(DECIDE + "/setujui", Map.of());
        assertEquals(409, pages.status());
        assertFalse(pages.heading().contains("decided"), pages.heading());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whoDecidesNothingHasNoPageForIt() {
        for (String act : List.of("/setujui", "/kembalikan")) {
            assertEquals(403, Pages.inEnglish().open(DECIDE + act).status());
        }
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void nothingIsOfferedForAPlatformThatNobodyHasConfirmed() {
        entered(Samples.registrationProposal(PROPOSAL));
        Services.list("GET /api/v1/liaison-appointments");
        Pages pages = Pages.inEnglish().open("/platform/pendatang");
        assertEquals(200, pages.status());
        for (String part : List.of("komitmen", "perintah", "kronologi", "kedudukan", "narahubung")) {
            pages.open("/platform/pendatang?bagian=" + part);
            for (String form : List.of(
                    "/perintah/baru",
                    "/komitmen/baru",
                    "/platform/pendatang/kronologi",
                    "/platform/pendatang/kontak")) {
                assertTrue(pages.page().select("a[href^='" + form + "']").isEmpty(), part + ": " + form);
            }
        }
        assertTrue(pages.page().select(".app-panel").text().contains("S-1/2018"), pages.text());
        Services.list("GET /api/v1/platforms", Samples.platform(), Samples.enteredPlatform(null));
        assertEquals(
                List.of("tiktok"),
                pages.open("/perintah/baru")
                        .page()
                        .select("select#platform option[value]:not([value=''])")
                        .eachAttr("value"));
    }

    private static void entered(PlatformProposalView proposal) {
        Services.answer("GET /api/v1/platforms/pendatang", Samples.enteredPlatform(proposal));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aReturnedRegistrationIsPutRightWithItsDayAndSource() {
        entered(null);
        String form = "/platform/pendatang/ubah";
        Pages pages = Pages.inEnglish().open("/platform/pendatang");
        assertTrue(pages.text().contains("returned this registration"), pages.text());
        pages.open(form);
        assertEquals("S-1/2018", pages.page().select("#sumber").val());
        assertFalse(pages.page().select("#sejak").val().isEmpty());
        Services.answer(
                "PUT /api/v1/platforms/pendatang", Samples.enteredPlatform(Samples.registrationProposal(PROPOSAL)));
        pages.submit(form, Map.of("sumber", "S-2/2018")).submit(form, Map.of("periksa", "kirim"));
        assertEquals("/platform/pendatang", pages.location());
        var sent = Services.last("PUT /api/v1/platforms/pendatang").json();
        assertEquals("S-2/2018", sent.get("source").asText());
        assertEquals(Samples.SINCE.toString(), sent.get("registeredAt").asText());
        pages.open(form).submit(form, Map.of("sejak", "2018-07-01T07:00")).submit(form, Map.of("periksa", "kirim"));
        assertEquals(
                "2018-07-01T00:00:00Z",
                Services.last("PUT /api/v1/platforms/pendatang")
                        .json()
                        .get("registeredAt")
                        .asText());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aCorrectionOfWhatIsRegisteredAsksForNeitherDayNorSource() {
        waits(null);
        Pages pages = Pages.inEnglish().open("/platform/tiktok/ubah");
        assertTrue(pages.page().select("#sejak, #sumber").isEmpty());
    }
}
