package id.lindung.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.OrderStatus;
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

/** A form is read by the zone and language it named, whatever was chosen in another tab since. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
class OtherTabTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String ANSWER = "/perintah/" + SampleOrder.ID + "/konten/1/jawaban";
    private static final String ANSWERED =
            "POST /api/v1/platform/takedown-orders/" + SampleOrder.ID + "/items/1/answer";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.DELIVERED)
                        .allowing("answer")
                        .view());
        Services.answer(ANSWERED, SampleOrder.anOrder().view());
    }

    @Test
    void aTimeIsReadInTheZoneThatStoodBesideIt() {
        Pages pages = Pages.inIndonesian().open(ANSWER);
        pages.choose("zona", "WIT");

        pages.submit(ANSWER, Map.of("hasil", "REMOVED", "waktu", "2026-11-20T12:30"));

        assertEquals(303, pages.status());
        assertEquals(
                "2026-11-20T05:30:00Z",
                Services.last(ANSWERED).json().get("claimedAt").asText());
    }

    @Test
    void aRefusedFormStillNamesTheZoneItsTimesWereTypedIn() {
        Pages pages = Pages.inIndonesian().open(ANSWER);
        pages.choose("zona", "WIT");

        pages.submit(ANSWER, Map.of("waktu", "2026-11-20T12:30"));

        assertEquals(422, pages.status());
        assertTrue(pages.page().select("#waktu-hint").text().startsWith("Waktu WIB;"));
        assertEquals("WIB", pages.page().select("input[name=zona]").val());
        assertTrue(pages.open(ANSWER).page().select("#waktu-hint").text().startsWith("Waktu WIT;"), "the next page");
    }

    @Test
    void aNumberIsReadInTheLanguageOfItsForm() {
        String report = "/lapor/" + SampleUpdate.ID + "/angka";
        String update = "/api/v1/compliance-updates/" + SampleUpdate.ID;
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
        Services.answer(
                "GET " + update, SampleUpdate.anUpdate().allowing("change").view());
        Services.answer("PUT " + update, SampleUpdate.anUpdate().view());
        Pages pages = Pages.inIndonesian().open(report);
        pages.choose("lang", "en");

        pages.submit(report, Map.of("nilai-minimum-age", "1.234,5"));

        assertEquals(
                "1234.5",
                Services.last("PUT " + update)
                        .json()
                        .get("answers")
                        .get(0)
                        .get("value")
                        .asText());
    }

    @Test
    void aZoneThatIsNoneOfOursCountsAsNotNamed() {
        Pages pages = Pages.inIndonesian().open(ANSWER);

        pages.submit(ANSWER, Map.of("hasil", "REMOVED", "waktu", "2026-11-20T12:30", "zona", "<b>", "bahasa", "xx"));

        assertEquals(
                "2026-11-20T05:30:00Z",
                Services.last(ANSWERED).json().get("claimedAt").asText());
    }
}
