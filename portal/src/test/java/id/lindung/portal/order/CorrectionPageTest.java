package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.VerificationResult;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A liaison officer puts a wrong answer right, and is told beforehand what an answer does. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
class CorrectionPageTest {

    private static final String PAGE = "/perintah/" + SampleOrder.ID;
    private static final String FORM = PAGE + "/konten/1/koreksi";
    private static final String SENT =
            "POST /api/v1/platform/takedown-orders/" + SampleOrder.ID + "/items/1/correction";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(SENT, SampleOrder.anOrder().view());
    }

    private static void answered(SampleOrder order) {
        Services.answer("GET /api/v1/takedown-orders/" + SampleOrder.ID, order.view());
    }

    @Test
    void aWrongAnswerIsCorrectedForAReason() {
        answered(SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .allowing("correct")
                .answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED));
        Pages pages = Pages.inIndonesian().open(PAGE);
        assertEquals(1, pages.page().select("a[href='" + FORM + "']").size());

        pages.open(FORM);
        assertTrue(pages.text().contains("berlaku sejak koreksi ini masuk"), pages.text());
        assertTrue(pages.text().contains("Jawaban sekarang"), pages.text());
        pages.submit(FORM, Map.of("hasil", "REFUSED", "penjelasan", "Parodi", "alasan", "Video lain yang dihapus"));

        assertEquals(303, pages.status());
        assertEquals(
                "Video lain yang dihapus",
                Services.last(SENT).json().get("reason").asText());
        assertEquals("REFUSED", Services.last(SENT).json().get("outcome").asText());
    }

    @Test
    void withoutAReasonNothingIsSent() {
        answered(SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .allowing("correct")
                .answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED));
        Pages pages = Pages.inEnglish().open(FORM).submit(FORM, Map.of("hasil", "REFUSED", "penjelasan", "Parody"));
        assertEquals(422, pages.status());
        assertEquals(1, pages.page().select("#alasan-error").size());
    }

    @Test
    void whatWasNotAnsweredIsNotOfferedForCorrection() {
        answered(SampleOrder.anOrder().in(OrderStatus.IN_EXECUTION).allowing("answer", "correct"));
        assertEquals(
                0,
                Pages.inIndonesian()
                        .open(PAGE)
                        .page()
                        .select("a[href='" + FORM + "']")
                        .size());
    }

    @Test
    void anActionBeforeTheReceiptIsRefusedAtItsControl() {
        answered(SampleOrder.anOrder().in(OrderStatus.DELIVERED).allowing("answer"));
        String form = PAGE + "/konten/1/jawaban";
        Services.refuse(
                "POST /api/v1/platform/takedown-orders/" + SampleOrder.ID + "/items/1/answer",
                400,
                "invalid-request",
                new Violation("/claimedAt", "after-receipt", "must not lie before the receipt of the order"));
        Pages pages =
                Pages.inIndonesian().open(form).submit(form, Map.of("hasil", "REMOVED", "waktu", "1990-01-01T10:00"));
        assertTrue(
                pages.page().select("#waktu-error").text().contains("tidak boleh mendahului penerimaan perintah"),
                pages.text());
    }

    @Test
    void whileAQuestionIsOpenTheReaderIsToldWhatAnAnswerDoesToThePause() {
        answered(SampleOrder.anOrder().in(OrderStatus.CLARIFICATION_REQUESTED).allowing("answer"));
        Pages pages = Pages.inEnglish().open(PAGE + "/konten/1/jawaban");
        assertTrue(pages.text().contains("This answer does not end the pause"), pages.text());
        answered(SampleOrder.anOrder().in(OrderStatus.DELIVERED).allowing("answer"));
        assertFalse(pages.open(PAGE + "/konten/1/jawaban").text().contains("end the pause"));
    }

    @Test
    void theStateSaysWhatIsOpenThoughEverythingWasAnswered() {
        var refused = SampleOrder.anOrder().in(OrderStatus.RESPONDED).answered(ItemOutcome.REFUSED, null);
        answered(refused);
        String text = Pages.inIndonesian().open(PAGE).text();
        assertTrue(
                text.contains("Masih ditunggu: 1 konten ditolak platform. Tenggat: berjalan sampai 21 Nov 2026"), text);
        assertTrue(text.contains("Perintah dapat ditutup setelah tenggat itu"), text);

        answered(SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED)
                .refuted());
        text = Pages.inEnglish().open(PAGE).text();
        assertTrue(text.contains("Items still awaited: 1 found to be still there."), text);

        answered(SampleOrder.anOrder().in(OrderStatus.RESPONDED).answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED));
        assertFalse(Pages.inEnglish().open(PAGE).text().contains("still awaited"));
    }

    /** Whatever was found later, the answer was found untrue; and what was found before any answer contradicts none. */
    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "REAPPEARED", "STILL_UP"})
    void whyAnItemIsOpenIsWhatTheServiceSaysAndNotWhatWasFoundLast(VerificationResult last) {
        answered(SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED)
                .refuted()
                .found(last));
        String text = Pages.inEnglish().open(PAGE).text();
        assertTrue(text.contains("1 found to be still there"), text);
        assertFalse(text.contains("less than was asked for"), text);

        answered(SampleOrder.anOrder().in(OrderStatus.DELIVERED).found(last));
        assertFalse(Pages.inEnglish().open(PAGE).text().contains("found to be still there"));
    }

    @ParameterizedTest
    @CsvSource({
        "found-there, An official has found the content there",
        "already-counted, The deadline of this item has passed"
    })
    void aCorrectionThatWouldChangeTheFiguresIsRefusedInWords(String code, String words) {
        answered(SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .allowing("correct")
                .answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED));
        Services.refuse(SENT, 409, code);
        Pages pages = Pages.inEnglish()
                .open(FORM)
                .submit(FORM, Map.of("hasil", "ALREADY_GONE", "alasan", "It was gone before"));
        assertEquals(409, pages.status());
        assertTrue(pages.text().contains(words), pages.text());
        assertTrue(pages.text().contains("It was gone before"), "what was typed is kept");
    }

    @Test
    void aCorrectionOfAnOrderThatHasChangedSinceIsNotTaken() {
        answered(SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .allowing("correct")
                .answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED));
        Services.refuse(SENT, 412, "stale-version");
        Pages pages = Pages.inEnglish()
                .open(FORM)
                .submit(FORM, Map.of("hasil", "REFUSED", "penjelasan", "Parody", "alasan", "Slip"));
        assertEquals(412, pages.status());
        assertTrue(pages.text().contains("Parody"), "what was typed is kept");
    }

    @Test
    void aCorrectionNeedsAReferenceThatIsNew() {
        answered(SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .allowing("answer", "correct")
                .answered(ItemOutcome.REFUSED, SampleOrder.DRAFTED));
        Pages pages = Pages.inIndonesian().open(FORM);
        assertTrue(pages.page().select("#rujukan-hint").text().contains("harus baru"), pages.text());
        assertTrue(pages.open(PAGE + "/konten/1/jawaban")
                .page()
                .select("#rujukan-hint")
                .isEmpty());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anOfficialCorrectsNoAnswerOfAPlatform() {
        answered(SampleOrder.anOrder().in(OrderStatus.RESPONDED).answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED));
        assertEquals(403, Pages.inEnglish().open(FORM).status());
        assertTrue(Pages.inEnglish()
                .open(PAGE)
                .page()
                .select("a[href='" + FORM + "']")
                .isEmpty());
    }
}
