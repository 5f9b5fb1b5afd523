package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.RevealedAddress;
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

/** What is done about one item of an order, and about a question. */
@QuarkusTest
@TestProfile(WithServices.class)
class OrderItemPagesTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String PAGE = "/perintah/" + SampleOrder.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aLiaisonAcknowledgesAndAnswers() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.DELIVERED)
                        .allowing("acknowledge", "answer", "request-clarification")
                        .view());
        String own = "POST /api/v1/platform/takedown-orders/" + SampleOrder.ID;
        Services.answer(own + "/acknowledge", SampleOrder.anOrder().view());
        Services.answer(own + "/items/1/answer", SampleOrder.anOrder().view());
        Services.answer(own + "/clarification-requests", SampleOrder.anOrder().view());

        Pages pages = Pages.inIndonesian().open(PAGE + "/konfirmasi").submit(PAGE + "/konfirmasi", Map.of());
        assertEquals(303, pages.status());
        Services.last(own + "/acknowledge");

        String answer = PAGE + "/konten/1/jawaban";
        pages.open(answer).submit(answer, Map.of("hasil", "REMOVED", "waktu", "2026-11-20T12:30"));
        assertEquals(303, pages.status());
        assertEquals(
                "2026-11-20T05:30:00Z",
                Services.last(own + "/items/1/answer").json().get("claimedAt").asText());

        pages.open(PAGE + "/klarifikasi").submit(PAGE + "/klarifikasi", Map.of("teks", "Menit ke berapa?"));
        assertEquals(
                "Menit ke berapa?",
                Services.last(own + "/clarification-requests")
                        .json()
                        .get("text")
                        .asText());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void anAnswerThatWasFoundUntrueCanBeFollowedByAnother() {
        var gone = SampleOrder.anOrder()
                .in(OrderStatus.IN_EXECUTION)
                .allowing("answer")
                .answered(ItemOutcome.ALREADY_GONE, null);
        Services.answer("GET " + ORDER, gone.view());
        var link = "a[href='" + PAGE + "/konten/1/jawaban']";
        assertEquals(0, Pages.inIndonesian().open(PAGE).page().select(link).size());

        Services.answer("GET " + ORDER, gone.refuted().view());
        assertEquals(1, Pages.inIndonesian().open(PAGE).page().select(link).size());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aTimeThatIsNoneIsRefusedWithWhatWasTyped() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.DELIVERED)
                        .allowing("answer")
                        .view());
        String answer = PAGE + "/konten/1/jawaban";

        Pages pages = Pages.inEnglish()
                .open(answer)
                .submit(answer, Map.of("hasil", "REFUSED", "waktu", "soon", "penjelasan", "Parody"));

        assertEquals(422, pages.status());
        assertEquals("Parody", pages.page().select("#penjelasan").text());
        assertEquals("soon", pages.page().select("#waktu").val());
        assertEquals(1, pages.page().select("#waktu-error").size());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anOfficerVerifiesAndAnswersAQuestion() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.CLARIFICATION_REQUESTED)
                        .allowing("verify", "answer-clarification")
                        .view());
        Services.answer(
                "POST " + ORDER + "/items/1/verification", SampleOrder.anOrder().view());
        Services.answer(
                "POST " + ORDER + "/clarification-answers",
                SampleOrder.anOrder().view());

        String check = PAGE + "/konten/1/pemeriksaan";
        Pages pages = Pages.inIndonesian().open(check).submit(check, Map.of("temuan", "GONE", "catatan", "Dari ID"));
        assertEquals(303, pages.status());
        assertEquals(
                "GONE",
                Services.last("POST " + ORDER + "/items/1/verification")
                        .json()
                        .get("result")
                        .asText());

        pages.open(PAGE + "/klarifikasi");
        assertTrue(pages.text().contains("Menit ke berapa?"));
        pages.submit(PAGE + "/klarifikasi", Map.of("teks", "Menit 2"));
        assertEquals(303, pages.status());
    }

    @Test
    @TestSecurity(user = "childofficer", roles = "CHILD_OFFICER")
    void aRestrictedAddressStandsInTheAnswerToAPostAndNowhereElse() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.DELIVERED)
                        .restricted()
                        .allowing("reveal")
                        .view());
        Services.answer(
                "POST " + ORDER + "/items/1/reveal", new RevealedAddress(SampleOrder.ID, "https://hidden.example/x"));

        Pages pages = Pages.inIndonesian().open(PAGE);
        assertTrue(pages.text().contains("Alamat disandikan"));
        String address = PAGE + "/konten/1/alamat";
        pages.open(address).submit(address, Map.of("alasan", "Verifikasi"));

        assertEquals(200, pages.status());
        assertTrue(pages.text().contains("https://hidden.example/x"));
        assertTrue(pages.page().select("a[href*=hidden]").isEmpty());
        assertEquals("no-store", pages.header("Cache-Control"));
        assertNull(pages.location());
    }
}
