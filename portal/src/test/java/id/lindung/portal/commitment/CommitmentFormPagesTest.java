package id.lindung.portal.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of a commitment: what is typed, what is refused, what comes back. */
@QuarkusTest
@TestProfile(WithServices.class)
class CommitmentFormPagesTest {

    private static final String API = "/api/v1/commitments/" + SampleCommitment.ID;
    private static final String PAGE = "/komitmen/" + SampleCommitment.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        tell(SampleCommitment.aCommitment());
    }

    private static void tell(SampleCommitment commitment) {
        Services.answer("GET " + API, commitment.view());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aDraftCarriesItsIndicatorsAndNumbersInTheReadersNotation() {
        Services.answer(
                "POST /api/v1/commitments", SampleCommitment.aCommitment().view());
        Pages pages = Pages.inIndonesian().open("/komitmen/baru");
        assertTrue(pages.page().select(".govuk-error-summary").isEmpty(), "nothing was left out yet");
        pages.open("/komitmen/baru?lanjut=ya");
        assertEquals(
                "Platform wajib diisi",
                pages.page().select(".govuk-error-summary a[href='#platform']").text());
        assertTrue(pages.page().title().startsWith("Galat:"), pages.page().title());
        assertEquals("tiktok", pages.page().select("input[name=platform]").val());

        pages.open("/komitmen/baru?platform=tiktok").submit("/komitmen/baru", draft("1.234,5"));

        assertEquals(PAGE, pages.location());
        var command = Services.last("POST /api/v1/commitments").json();
        assertEquals(1, command.get("indicators").size());
        assertEquals("1234.5", command.get("indicators").get(0).get("target").asText());
        assertEquals("E08", command.get("sourceEntryCode").asText());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anErrorInAnIndicatorIsShownInItsRow() {
        Services.refuse(
                "POST /api/v1/commitments",
                400,
                "invalid-request",
                new Violation("/indicators/0/unit", "NotBlank", "must not be blank"));
        Pages pages = Pages.inEnglish().open("/komitmen/baru?platform=tiktok");

        pages.submit("/komitmen/baru", draft("many"));
        assertEquals(1, pages.page().select("#indikator-2-target-error").size(), "a number that is none");
        pages.submit("/komitmen/baru", draft("5"));

        assertEquals(422, pages.status());
        assertEquals(
                "Error: Indicator 2, Unit must be filled in",
                pages.page().select("#indikator-2-satuan-error").text());
        assertEquals("5", pages.page().select("#indikator-2-target").val());
        assertEquals(
                "#indikator-2-satuan",
                pages.page().select(".govuk-error-summary a").attr("href"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aRevisionIsFilledInWithTheStoredWording() {
        tell(SampleCommitment.aCommitment().in(CommitmentState.DISPUTED).allowing("revise"));
        Services.answer(
                "POST " + API + "/wordings", SampleCommitment.aCommitment().view());

        Pages pages = Pages.inIndonesian().open(PAGE + "/ubah");
        assertEquals("16", pages.page().select("#indikator-1-target").val());
        pages.submit(PAGE + "/ubah", Map.of("bunyi-id", "Bunyi baru"));

        assertEquals(303, pages.status());
        var command = Services.last("POST " + API + "/wordings").json();
        assertEquals("Bunyi baru", command.get("wording").get("id").asText());
        assertEquals("STATED", command.get("strength").asText());
        assertEquals("2018-12-31", command.get("dueOn").asText());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void rulesOfTheServiceAreToldInTheReadersWords() {
        Services.refuse(
                "POST /api/v1/commitments",
                400,
                "invalid-request",
                new Violation("/indicators/0/target", "target-fits-comparator", "must be there to be compared with"),
                new Violation(
                        "/sourceEntryCode", "known-chronology-entry", "must be a code of the platform's chronology"),
                new Violation("/dueOn", "a-rule-of-tomorrow", "must be a working day"),
                new Violation("/somewhere", "a-rule-of-tomorrow", "must be a working day"));

        Pages pages =
                Pages.inIndonesian().open("/komitmen/baru?platform=tiktok").submit("/komitmen/baru", draft("5"));

        String summary = pages.page().select(".govuk-error-summary").text();
        assertTrue(summary.contains("Indikator 2, Target harus diisi bila nilainya dibandingkan"), summary);
        assertTrue(summary.contains("Peristiwa asal harus dipilih dari yang tersedia"), summary);
        assertTrue(summary.contains("Jatuh tempo perlu diperiksa"), summary);
        assertTrue(summary.contains("/somewhere perlu diperiksa"), summary);
        assertFalse(summary.contains("must be"), summary);
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whatIsWrittenInOneLanguageSaysInWhich() {
        tell(SampleCommitment.aCommitment().in(CommitmentState.DISPUTED).allowing("revise"));
        Pages pages = Pages.inIndonesian().open(PAGE + "/ubah");
        var controls = pages.page().select("main input[type=text], main textarea");
        assertEquals(controls.select("[name$=-en]"), controls.select("[lang=en]"));
        assertEquals(controls.select("[name$=-id]"), controls.select("[lang=id]"));
        assertTrue(controls.select("[lang=en]").size() > 2, controls.toString());

        Services.refuse("POST " + API + "/wordings", 409, "illegal-transition");
        pages.submit(PAGE + "/ubah", Map.of("bunyi-id", "Bunyi baru", "bunyi-en", "New wording"));
        assertEquals(
                "New wording",
                pages.page().select("blockquote[lang=en]:contains(New)").text());
        assertEquals(
                "Bunyi baru",
                pages.page().select("blockquote[lang=id]:contains(baru)").text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aChoiceThatIsNotTranslatedSaysItsLanguage() {
        Services.list(
                "GET /api/v1/chronology-entries",
                Samples.event("E07", null, new LocalizedText("Janji lisan", null)),
                Samples.event("E08", null));

        var options =
                Pages.inEnglish().open("/komitmen/baru?platform=tiktok").page().select("#peristiwa option[lang=id]");

        assertEquals(1, options.size());
        assertTrue(options.text().endsWith("Janji lisan"), options.text());
    }

    private static Map<String, String> draft(String target) {
        Map<String, String> draft = new HashMap<>(Map.of(
                "judul-id", "Naikkan batas usia",
                "bunyi-id", "Batas usia 16 tahun",
                "kekuatan", "STATED",
                "peristiwa", "E08",
                "indikator-2-kode", "minimum-age",
                "indikator-2-label-id", "Usia minimum",
                "indikator-2-banding", "AT_LEAST",
                "indikator-2-target", target));
        return draft;
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aPlatformWithoutAChronologyGetsTheWayToIt() {
        Services.list("GET /api/v1/chronology-entries");
        String way = "a[href='/platform/tiktok/kronologi?lanjut=komitmen']";

        Pages pages = Pages.inIndonesian().open("/komitmen/baru?platform=tiktok");
        assertTrue(pages.text().contains("Platform ini belum memiliki kronologi"), pages.text());
        assertEquals(1, pages.page().select(way).size());

        Samples.tellTheUsual();
        pages.open("/komitmen/baru?platform=tiktok&peristiwa=E08");
        assertTrue(!pages.text().contains("belum memiliki kronologi"));
        assertEquals(1, pages.page().select(way).size());
        assertEquals("E08", pages.page().select("#peristiwa option[selected]").val());
    }
}
