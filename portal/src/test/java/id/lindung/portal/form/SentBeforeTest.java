package id.lindung.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleOrder;
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

/** A page that was sent and is sent once more, by a double click or after going back to it. */
@QuarkusTest
@TestProfile(WithServices.class)
class SentBeforeTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String CHANGE = "/perintah/" + SampleOrder.ID + "/ubah";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET " + ORDER, SampleOrder.anOrder().allowing("revise").view());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anotherTextFromTheSamePageIsKeptAndToldApartFromAnothersChange() {
        Services.refuse("PUT " + ORDER, 422, "idempotency-key-reused");

        Pages pages = Pages.inIndonesian().open(CHANGE).submit(CHANGE, Map.of("alasan", "Alasan kedua"));

        assertEquals(422, pages.status());
        assertEquals("Halaman ini sudah pernah dikirim", pages.heading());
        assertTrue(pages.text().contains("Alasan kedua"), pages.text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void ofSomethingNewTheFormComesBack() {
        Services.refuse("POST /api/v1/platforms", 422, "idempotency-key-reused");

        Pages pages = Pages.inEnglish()
                .open("/platform/baru")
                .submit("/platform/baru", Map.of("nama", "TikTok 2", "periksa", "kirim"));

        assertEquals(422, pages.status());
        assertEquals("TikTok 2", pages.page().select("#nama").val());
        assertTrue(
                pages.page().select(".govuk-error-summary").text().contains("sent from the same page"), pages.text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aChangeOfADraftCountsOnce() {
        Services.answer("PUT " + ORDER, SampleOrder.anOrder().view());

        Pages pages = Pages.inIndonesian().open(CHANGE);
        String key = pages.page().select("input[name=kunci]").val();
        pages.submit(CHANGE, Map.of());

        assertEquals(key, Services.last("PUT " + ORDER).header("idempotency-key"));
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aStepOfAReportAndTheRemovalOfAFileCountOnce() {
        String update = "/api/v1/compliance-updates/" + SampleUpdate.ID;
        String evidence = "DELETE /api/v1/evidence/" + SampleUpdate.EVIDENCE;
        String report = "/lapor/" + SampleUpdate.ID;
        String remove = report + "/bukti/" + SampleUpdate.EVIDENCE + "/hapus";
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
        Services.answer(
                "GET " + update,
                SampleUpdate.anUpdate().allowing("change", "remove-evidence").view());
        Services.answer("PUT " + update, SampleUpdate.anUpdate().view());
        Services.answer(evidence, Map.of());

        Pages pages = Pages.inIndonesian().open(report + "/narasi");
        String step = pages.page().select("input[name=kunci]").val();
        pages.submit(report + "/narasi", Map.of());
        assertEquals(step, Services.last("PUT " + update).header("idempotency-key"));

        pages.open(report + "/bukti");
        String file = pages.page()
                .select("form[action='" + remove + "'] input[name=kunci]")
                .val();
        pages.submit(remove, Map.of());
        assertEquals(file, Services.last(evidence).header("idempotency-key"));
    }
}
