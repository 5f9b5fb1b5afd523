package id.lindung.portal.update.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleUpdate;
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
@TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
class UpdateDraftTest {

    private static final String API = "/api/v1/compliance-updates/" + SampleUpdate.ID;
    private static final String PAGE = "/lapor/" + SampleUpdate.ID;
    private static final String HAND_OVER = "/pembaruan/" + SampleUpdate.ID + "/serahkan";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
        Services.answer(
                "GET " + API,
                SampleUpdate.anUpdate()
                        .allowing("change", "add-evidence", "remove-evidence", "hand-over", "withdraw")
                        .view());
        Services.answer("PUT " + API, SampleUpdate.anUpdate().view());
    }

    @Test
    void aReportBeginsWithTheChoiceOfACommitment() {
        Services.answer(
                "POST /api/v1/compliance-updates", SampleUpdate.anUpdate().view());

        Pages pages = Pages.inIndonesian().open("/lapor/baru?komitmen=" + SampleCommitment.ID);
        assertEquals("Langkah 1 dari 6: Pilih komitmen", pages.heading());
        pages.submit("/lapor/baru", Map.of());

        assertEquals(PAGE + "/periode", pages.location());
        assertEquals(
                SampleCommitment.ID.toString(),
                Services.last("POST /api/v1/compliance-updates")
                        .json()
                        .get("commitmentId")
                        .asText());
    }

    @Test
    void everyStepSavesTheWholeDraftWithItsOwnAnswers() {
        Pages pages = Pages.inIndonesian().open(PAGE + "/periode");
        assertEquals("2026-07-01", pages.page().select("#dari").val());
        pages.submit(PAGE + "/periode", Map.of("dari", "2026-06-01", "pernyataan", "FULFILLED"));
        assertEquals(PAGE + "/angka", pages.location());
        var command = Services.last("PUT " + API).json();
        assertEquals("2026-06-01", command.get("periodFrom").asText());
        assertEquals("FULFILLED", command.get("claim").asText());
        assertEquals("Batas usia diberlakukan.", command.get("whatChanged").asText());
        assertEquals(14, command.get("answers").get(0).get("value").asInt());

        pages.open(PAGE + "/angka").submit(PAGE + "/angka", Map.of("nilai-minimum-age", "14,5"));
        assertEquals(PAGE + "/narasi", pages.location());
        assertEquals(
                "14.5",
                Services.last("PUT " + API)
                        .json()
                        .get("answers")
                        .get(0)
                        .get("value")
                        .asText());

        pages.open(PAGE + "/narasi").submit(PAGE + "/narasi", Map.of("berikut", "Lanjut"));
        assertEquals(PAGE + "/bukti", pages.location());
        assertEquals(
                "Lanjut", Services.last("PUT " + API).json().get("whatNext").asText());
        assertEquals("\"5\"", Services.last("PUT " + API).header("if-match"));
    }

    @Test
    void savingAndLeavingLeadsToTheUpdate() {
        Pages pages = Pages.inIndonesian().open(PAGE + "/narasi").submit(PAGE + "/narasi", Map.of("keluar", "ya"));

        assertEquals("/pembaruan/" + SampleUpdate.ID, pages.location());
        String said = pages.open(pages.location()).text();
        assertTrue(said.matches(".*Draf tersimpan \\d\\d\\.\\d\\d WIB\\..*"), said);
    }

    @Test
    void aValueThatIsNoNumberAndAnAnswerWithoutReasonAreShownAtTheirControls() {
        Pages pages = Pages.inIndonesian()
                .open(PAGE + "/angka")
                .submit(PAGE + "/angka", Map.of("nilai-minimum-age", "sembilan"));
        assertEquals(422, pages.status());
        assertEquals("sembilan", pages.page().select("#nilai-minimum-age").val());
        assertTrue(pages.page().select("#nilai-minimum-age-error").text().contains("Usia minimum harus berupa angka"));

        Services.refuse(
                "PUT " + API,
                400,
                "invalid-request",
                new Violation(
                        "/answers/0/reasonNotReported", "value-or-reason", "must be null where there is a value"));
        pages.submit(PAGE + "/angka", Map.of("nilai-minimum-age", "9", "alasan-minimum-age", "Tidak tahu"));
        assertEquals(1, pages.page().select("#alasan-minimum-age-error").size());
        assertEquals("Tidak tahu", pages.page().select("#alasan-minimum-age").text());
    }

    @Test
    void aNumberThatCanBeReadInTwoWaysIsRefusedWithAdvice() {
        Pages pages = Pages.inIndonesian()
                .open(PAGE + "/angka")
                .submit(PAGE + "/angka", Map.of("nilai-minimum-age", "91.125"));

        assertEquals(422, pages.status());
        String said = pages.page().select("#nilai-minimum-age-error").text();
        assertTrue(said.contains("dapat dibaca dengan dua cara") && said.contains("91125 · 91,1250"), said);
        Services.answer(
                "GET " + API,
                SampleUpdate.anUpdate().reporting("91125").allowing("change").view());
        assertTrue(pages.open(PAGE + "/periksa").text().contains("91.125"), "what was understood");
    }

    @Test
    void whatWasChangedInAnotherStepSinceIsKeptAndNoConflict() {
        Pages pages = Pages.inIndonesian().open(PAGE + "/narasi");
        Services.answer(
                "GET " + API,
                SampleUpdate.anUpdate()
                        .reporting("17")
                        .ofVersion(6)
                        .allowing("change")
                        .view());

        pages.submit(PAGE + "/narasi", Map.of("berikut", "Lanjut"));

        var sent = Services.last("PUT " + API);
        assertEquals("\"6\"", sent.header("if-match"));
        assertEquals(17, sent.json().get("answers").get(0).get("value").asInt());
        assertEquals("Lanjut", sent.json().get("whatNext").asText());
    }

    @Test
    void aConflictInAStepShowsBothTextsAndLeadsBackToTheStep() {
        Pages pages = Pages.inIndonesian().open(PAGE + "/narasi");
        Services.answer(
                "GET " + API,
                SampleUpdate.anUpdate()
                        .saying("Ditulis di jendela lain.")
                        .ofVersion(6)
                        .allowing("change")
                        .view());
        Services.refuse("PUT " + API, 412, "stale-version");

        pages.submit(PAGE + "/narasi", Map.of("dilakukan", "Ditulis di sini."));

        assertEquals("\"5\"", Services.last("PUT " + API).header("if-match"));
        assertTrue(pages.text().contains("oleh Anda sendiri di jendela lain"), pages.text());
        assertTrue(pages.text().contains("Ditulis di jendela lain.")
                && pages.text().contains("Ditulis di sini."));
        assertEquals(
                PAGE + "/narasi",
                pages.page().select("a.govuk-button:contains(Buka versi)").attr("href"));
    }

    @Test
    void aSuccessIsNotSaidAboveWhatContradictsIt() {
        Pages pages = Pages.inIndonesian()
                .open(PAGE + "/periode")
                .submit(PAGE + "/periode", Map.of())
                .open(PAGE + "/angka");
        assertTrue(pages.text().contains("Draf tersimpan"), pages.text());
        assertFalse(pages.open(PAGE + "/narasi").text().contains("Draf tersimpan"), "it was shown once");

        pages.submit(PAGE + "/narasi", Map.of()).open("/tidak-ada");
        assertEquals(404, pages.status());
        assertFalse(pages.text().contains("Draf tersimpan"), pages.text());
        assertFalse(pages.open(PAGE + "/narasi").text().contains("Draf tersimpan"), "the error ended it");

        String message = pages.submit(PAGE + "/narasi", Map.of()).response().cookie("pesan");
        pages.open(PAGE + "/narasi").choose("pesan", message);
        Services.refuse("PUT " + API, 412, "stale-version");
        pages.submit(PAGE + "/narasi", Map.of("dilakukan", "Lain"));
        assertFalse(pages.text().contains("Draf tersimpan"), pages.text());
        assertFalse(pages.open(PAGE + "/narasi").text().contains("Draf tersimpan"), "the conflict ended it");
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
                .contains("Jenis berkas ini tidak diterima"));

        Services.refuse("POST " + API + "/evidence", 413, "payload-too-large");
        Pages pages = upload("x", "x.pdf", "application/pdf");
        assertEquals(422, pages.status());
        assertTrue(pages.page().select("#berkas-error").text().contains("25 MB"));
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

        assertTrue(error.contains("2018/setup.exe: berupa atau terbuka sebagai program"), error);
        assertTrue(error.contains("keluarkan dari arsip"), error);
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        Services.refuse("POST " + API + "/evidence", 400, "invalid-request", new Violation("", "empty-file", "empty"));

        String error =
                upload("", "a.csv", "text/csv").page().select("#berkas-error").text();

        assertTrue(error.contains("berkas kosong (0 byte)"), error);
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

    @Test
    void aFileIsRemovedAndTheReportHandedOver() {
        Services.answer("DELETE /api/v1/evidence/" + SampleUpdate.EVIDENCE, Map.of());
        Services.answer("POST " + API + "/hand-over", SampleUpdate.anUpdate().view());
        String remove = PAGE + "/bukti/" + SampleUpdate.EVIDENCE + "/hapus";

        Pages pages = Pages.inIndonesian().open(PAGE + "/bukti").submit(remove, Map.of());
        assertEquals(PAGE + "/bukti", pages.location());
        Services.last("DELETE /api/v1/evidence/" + SampleUpdate.EVIDENCE);

        String handOver = "/pembaruan/" + SampleUpdate.ID + "/serahkan";
        pages.open(PAGE + "/periksa").submit(handOver, Map.of());
        assertEquals("/pembaruan/" + SampleUpdate.ID, pages.location());
    }

    @Test
    void aReportThatIsIncompleteNamesWhatIsMissing() {
        Services.refuse(
                "POST " + API + "/hand-over",
                409,
                "incomplete-update",
                new Violation("/whatNext", "NotNull", "must be there"));

        Pages pages = Pages.inIndonesian()
                .open(PAGE + "/periksa")
                .submit("/pembaruan/" + SampleUpdate.ID + "/serahkan", Map.of());

        assertEquals(422, pages.status());
        assertTrue(pages.page().select(".govuk-error-summary").text().contains("Isi: Yang akan dilakukan"));
    }

    @Test
    void whatIsMissingIsNamedWithTheWayToItsControl() {
        Services.answer(
                "GET " + API,
                SampleUpdate.anUpdate().allowing("change", "hand-over").view());
        Services.refuse(
                "POST " + API + "/hand-over",
                409,
                "incomplete-update",
                new Violation("/periodFrom", "NotNull", "must be there"),
                new Violation("/answers/0", "value-or-reason", "must have a value, or say why there is none"));

        Pages pages = Pages.inIndonesian().open(PAGE + "/periksa").submit(HAND_OVER, Map.of());

        assertEquals(
                PAGE + "/periode#dari",
                pages.page().select(".govuk-error-summary a:contains(Periode)").attr("href"));
        assertEquals(
                PAGE + "/angka#nilai-minimum-age",
                pages.page()
                        .select(".govuk-error-summary a:contains(Usia minimum)")
                        .attr("href"));
        assertFalse(pages.page().select(".govuk-error-summary").text().contains("Baris"));
        assertEquals(
                1,
                pages.open(PAGE + "/angka").page().select("#nilai-minimum-age").size());
        assertEquals(1, pages.open(PAGE + "/periode").page().select("#dari").size());
    }

    @Test
    void anIndicatorThatNobodyAnsweredIsNamedToo() {
        Services.answer(
                "GET " + API,
                SampleUpdate.anUpdate()
                        .unanswered()
                        .allowing("change", "hand-over")
                        .view());
        Services.refuse(
                "POST " + API + "/hand-over",
                409,
                "incomplete-update",
                new Violation("/answers", "answer-missing", "indicator minimum-age is not answered"));

        Pages pages = Pages.inIndonesian().open(PAGE + "/periksa").submit(HAND_OVER, Map.of());

        assertEquals(
                "Usia minimum: belum dijawab",
                pages.page()
                        .select(".govuk-error-summary a[href='" + PAGE + "/angka#nilai-minimum-age']")
                        .text());
    }

    @Test
    void aReportThatWasSubmittedHasNoFormAnyMore() {
        Services.answer(
                "GET " + API, SampleUpdate.anUpdate().in(UpdateState.SUBMITTED).view());

        assertEquals(
                "/pembaruan/" + SampleUpdate.ID,
                Pages.inIndonesian().open(PAGE + "/narasi").location());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theFormIsTheLiaisonsAlone() {
        assertEquals(403, Pages.inIndonesian().open("/lapor/baru").status());
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
