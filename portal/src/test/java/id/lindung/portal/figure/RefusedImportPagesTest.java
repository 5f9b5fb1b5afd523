package id.lindung.portal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.text.Actor;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.TooLarge;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever reaches the two steps of an import is answered with what is wrong with it, and imports nothing. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class RefusedImportPagesTest {

    private static final String FORM = "/angka/impor";
    private static final String SAVE = FORM + "/simpan";
    private static final String IMPORTS = "/api/v1/published-figures/imports";

    private static final FigureImportReport PRESENT = new FigureImportReport(
            new UUID(0, 1),
            "tiktok",
            FigureDataset.GOVERNMENT_REMOVAL_REQUESTS,
            1,
            484,
            "cd".repeat(32),
            "a report",
            new Actor("OFFICER", "officer", null),
            Instant.parse("2026-11-28T03:00:00Z"),
            false);

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.list("GET /api/v1/public/platforms", Samples.publicPlatform());
        Services.answer("POST " + IMPORTS + "/checks", check(false));
        Services.answer("POST " + IMPORTS, PRESENT);
    }

    private static FigureImportCheck check(boolean unchanged) {
        return new FigureImportCheck(
                "tiktok",
                FigureDataset.GOVERNMENT_REMOVAL_REQUESTS,
                "a report",
                "ab".repeat(32),
                3,
                PRESENT,
                0,
                481,
                1,
                2,
                List.of(),
                unchanged);
    }

    private static Pages choose(byte[] content) {
        Pages pages = Pages.inEnglish().open(FORM);
        pages.take(pages.request()
                .multiPart("csrf-token", token(pages))
                .multiPart("platform", "tiktok")
                .multiPart("data", "GOVERNMENT_REMOVAL_REQUESTS")
                .multiPart("sumber", "a report")
                .multiPart("berkas", "a.csv", content, "text/csv")
                .post(FORM));
        return pages;
    }

    private static String token(Pages pages) {
        return pages.page().selectFirst("form[enctype] input[name=csrf-token]").val();
    }

    private static Pages chosen() {
        return choose(new byte[] {'a'});
    }

    private static void nothingIsImported() {
        assertTrue(
                Services.received().stream()
                        .noneMatch(call ->
                                call.path().equals(IMPORTS) && call.method().equals("POST")),
                () -> Services.received().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "data", "sumber"})
    void aPartThatIsMissingLeadsBackToWhereItIsChosen(String control) {
        Pages pages = chosen().submit(SAVE, Map.of("setuju", "ya", control, ""));

        assertEquals(422, pages.status(), pages::text);
        assertEquals(1, pages.page().select("#" + control + "-error").size(), pages::text);
        assertEquals(1, pages.page().select("form[action='" + FORM + "']").size());
        nothingIsImported();
    }

    @Test
    void aDataSetThatIsNoneIsMissingOnBothPages() {
        Pages pages = chosen().submit(SAVE, Map.of("setuju", "ya", "data", "OTHER"));
        assertEquals(422, pages.status(), pages::text);
        assertEquals(1, pages.page().select("#data-error").size(), pages::text);
        assertEquals("a report", pages.page().select("#sumber").val());

        pages.open(FORM);
        pages.take(pages.request()
                .multiPart("csrf-token", token(pages))
                .multiPart("platform", "tiktok")
                .multiPart("data", "OTHER")
                .multiPart("sumber", "a report")
                .multiPart("berkas", "a.csv", new byte[] {'a'}, "text/csv")
                .post(FORM));
        assertEquals(422, pages.status(), pages::text);
        assertEquals(1, pages.page().select("#data-error").size(), pages::text);
        nothingIsImported();
    }

    @Test
    void aFileThatNoCheckPageHasSentIsABadRequest() {
        assertEquals(
                400,
                chosen().submit(SAVE, Map.of("setuju", "ya", "isi", "YQ==")).status());
        nothingIsImported();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void whatTheServiceRefusesStandsAtItsControl(int status) {
        Pages pages = chosen();
        Services.refuse(
                "POST " + IMPORTS,
                status,
                "invalid-request",
                new Violation("query:source", "invisible-character", "must have no invisible character"));
        pages.submit(SAVE, Map.of("setuju", "ya"));

        assertEquals(422, pages.status(), pages::text);
        assertEquals(1, pages.page().select("#sumber-error").size(), pages::text);
    }

    @Test
    void aFileThatIsRefusedWhenItIsSentIsShownWithItsFaults() {
        Pages pages = chosen();
        Services.refuse(
                "POST " + IMPORTS,
                422,
                "import-refused",
                new Violation("line:7", "country", "location_value must be ...; found \"Atlantis\""));
        pages.submit(SAVE, Map.of("setuju", "ya"));

        assertEquals(422, pages.status(), pages::text);
        assertEquals("7", pages.page().selectFirst("main tbody th").text());
        assertEquals(1, pages.page().select("#berkas-error").size(), pages::text);
    }

    @Test
    void aFileThatIsTooLargeIsToldTheLimitThatTheHintTells() {
        Pages pages = choose(new byte[FigureImportCheck.LARGEST_FILE + 1]);

        assertEquals(422, pages.status(), pages::text);
        String error = pages.page().select("#berkas-error").text();
        assertTrue(error.contains("at most 10 MB"), error);
        String hint = pages.page().select("#berkas-hint").text();
        assertTrue(hint.contains("at most 10 MB"), hint);
    }

    @Test
    void aFileThatThePortalDoesNotReadIsToldTheLimitThatTheHintTells() throws IOException {
        Pages pages = Pages.inEnglish().open(TooLarge.sentTo(FORM, 28 * 1024 * 1024));

        String error = pages.page().select("#berkas-error").text();
        assertTrue(error.contains("has 28 MB; at most 10 MB"), error);
    }

    @Test
    void anUnchangedFileIsSaidToBeSoAndCannotBeConfirmed() {
        Services.answer("POST " + IMPORTS + "/checks", check(true));
        Pages pages = chosen();

        assertEquals(200, pages.status(), pages::text);
        assertTrue(pages.text().contains("Version 1 was made of exactly this file"), pages.text());
        assertEquals(0, pages.page().select("form[action='" + SAVE + "']").size());
    }

    @Test
    @TestSecurity(user = "auditor", roles = "AUDITOR")
    void whoMayNotImportIsRefusedAtBothSteps() {
        Map<String, String> fields = new HashMap<>(Map.of("platform", "tiktok", "sumber", "a report", "setuju", "ya"));
        fields.put("data", "GOVERNMENT_REMOVAL_REQUESTS");
        Pages pages = Pages.inEnglish().open("/angka");
        assertEquals(403, pages.request().formParams(fields).post(SAVE).statusCode());
        assertEquals(
                403,
                pages.request()
                        .multiPart("berkas", "a.csv", new byte[] {'a'}, "text/csv")
                        .post(FORM)
                        .statusCode());
        nothingIsImported();
    }
}
