package id.lindung.portal.update.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that is checked and handed over, and what is missing in it. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
class DraftHandOverPagesTest {

    private static final String API = ToldDraft.API;
    private static final String PAGE = ToldDraft.PAGE;
    private static final String HAND_OVER = "/pembaruan/" + SampleUpdate.ID + "/serahkan";

    @BeforeEach
    void tell() {
        ToldDraft.tell();
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
        assertTrue(pages.page().select(".govuk-error-summary").text().contains("Yang akan dilakukan wajib diisi"));
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
                "Usia minimum belum dijawab; isi nilainya, atau alasan mengapa tidak dapat dilaporkan",
                pages.page()
                        .select(".govuk-error-summary a[href='" + PAGE + "/angka#nilai-minimum-age']")
                        .text());
    }
}
