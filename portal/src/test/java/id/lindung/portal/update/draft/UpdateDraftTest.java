package id.lindung.portal.update.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that is written in steps. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
class UpdateDraftTest {

    private static final String API = ToldDraft.API;
    private static final String PAGE = ToldDraft.PAGE;

    @BeforeEach
    void tell() {
        ToldDraft.tell();
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
    void aValueThatNobodyReportedIsNotSaidToHaveBeenReported() {
        String asked = Pages.inIndonesian().open(PAGE + "/angka").text();

        assertTrue(asked.contains("Satuan: tahun. Belum ada nilai sebelumnya."), asked);
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
}
