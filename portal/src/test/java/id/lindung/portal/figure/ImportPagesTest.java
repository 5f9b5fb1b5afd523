package id.lindung.portal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.text.Actor;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is imported that was not compared with what is there, and confirmed. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class ImportPagesTest {

    private static final String FORM = "/angka/impor";
    private static final String SAVE = FORM + "/simpan";
    private static final String IMPORTS = "/api/v1/published-figures/imports";
    private static final String SHA = "ab".repeat(32);
    private static final String CONTENT = "metric,é\r\n1,2\r\n";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.list("GET /api/v1/public/platforms", Samples.publicPlatform());
        Services.list("GET /api/v1/published-figures", Samples.figure("ID", 2023, "60"));
        Services.list("GET " + IMPORTS, version(1, 484, "tiktok"));
        Services.answer("POST " + IMPORTS + "/checks", check(version(1, 484, "tiktok"), List.of()));
        Services.answer("POST " + IMPORTS, version(2, 3, "tiktok"));
    }

    private static FigureImportReport version(int version, int figures, String platform) {
        return new FigureImportReport(
                new UUID(0, version),
                platform,
                FigureDataset.GOVERNMENT_REMOVAL_REQUESTS,
                version,
                figures,
                "cd".repeat(32),
                "a report",
                new Actor("OFFICER", "officer", null),
                Instant.parse("2026-11-28T03:00:00Z"),
                false);
    }

    private static FigureImportCheck check(FigureImportReport present, List<FigureImportReport> sameAs) {
        return new FigureImportCheck(
                "tiktok",
                FigureDataset.GOVERNMENT_REMOVAL_REQUESTS,
                "a report",
                SHA,
                3,
                present,
                0,
                481,
                1,
                2,
                sameAs,
                false);
    }

    private static Pages choose(Pages pages) {
        pages.open(FORM);
        pages.take(pages.request()
                .multiPart(
                        "csrf-token",
                        pages.page()
                                .selectFirst("form[enctype] input[name=csrf-token]")
                                .val())
                .multiPart("platform", "tiktok")
                .multiPart("data", "GOVERNMENT_REMOVAL_REQUESTS")
                .multiPart("sumber", "a report")
                .multiPart("berkas", "a.csv", CONTENT.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(FORM));
        return pages;
    }

    @Test
    void whatWouldBeReplacedIsSaidBeforeItIsAsked() {
        Pages pages = choose(Pages.inEnglish());

        assertEquals(200, pages.status(), pages::text);
        for (String said : List.of(
                SHA,
                "Version 1 would be replaced by version 2",
                "Version 1, imported 28 Nov 2026 10:00 WIB by Officer officer",
                "Figures in the present version 484",
                "Lost 481",
                "With another value 1",
                "481 figures would no longer be shown.")) {
            assertTrue(pages.text().contains(said), () -> said + " is not in " + pages.text());
        }
        assertTrue(Services.received().stream()
                .noneMatch(call -> call.path().equals(IMPORTS) && call.method().equals("POST")));
    }

    @Test
    void theConfirmedFileIsTheCheckedOneAndNamesTheVersion() {
        Pages pages = choose(Pages.inEnglish()).submit(SAVE, Map.of("setuju", "ya"));

        assertEquals(303, pages.status(), pages::text);
        assertEquals("/angka?platform=tiktok&data=GOVERNMENT_REMOVAL_REQUESTS", pages.location());
        var sent = Services.last("POST " + IMPORTS);
        assertEquals("\"1\"", sent.header("if-match"));
        assertTrue(sent.query().contains("confirm=" + SHA), sent.query());
        assertFalse(sent.query().contains("sameAs"), sent.query());
        assertEquals(CONTENT, sent.body());
        assertTrue(pages.open(pages.location()).text().contains("Version 2 with 3 figures was imported."));
    }

    @Test
    void withoutTheTickNothingIsImportedAndTheFileIsStillThere() {
        Pages pages = choose(Pages.inEnglish()).submit(SAVE, Map.of());

        assertEquals(422, pages.status());
        assertTrue(pages.page().select("#setuju-error").text().contains("Tick that you have compared"));
        assertEquals(303, pages.submit(SAVE, Map.of("setuju", "ya")).status());
        assertEquals(CONTENT, Services.last("POST " + IMPORTS).body());
    }

    @Test
    void whatWasImportedMeanwhileIsComparedAnew() {
        Pages pages = choose(Pages.inIndonesian());
        Services.refuse("POST " + IMPORTS, 412, "stale-version");
        Services.answer("POST " + IMPORTS + "/checks", check(version(2, 500, "tiktok"), List.of()));
        pages.submit(SAVE, Map.of("setuju", "ya"));

        assertEquals(412, pages.status());
        assertTrue(pages.text().contains("Versi 2 akan diganti dengan versi 3"), pages.text());
        assertTrue(pages.text().contains("Sementara itu ada impor lain."), pages.text());
        assertEquals(
                "2",
                pages.page()
                        .select("form[action='" + SAVE + "'] input[name=versi]")
                        .val());
    }

    @Test
    void theFileOfAnotherPlatformIsWarnedOfAndNamedWhenItIsConfirmed() {
        Services.answer("POST " + IMPORTS + "/checks", check(null, List.of(version(1, 3, "other"))));
        Pages pages = choose(Pages.inEnglish());

        assertTrue(pages.text().contains("Exactly this file was imported for other."), pages.text());
        assertEquals(1, pages.page().select("#setuju").size());
        pages.submit(SAVE, Map.of("setuju", "ya"));
        var sent = Services.last("POST " + IMPORTS);
        assertEquals("\"0\"", sent.header("if-match"));
        assertTrue(sent.query().contains("sameAs=other"), sent.query());
    }

    @Test
    void eachFaultOfAFileSaysInTheReadersLanguageWhatToDoAndWhatWasFound() {
        Services.refuse(
                "POST " + IMPORTS + "/checks",
                422,
                "import-refused",
                new Violation("line:1", "encoding", "must be UTF-8; found the byte 0xE9"),
                new Violation("line:5", "country", "location_value must be ...; found \"Indonesia[blank]\""),
                new Violation("line:6", "newer-rule", "result must be newer; found \"1\""));
        Pages pages = choose(Pages.inIndonesian());

        assertEquals(422, pages.status());
        var rows = pages.page().select("main tbody tr");
        assertEquals("1", rows.get(0).select("th").text());
        assertTrue(rows.get(0).text().contains("Simpan sebagai \"CSV UTF-8\""), rows.text());
        assertEquals("en", rows.get(1).selectFirst(".app-quiet").attr("lang"));
        assertTrue(rows.get(1).text().contains("Tulis nama resminya"), rows.text());
        assertTrue(rows.get(1).text().contains("found \"Indonesia[blank]\""), rows.text());
        assertTrue(rows.get(2).text().contains("melanggar aturan berikut"), rows.text());
        assertTrue(pages.page().select("#berkas-error").text().contains("Tidak ada yang diimpor"));
        assertEquals("a report", pages.page().select("#sumber").val());
    }

    @Test
    void withoutAFileNothingIsAsked() {
        Pages pages = Pages.inEnglish().open(FORM);
        pages.take(pages.request()
                .multiPart(
                        "csrf-token",
                        pages.page()
                                .selectFirst("form[enctype] input[name=csrf-token]")
                                .val())
                .multiPart("platform", "tiktok")
                .multiPart("data", "GOVERNMENT_REMOVAL_REQUESTS")
                .multiPart("sumber", "a report")
                .post(FORM));

        assertEquals(422, pages.status());
        assertTrue(pages.page().select("#berkas-error").text().contains("Choose the CSV file"));
    }

    @Test
    void thePageOfFiguresSaysWhichFileTheyComeFromWhoImportedItAndWhen() {
        Pages pages = Pages.inEnglish().open("/angka");

        assertTrue(
                pages.text().contains("Version 1, imported 28 Nov 2026 10:00 WIB by Officer officer."), pages.text());
        assertTrue(pages.text().contains("SHA-256 of the file: " + "cd".repeat(32)), pages.text());
        assertEquals(1, pages.page().select("a[href='" + FORM + "']").size());
    }

    @Test
    @TestSecurity(user = "auditor", roles = "AUDITOR")
    void whoMayNotImportIsNotLedThere() {
        assertEquals(
                0,
                Pages.inEnglish()
                        .open("/angka")
                        .page()
                        .select("a[href='" + FORM + "']")
                        .size());
        assertEquals(403, Pages.inEnglish().open(FORM).status());
    }

    @Test
    void onlyWhatWasPackedHereIsOpened() {
        byte[] content = CONTENT.getBytes(StandardCharsets.UTF_8);
        assertEquals(CONTENT, new String(PackedFile.open(PackedFile.pack(content)), StandardCharsets.UTF_8));
        for (String other : new String[] {null, "", "%", "YQ=="}) {
            assertThrows(BadRequestException.class, () -> PackedFile.open(other));
        }
        String bomb = PackedFile.pack(new byte[PackedFile.LONGEST + 1]);
        assertThrows(BadRequestException.class, () -> PackedFile.open(bomb));
    }
}
