package id.lindung.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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

/** An entry of the chronology, from the page of the platform or on the way to its first commitment. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class ChronologyEntryFormTest {

    private static final String FORM = "/platform/tiktok/kronologi";
    private static final String LOG = "/api/v1/chronology-entries";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
        Services.answer("POST " + LOG, Samples.event("E09", "tekno.example"));
    }

    @Test
    void anEventIsRecordedAsItWasTyped() {
        Pages pages = Pages.inIndonesian().open("/platform/tiktok?bagian=kronologi");
        assertEquals(1, pages.page().select("#kronologi a[href='" + FORM + "']").size());

        pages.open(FORM);
        assertEquals("E09", pages.page().select("#kode").val(), "the code after the last one");
        pages.submit(
                FORM,
                Map.of(
                        "tanggal", "2018-07-04",
                        "sampai", "2018-07-05",
                        "kira-kira", "ya",
                        "jenis", "COMMITMENT",
                        "pelaku", "Tik Tok",
                        "uraian-id", "Batas usia <dinaikkan>",
                        "kepastian", "dokumen resmi"));

        assertEquals(303, pages.status());
        assertEquals("/platform/tiktok?bagian=kronologi#E09", pages.location());
        var sent = Services.last("POST " + LOG);
        assertEquals(36, sent.header("idempotency-key").length());
        JsonNode event = sent.json();
        assertEquals("tiktok", event.get("platformId").asText());
        assertEquals("E09", event.get("code").asText());
        assertEquals("2018-07-04", event.get("occurredOn").asText());
        assertEquals("2018-07-05", event.get("occurredTo").asText());
        assertTrue(event.get("approximate").asBoolean());
        assertEquals("COMMITMENT", event.get("type").asText());
        assertEquals("Batas usia <dinaikkan>", event.get("text").get("id").asText());
        assertTrue(event.get("text").get("en").isNull());
        assertTrue(event.get("source").isNull(), "a gap stays a gap");
        assertTrue(pages.open("/platform/tiktok").text().contains("Peristiwa dicatat."));
    }

    @Test
    void theFirstEventOfAPlatformLeadsOnToItsCommitment() {
        Services.list("GET " + LOG);
        String start = FORM + "?lanjut=komitmen";

        Pages pages = Pages.inEnglish().open(start);
        assertEquals("E01", pages.page().select("#kode").val());
        assertEquals(
                1,
                pages.page().select("a[href='/komitmen/baru?platform=tiktok']").size(),
                "the way back");
        pages.submit(FORM, Map.of("tanggal", "2018-07-04", "uraian-id", "Batas usia", "kepastian", "firm"));

        assertEquals("/komitmen/baru?platform=tiktok&peristiwa=E09", pages.location());
    }

    @Test
    void whatIsRefusedComesBackWithItsErrorsAndEveryWord() {
        Services.refuse(
                "POST " + LOG,
                400,
                "invalid-request",
                new Violation("/type", "NotNull", "must not be null"),
                new Violation("/occurredTo", "chronological", "must not lie before occurredOn"),
                new Violation("/text/id", "NotBlank", "must not be blank"));

        Pages pages = Pages.inIndonesian()
                .open(FORM + "?lanjut=komitmen")
                .submit(FORM, Map.of("tanggal", "2018-07-04", "sampai", "2018-07-01", "pelaku", "Tik Tok"));

        assertEquals(422, pages.status());
        assertEquals(
                "Galat: Jenis wajib diisi", pages.page().select("#jenis-error").text());
        assertEquals(1, pages.page().select("#sampai-error").size());
        assertEquals(1, pages.page().select("#uraian-id-error").size());
        assertEquals("Tik Tok", pages.page().select("#pelaku").val());
        assertEquals(1, pages.page().select("input[name=lanjut]").size(), "where to go on is kept");
    }

    @Test
    void aDayThatIsNoneIsRefusedBeforeTheServiceIsAsked() {
        Pages pages = Pages.inEnglish().open(FORM).submit(FORM, Map.of("tanggal", "2018-02-30", "kepastian", "firm"));

        assertEquals(422, pages.status());
        assertEquals("2018-02-30", pages.page().select("#tanggal").val());
        assertEquals(1, pages.page().select("#tanggal-error").size());
        assertTrue(Services.received().stream()
                .noneMatch(request -> request.method().equals("POST")));
    }

    @Test
    void aCodeThatIsTakenIsToldAndNothingIsLost() {
        Services.refuse("POST " + LOG, 409, "chronology-entry-exists");

        Pages pages = Pages.inEnglish().open(FORM).submit(FORM, Map.of("kode", "E08", "pelaku", "Tik Tok"));

        assertEquals(409, pages.status());
        assertEquals("E08", pages.page().select("#kode").val());
        assertEquals("Tik Tok", pages.page().select("#pelaku").val());
    }

    @Test
    void whatOnlyTheServiceCanSayIsMarkedAsEnglish() {
        Services.refuse("POST " + LOG, 409, "a-refusal-of-tomorrow");

        Pages pages = Pages.inIndonesian().open(FORM).submit(FORM, Map.of("kode", "E08", "pelaku", "Tik Tok"));

        assertEquals(
                "Refused as told.",
                pages.page().select(".govuk-error-summary li[lang=en]").text());
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void whoMayNotRecordIsNotOfferedIt() {
        Pages pages = Pages.inIndonesian().open("/platform/tiktok?bagian=kronologi");

        assertTrue(pages.page().select("a[href='" + FORM + "']").isEmpty());
        assertEquals(403, pages.open(FORM).status());
    }

    @Test
    void aPlatformThatIsNotRegisteredHasNoLog() {
        assertEquals(404, Pages.inIndonesian().open("/platform/none/kronologi").status());
    }
}
