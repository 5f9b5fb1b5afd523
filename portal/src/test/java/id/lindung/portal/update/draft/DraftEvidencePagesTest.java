package id.lindung.portal.update.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.TooLarge;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that come to a draft, as its page takes them. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
class DraftEvidencePagesTest {

    private static final String API = ToldDraft.API;
    private static final String PAGE = ToldDraft.PAGE;

    @BeforeEach
    void tell() {
        ToldDraft.tell();
    }

    @Test
    void aChosenFileIsNotLostOnTheWayToTheNextStep() {
        Services.answer("POST " + API + "/evidence", SampleUpdate.evidence(false));
        Pages pages = Pages.inIndonesian().open(PAGE + "/bukti");
        var form = pages.page().selectFirst("form[enctype]");
        assertEquals(1, form.select("button[name=lanjut]").size());
        assertTrue(pages.page().select("main a[href$=periksa].govuk-button").isEmpty());

        pages.take(onward(pages, form.select("input[name=csrf-token]").val())
                .multiPart("berkas", "juli.csv", "a,b\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/csv")
                .post(PAGE + "/bukti"));
        assertEquals(PAGE + "/periksa", pages.location());
        assertEquals("a,b\n", Services.last("POST " + API + "/evidence").body());

        pages.open(PAGE + "/bukti");
        pages.take(onward(
                        pages,
                        pages.page()
                                .selectFirst("form[enctype] input[name=csrf-token]")
                                .val())
                .multiPart("berkas", "", new byte[0], "application/octet-stream")
                .post(PAGE + "/bukti"));
        assertEquals(PAGE + "/periksa", pages.location());

        Services.refuse("POST " + API + "/evidence", 415, "unsupported-media-type");
        pages.open(PAGE + "/bukti");
        pages.take(onward(
                        pages,
                        pages.page()
                                .selectFirst("form[enctype] input[name=csrf-token]")
                                .val())
                .multiPart("berkas", "x.exe", new byte[] {'M', 'Z'}, "application/octet-stream")
                .post(PAGE + "/bukti"));
        assertEquals(422, pages.status());
    }

    private static io.restassured.specification.RequestSpecification onward(Pages pages, String token) {
        return pages.request().multiPart("csrf-token", token).multiPart("lanjut", "ya");
    }

    @Test
    void aFileStreamsThroughWithItsNameTypeAndDay() {
        Services.answer("POST " + API + "/evidence", SampleUpdate.evidence(false));

        Pages pages = upload("a,b\n1,2\n", "data juli.csv", "text/csv");

        assertEquals(303, pages.status());
        assertEquals(PAGE + "/bukti", pages.location());
        var sent = Services.last("POST " + API + "/evidence");
        assertEquals("a,b\n1,2\n", sent.body());
        assertTrue(sent.header("content-type").startsWith("text/csv"), sent.header("content-type"));
        assertEquals("8", sent.header("content-length"));
        assertEquals("fileName=data+juli.csv&effectiveOn=2026-09-01", sent.query());
    }

    @Test
    void aRefusedFileSaysWhyBesideTheControl() {
        Services.refuse("POST " + API + "/evidence", 415, "unsupported-media-type");
        assertTrue(upload("MZ", "x.exe", "application/octet-stream")
                .page()
                .select("#berkas-error")
                .text()
                .contains("Berkas ini tidak dapat diunggah"));

        Services.refuse("POST " + API + "/evidence", 413, "payload-too-large");
        Pages pages = upload("x", "x.pdf", "application/pdf");
        assertEquals(422, pages.status());
        assertTrue(pages.page().select("#berkas-error").text().contains("25 MB"));
    }

    /** Beyond what the portal reads at all: sent to the end, as a browser does, which reads only then. */
    @Test
    void aFileThatThePortalDoesNotReadIsToldTheLimitAtItsControlEachTime() throws IOException {
        Pages pages = Pages.inEnglish();
        for (int i = 0; i < 20; i++) {
            pages.open(TooLarge.sentTo(PAGE + "/bukti", 28 * 1024 * 1024));
            String error = pages.page().select("#berkas-error").text();
            assertTrue(error.contains("has 28 MB; at most 25 MB"), pages::text);
            assertTrue(pages.page().title().startsWith("Error"), pages.page()::title);
        }
    }

    /** As the services do: the refusal is there before the file is, which is read off. */
    @Test
    void aFileThatIsRefusedWhileItIsSentIsToldTheLimitEachTime() {
        Services.refuseEarly("POST " + API + "/evidence", 413, "payload-too-large");
        String file = "x".repeat(4 * 1024 * 1024);
        for (int i = 0; i < 20; i++) {
            Pages pages = upload(file, "x.csv", "text/csv");
            assertEquals(422, pages.status(), pages::text);
            assertTrue(pages.page().select("#berkas-error").text().contains("25 MB"), pages::text);
        }
    }

    @Test
    void aFileThatIsRefusedForWhatItHoldsNamesTheEntryAndTheWayOut() {
        Services.refuse(
                "POST " + API + "/evidence",
                422,
                "unsafe-file",
                new Violation("entry:2018/setup.exe", "no-programs", "is a program"));

        String error = upload("PK", "a.zip", "application/zip")
                .page()
                .select("#berkas-error")
                .text();

        assertTrue(error.contains("2018/setup.exe berupa atau terbuka sebagai program"), error);
        assertTrue(error.contains("keluarkan dari arsip"), error);
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        Services.refuse("POST " + API + "/evidence", 400, "invalid-request", new Violation("", "empty-file", "empty"));

        String error =
                upload("", "a.csv", "text/csv").page().select("#berkas-error").text();

        assertTrue(error.contains("kosong (0 byte); pilih berkas yang berisi"), error);
    }

    @Test
    void noFileAtAllIsAskedFor() {
        Pages pages = Pages.inIndonesian().open(PAGE + "/bukti");
        var form = pages.page().selectFirst("form[enctype]");
        pages.take(pages.request()
                .multiPart("csrf-token", form.select("input[name=csrf-token]").val())
                .multiPart("berkas", "", new byte[0], "application/octet-stream")
                .post(PAGE + "/bukti"));

        assertEquals(422, pages.status());
        assertTrue(pages.page().select("#berkas-error").text().contains("Pilih berkas"));
    }

    private static Pages upload(String content, String name, String type) {
        Pages pages = Pages.inIndonesian().open(PAGE + "/bukti");
        var form = pages.page().selectFirst("form[enctype]");
        pages.take(pages.request()
                .multiPart("csrf-token", form.select("input[name=csrf-token]").val())
                .multiPart("berlaku", "2026-09-01")
                .multiPart("berkas", name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8), type)
                .post(PAGE + "/bukti"));
        return pages;
    }
}
