package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.text.Actor;
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

/** What does not do what was ordered is neither promised to stop the clock nor shown as if it had. */
@QuarkusTest
@TestProfile(WithServices.class)
class LesserMeasureTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String PAGE = "/perintah/" + SampleOrder.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    @ParameterizedTest
    @CsvSource({
        "REMOVED,          app-tag--good",
        "ACCOUNT_SUSPENDED, app-tag--good",
        "DISABLED_LOCALLY, app-tag--warn",
        "LABELLED,         app-tag--warn",
        "REFUSED,          app-tag--warn"
    })
    @TestSecurity(user = "officer", roles = "OFFICER")
    void onlyWhatTheOrderAsksForIsGood(ItemOutcome outcome, String tone) {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.RESPONDED)
                        .answered(outcome, SampleOrder.DRAFTED.plusSeconds(9000))
                        .view());

        Pages pages = Pages.inIndonesian().open(PAGE);

        assertTrue(pages.page().selectFirst("tbody .govuk-tag").hasClass(tone), outcome.name());
        assertTrue(
                pages.page().selectFirst(".app-page-head .govuk-tag").hasClass("app-tag--info"), "answered, no more");
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anActionThatWasFoundUntrueIsNoLongerGood() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.IN_EXECUTION)
                        .answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED.plusSeconds(9000))
                        .refuted()
                        .view());

        assertTrue(Pages.inIndonesian()
                .open(PAGE)
                .page()
                .selectFirst("tbody .govuk-tag")
                .hasClass("app-tag--warn"));
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void theFormSaysWhatStopsTheClockAndWhatNeedsReasons() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.DELIVERED)
                        .allowing("answer")
                        .view());
        String answer = PAGE + "/konten/1/jawaban";

        Pages indonesian = Pages.inIndonesian().open(answer);
        assertTrue(indonesian.text().contains("konten tetap terbuka dan tenggatnya terus berjalan"), indonesian.text());
        assertFalse(indonesian.text().contains("dijawab sekali"), indonesian.text());
        assertTrue(indonesian.page().select("#penjelasan-hint").text().contains("lebih ringan"));

        Pages english = Pages.inEnglish().open(answer);
        assertTrue(english.text().contains("the item stays open and its deadline runs on"), english.text());
        assertTrue(english.page().select("#penjelasan-hint").text().contains("less than was asked for"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anAnswerToAQuestionPromisesNoClockThatNobodyWaitsFor() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.RESPONDED)
                        .allowing("answer-clarification")
                        .step(
                                SampleOrder.DRAFTED.plusSeconds(9900),
                                new Actor("OFFICER", "officer", null),
                                "answer-clarification",
                                OrderStatus.RESPONDED,
                                OrderStatus.RESPONDED,
                                null)
                        .view());
        Services.answer(
                "POST " + ORDER + "/clarification-answers",
                SampleOrder.anOrder().view());

        Pages pages = Pages.inIndonesian().open(PAGE + "/klarifikasi");
        pages.submit(PAGE + "/klarifikasi", Map.of("teks", "Menit 2"));
        pages.open(pages.location());

        assertTrue(pages.text().contains("Bila masih ada konten yang ditunggu"), pages.text());
        String history = pages.page().select(".moj-timeline").text();
        assertTrue(history.contains("Klarifikasi dijawab"), history);
        assertFalse(history.contains("berjalan lagi"), history);
        assertEquals(200, pages.status());
    }
}
