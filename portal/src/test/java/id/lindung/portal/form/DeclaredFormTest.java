package id.lindung.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleLiaison;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from the declaration of a control: marks, limits, checks by the browser, and ways to what is missing. */
@QuarkusTest
@TestProfile(WithServices.class)
class DeclaredFormTest {

    private static final String ORDER = "/perintah/" + SampleOrder.ID;
    private static final String DRAFT = "/lapor/" + SampleUpdate.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/takedown-orders/" + SampleOrder.ID,
                SampleOrder.anOrder().allowing("revise", "submit").view());
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment()
                        .untranslated()
                        .allowing("revise", "propose")
                        .view());
        Services.answer(
                "GET /api/v1/compliance-updates/" + SampleUpdate.ID,
                SampleUpdate.anUpdate()
                        .unanswered()
                        .allowing("change", "hand-over")
                        .view());
        Services.answer(
                "GET /api/v1/liaison-appointments/" + SampleLiaison.ID,
                SampleLiaison.aLiaison().allowing("end").view());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whatADraftMayLackUntilItIsSentIsNeverCalledOptional() {
        Pages pages = Pages.inIndonesian().open(ORDER + "/ubah");
        for (String control : List.of("analisis", "surat", "keberatan")) {
            assertTrue(label(pages, control).endsWith("(wajib diisi sebelum dikirim)"), label(pages, control));
        }
        assertEquals("Alasan", label(pages, "alasan"));

        pages = Pages.inEnglish().open(ORDER + "/ubah");
        assertEquals("Legal analysis (needed before submitting)", label(pages, "analisis"));

        pages = Pages.inEnglish().open("/komitmen/" + SampleCommitment.ID + "/ubah");
        assertEquals("Title in English (needed before submitting)", label(pages, "judul-en"));
        assertEquals("Due (needed before it takes effect)", label(pages, "tenggat"));
        assertEquals("Title in Indonesian", label(pages, "judul-id"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whatAnOrderLacksIsListedWhereItIsSentEachWithTheWayToItsControl() {
        Pages pages = Pages.inIndonesian().open(ORDER + "/kirim");

        List<String> ways = pages.page().select(".govuk-inset-text a").eachAttr("href");
        assertEquals(List.of(ORDER + "/ubah#analisis", ORDER + "/ubah#keberatan"), ways);
        assertAreThere(ways);
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whoCannotChangeItIsToldWithoutAWay() {
        Services.answer(
                "GET /api/v1/takedown-orders/" + SampleOrder.ID,
                SampleOrder.anOrder().allowing("submit").view());

        Pages pages = Pages.inIndonesian().open(ORDER + "/kirim");

        assertEquals(2, pages.page().select(".govuk-inset-text li").size());
        assertTrue(pages.page().select(".govuk-inset-text a").isEmpty());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aCommitmentThatIsNotTranslatedSaysSoBeforeItIsProposed() {
        Pages pages = Pages.inIndonesian().open("/komitmen/" + SampleCommitment.ID + "/usulkan");

        List<String> ways = pages.page().select(".govuk-inset-text a").eachAttr("href");
        assertTrue(ways.contains("/komitmen/" + SampleCommitment.ID + "/ubah#judul-en"), ways.toString());
        assertAreThere(ways);
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void whatAnUpdateLacksIsListedOnItsLastStepAndOnThePageOfTheHandOver() {
        for (String page : List.of(DRAFT + "/periksa", "/pembaruan/" + SampleUpdate.ID + "/serahkan")) {
            Pages pages = Pages.inIndonesian().open(page);

            List<String> ways = pages.page().select(".govuk-inset-text a").eachAttr("href");
            assertTrue(ways.contains(DRAFT + "/angka#nilai-minimum-age"), page + ": " + ways);
            assertAreThere(ways);
        }
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theLimitOfATextIsThatOfTheCommand() throws NoSuchMethodException {
        int limit =
                DraftOrder.class.getMethod("reasons").getAnnotation(Size.class).max();

        Element reasons = Pages.inIndonesian().open("/perintah/baru").page().selectFirst("#alasan");

        assertEquals(String.valueOf(limit), reasons.parent().attr("data-maxlength"));
        assertEquals("alasan-hint alasan-info", reasons.attr("aria-describedby"));
    }

    /** A day that does not exist arrives as an empty control: only the browser can tell the two apart. */
    @Test
    @TestSecurity(
            user = "everybody",
            roles = {"OFFICER", "LIAISON", "MINISTER_DELEGATE"})
    void aFormWithADayIsCheckedByTheBrowserAndNoOther() {
        for (String page : List.of(
                "/platform/baru",
                "/platform/tiktok/kedudukan",
                "/platform/tiktok/kontak/" + SampleLiaison.ID + "/akhiri",
                "/platform/tiktok/kronologi",
                "/komitmen/baru?platform=tiktok",
                DRAFT + "/periode",
                DRAFT + "/bukti")) {
            Element form = Pages.inIndonesian().open(page).page().selectFirst("form:has([type^=date])");
            assertFalse(form.hasAttr("novalidate"), page);
        }
        for (String page : List.of("/platform/tiktok/ubah", "/perintah/baru", DRAFT + "/narasi")) {
            Element form = Pages.inIndonesian().open(page).page().selectFirst("main form[method=post]");
            assertTrue(form.hasAttr("novalidate"), page);
        }
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aListThatIsLeftEmptyIsAskedForByItsName() {
        Pages pages = Pages.inEnglish().open(ORDER + "/ubah").submit(ORDER + "/ubah", Map.of("wilayah", " , "));

        assertEquals(422, pages.status());
        assertEquals(
                "Error: Territory must be filled in",
                pages.page().select("#wilayah-error").text());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void allThatIsMissingIsSaidAtOnce() {
        Pages pages = Pages.inEnglish().open("/perintah/baru").submit("/perintah/baru", Map.of());

        assertEquals(422, pages.status());
        assertEquals(
                List.of(
                        "Platform must be filled in",
                        "Category must be filled in",
                        "Addresses of the content must be filled in",
                        "Legal basis must be filled in",
                        "Reasons must be filled in"),
                pages.page().select(".govuk-error-summary__list a").eachText());
    }

    private static void assertAreThere(List<String> ways) {
        for (String way : ways) {
            String page = way.substring(0, way.indexOf('#'));
            String control = way.substring(way.indexOf('#'));
            assertEquals(
                    1, Pages.inIndonesian().open(page).page().select(control).size(), way);
        }
    }

    private static String label(Pages pages, String control) {
        return pages.page().select("label[for=" + control + "]").text();
    }
}
