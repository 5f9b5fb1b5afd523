package id.lindung.portal.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that is sent while a service is away, or has had enough of requests. */
@QuarkusTest
@TestProfile(WithServices.class)
class AwayServiceFormTest {

    private static final String FORM = "/platform/baru";
    private static final String API = "POST /api/v1/platforms";
    private static final String EVIDENCE = "/lapor/" + SampleUpdate.ID + "/bukti";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    @ParameterizedTest
    @CsvSource({
        "500, 503, Layanan sedang tidak tersedia",
        "503, 503, Layanan sedang tidak tersedia",
        "429, 429, Terlalu banyak permintaan"
    })
    @TestSecurity(user = "officer", roles = "OFFICER")
    void everyWordComesBack(int told, int status, String heading) {
        Services.refuse(API, told, "unavailable");

        Pages pages = Pages.inIndonesian().open(FORM);
        String key = pages.page().select("input[name=kunci]").val();
        pages.submit(FORM, Map.of("nama", "Tik Tok <3", "ugc", "ya", "periksa", "kirim"));

        assertEquals(status, pages.status());
        assertEquals(heading, pages.heading());
        var form = pages.page().selectFirst("main form[data-typed]");
        assertEquals(FORM, form.attr("action"));
        assertEquals("Tik Tok <3", form.select("input[name=nama]").val());
        assertEquals("ya", form.select("input[name=ugc]").val());
        assertEquals(key, form.select("input[name=kunci]").val());
        assertTrue(pages.text().contains("Isian Anda tidak hilang"), pages.text());
        assertEquals("no-store", pages.header("Cache-Control"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aServiceThatCannotBeReachedIsNoDifferent() {
        Services.hangUp(API);

        Pages pages = Pages.inEnglish().open(FORM).submit(FORM, Map.of("nama", "TikTok", "periksa", "kirim"));

        assertEquals(503, pages.status());
        assertEquals("The service is not available", pages.heading());
        assertEquals("TikTok", pages.page().select("main input[name=nama]").val());
        assertTrue(pages.text().contains("Nothing you typed is lost"), pages.text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void sentAgainItIsTakenWithTheKeyItHadAtFirst() {
        Services.refuse(API, 503, "unavailable");
        Pages pages = Pages.inIndonesian().open(FORM).submit(FORM, Map.of("nama", "TikTok", "periksa", "kirim"));
        String key = Services.last(API).header("idempotency-key");
        Services.answer(API, Samples.platform());

        pages.submit(FORM, Map.of());

        assertEquals(303, pages.status());
        assertEquals("/platform/tiktok", pages.location());
        assertEquals(key, Services.last(API).header("idempotency-key"));
        assertEquals("TikTok", Services.last(API).json().get("name").asText());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void ofAFormWithAFileAllButTheFileComesBack() {
        String update = "/api/v1/compliance-updates/" + SampleUpdate.ID;
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
        Services.answer(
                "GET " + update,
                SampleUpdate.anUpdate().allowing("change", "add-evidence").view());
        Services.refuse("POST " + update + "/evidence", 503, "unavailable");

        Pages pages = Pages.inIndonesian().open(EVIDENCE);
        var token = pages.page().selectFirst("form[enctype] input[name=csrf-token]");
        pages.take(pages.request()
                .multiPart("csrf-token", token.val())
                .multiPart("berlaku", "2026-09-01")
                .multiPart("berkas", "a.pdf", "isi".getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post(EVIDENCE));

        assertEquals(503, pages.status());
        var form = pages.page().selectFirst("main form");
        assertEquals("multipart/form-data", form.attr("enctype"));
        assertEquals("2026-09-01", form.select("input[name=berlaku]").val());
        assertTrue(form.select("input[name=berkas]").isEmpty());
        assertTrue(pages.text().contains("pilih berkasnya sekali lagi"), pages.text());

        pages.take(pages.request()
                .multiPart("csrf-token", form.select("input[name=csrf-token]").val())
                .multiPart("berlaku", form.select("input[name=berlaku]").val())
                .post(EVIDENCE));
        assertEquals(422, pages.status());
        assertEquals("2026-09-01", pages.page().select("#berlaku").val());
        assertTrue(pages.page().select("#berkas-error").text().contains("Pilih berkas"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aPageThatWasOnlyOpenedHasNothingToGiveBack() {
        Services.refuse("GET /api/v1/platforms", 503, "unavailable");

        Pages pages = Pages.inIndonesian().open("/platform");

        assertEquals(503, pages.status());
        assertTrue(pages.page().select("main form").isEmpty());
    }
}
