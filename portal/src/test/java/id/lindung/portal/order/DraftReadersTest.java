package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever drafts an order is told of each field who will read it. */
@QuarkusTest
@TestProfile(WithServices.class)
class DraftReadersTest {

    private static final String FORM = "/perintah/baru";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("POST /api/v1/takedown-orders", SampleOrder.anOrder().view());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void eachFieldSaysWhoReadsIt() {
        for (boolean indonesian : new boolean[] {true, false}) {
            Pages pages = (indonesian ? Pages.inIndonesian() : Pages.inEnglish()).open(FORM);
            var hints = pages.page().select("main form.app-measure .govuk-hint").stream()
                    .filter(hint -> hint.text().contains(indonesian ? "Pembaca: " : "Read by: "))
                    .count();
            assertEquals(
                    11,
                    hints,
                    pages.page().select("main form.app-measure .govuk-hint").text());
        }
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theAnalysisStaysInsideUnlessSomebodyChoosesOtherwise() {
        Pages pages = Pages.inIndonesian().open(FORM);
        assertFalse(pages.page().selectFirst("#analisis-dalam-surat").hasAttr("checked"));
        var typed = Map.of(
                "platform",
                "tiktok",
                "kategori",
                "ONLINE_GAMBLING",
                "tindakan",
                "REMOVE",
                "konten",
                "https://video.example/w/1",
                "dasar",
                "Pasal 13",
                "alasan",
                "Judi",
                "wilayah",
                "ID");
        pages.submit(FORM, typed);
        assertFalse(Services.last("POST /api/v1/takedown-orders")
                .json()
                .get("analysisInLetter")
                .asBoolean());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void normsAreCitedInTheLanguageOfThePage() {
        String indonesian = Pages.inIndonesian().open(FORM).text();
        assertTrue(indonesian.contains("UU 1/2024 Pasal 40 ayat (2a)"), indonesian);
        assertFalse(indonesian.contains("Art."), indonesian);

        assertTrue(Pages.inEnglish().open(FORM).text().contains("UU 1/2024 Art. 40(2a)"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whoMayNotSeeRestrictedContentIsNotOfferedItsCategory() {
        assertTrue(Pages.inIndonesian()
                .open(FORM)
                .page()
                .select("input[value=CHILD_SEXUAL_ABUSE]")
                .isEmpty());
    }

    @Test
    @TestSecurity(user = "childofficer", roles = "CHILD_OFFICER")
    void whoMaySeeItIs() {
        assertEquals(
                1,
                Pages.inIndonesian()
                        .open(FORM)
                        .page()
                        .select("input[value=CHILD_SEXUAL_ABUSE]")
                        .size());
    }
}
