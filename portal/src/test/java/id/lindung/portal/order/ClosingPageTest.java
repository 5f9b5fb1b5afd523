package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.OrderStatus;
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

/** Closing an order, and why it is refused, in the reader's words. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class ClosingPageTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String CLOSING = "/perintah/" + SampleOrder.ID + "/tutup";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.RESPONDED)
                        .allowing("close", "answer-clarification")
                        .view());
    }

    @Test
    void theReasonIsSentAlong() {
        Services.answer("POST " + ORDER + "/close", SampleOrder.anOrder().view());

        Pages pages = Pages.inIndonesian().open(CLOSING).submit(CLOSING, Map.of("alasan", "Akun sudah ditutup"));

        assertEquals(303, pages.status());
        assertEquals(
                "Akun sudah ditutup",
                Services.last("POST " + ORDER + "/close").json().get("reason").asText());
    }

    @Test
    void aDeadlineThatLiesAheadIsToldInBothLanguages() {
        Services.refuse("POST " + ORDER + "/close", 409, "deadline-ahead");

        Pages indonesian = Pages.inIndonesian().open(CLOSING).submit(CLOSING, Map.of());
        assertEquals(409, indonesian.status());
        assertTrue(indonesian.text().contains("Tenggat platform belum lewat"));
        assertTrue(indonesian.text().contains("tutup perintah setelah tenggat itu"));

        Pages english = Pages.inEnglish().open(CLOSING).submit(CLOSING, Map.of());
        assertTrue(english.text().contains("The platform's deadline has not passed"));
        assertTrue(english.text().contains("close the order after that deadline"));
    }

    @Test
    void aReasonThatIsMissingIsAskedForAtItsControl() {
        Services.refuse(
                "POST " + ORDER + "/close",
                400,
                "invalid-request",
                new Violation("/reason", "NotBlank", "must say why"));

        Pages pages = Pages.inIndonesian().open(CLOSING).submit(CLOSING, Map.of());

        assertEquals(422, pages.status());
        assertEquals(1, pages.page().select("#alasan-error").size());
    }

    @Test
    void anAddressInAReasonIsRefusedInTheReadersWords() {
        Services.refuse(
                "POST " + ORDER + "/close",
                400,
                "invalid-request",
                new Violation("/reason", "no-address", "must hold no address"));

        Pages pages = Pages.inIndonesian().open(CLOSING).submit(CLOSING, Map.of("alasan", "Lihat situs itu"));

        assertTrue(pages.page().select("#alasan-error").text().contains("Alasan tidak boleh memuat alamat konten"));
    }

    @Test
    void aQuestionThatStillWaitsIsOfferedForAnAnswer() {
        Services.answer(
                "POST " + ORDER + "/clarification-answers",
                SampleOrder.anOrder().view());
        String question = "/perintah/" + SampleOrder.ID + "/klarifikasi";

        Pages pages = Pages.inEnglish().open("/perintah/" + SampleOrder.ID);
        assertEquals(
                1,
                pages.page().select(".app-actions a[href='" + question + "']").size());
        pages.open(question).submit(question, Map.of("teks", "Minute 2"));
        assertEquals(303, pages.status());
    }
}
