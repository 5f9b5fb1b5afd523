package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.paging.Page;
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
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due and what is not, when things were done, and what a list says of its length. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class OrderDeadlinePagesTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String PAGE = "/perintah/" + SampleOrder.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    private static Pages page(SampleOrder order) {
        Services.answer("GET " + ORDER, order.view());
        return Pages.inIndonesian().open(PAGE);
    }

    private static String deadlineOfTheItem(Pages pages) {
        return pages.page().select("tbody tr td").get(2).text();
    }

    @Test
    void theDeadlineOfAnOpenItemIsCounted() {
        Pages pages = page(SampleOrder.anOrder().in(OrderStatus.DELIVERED));

        assertEquals(2, pages.page().select(".app-deadline").size(), "of the item and of the order");
        assertTrue(deadlineOfTheItem(pages).contains("21 Nov 2026 11.00 WIB"));
    }

    @Test
    void nothingIsCountedWhereNothingIsDue() {
        for (SampleOrder order : List.of(
                SampleOrder.anOrder().in(OrderStatus.WITHDRAWN),
                SampleOrder.anOrder().in(OrderStatus.RESPONDED).answered(ItemOutcome.ALREADY_GONE, SampleOrder.DRAFTED),
                SampleOrder.anOrder().in(OrderStatus.CLOSED).answered(ItemOutcome.REFUSED, SampleOrder.DRAFTED))) {
            Pages pages = page(order);

            assertTrue(pages.page().select(".app-deadline").isEmpty());
            assertTrue(
                    deadlineOfTheItem(pages).startsWith("Tidak ditunggu lagi; tenggatnya 21 Nov 2026 11.00 WIB"),
                    deadlineOfTheItem(pages));
        }
    }

    @Test
    void anOrderIsClosedAfterTheLastOfItsDeadlinesNotAfterTheFirst() {
        SampleOrder order = SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .answered(ItemOutcome.REFUSED, SampleOrder.DRAFTED)
                .andAnotherDueLater(Duration.ofHours(5));
        String text = page(order).text();
        assertTrue(text.contains("Tenggat: berjalan sampai 21 Nov 2026 11.00 WIB"), text);
        assertTrue(text.contains("ditutup setelah tenggat yang terakhir, 21 Nov 2026 16.00 WIB"), text);

        text = page(order.andAnotherHeld()).text();
        assertTrue(text.contains("ditutup setelah tenggat semua konten itu lewat"), text);
    }

    @Test
    void aPauseThatBeginsAndEndsAgainIsToldInTheHistory() {
        Actor machine = new Actor("PLATFORM_CLIENT", "platform-tiktok", "tiktok");
        SampleOrder order = SampleOrder.anOrder().in(OrderStatus.RESPONDED);
        for (String act : List.of("end-pause", "pause")) {
            order.step(SampleOrder.DRAFTED, machine, act, OrderStatus.RESPONDED, OrderStatus.RESPONDED, null);
        }
        String history = page(order).page().select(".moj-timeline").text();
        assertTrue(history.contains("Jeda berakhir sebelum pertanyaan dijawab"), history);
        assertTrue(history.contains("Tenggat dijeda: konten ditunggu lagi"), history);
    }

    @Test
    void aQuestionPausesTheDeadline() {
        Pages pages = page(SampleOrder.anOrder().in(OrderStatus.CLARIFICATION_REQUESTED));

        assertTrue(
                pages.text()
                        .contains("Dijeda sejak 20 Nov 2026 11.00 WIB selama klarifikasi belum dijawab,"
                                + " paling lama sampai 21 Nov 2026 12.00 WIB."),
                pages.text());
        assertTrue(deadlineOfTheItem(pages).startsWith("dijeda"), deadlineOfTheItem(pages));
        assertFalse(pages.text().contains("Tidak ada konten yang menunggu"));
    }

    @Test
    void aListSaysWhichDeadlinesArePaused() {
        Services.list(
                "GET /api/v1/takedown-orders",
                SampleOrder.anOrder().in(OrderStatus.CLARIFICATION_REQUESTED).summary());

        Pages pages = Pages.inIndonesian().open("/perintah");

        assertEquals(
                "dijeda, paling lama sampai 21 Nov 2026 12.00 WIB",
                pages.page().select("tbody tr td").get(4).text());
    }

    @Test
    void theTimeThePlatformClaimsStandsBesideTheTimeOfReceipt() {
        Pages pages = page(SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .answered(ItemOutcome.REMOVED, SampleOrder.DRAFTED.plusSeconds(9000)));

        assertTrue(
                pages.text()
                        .contains("Waktu tindakan menurut platform: 20 Nov 2026 11.30 WIB"
                                + " Jawaban masuk 20 Nov 2026 12.30 WIB"),
                pages.text());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void theFormNamesTheZoneOfTheTimeItAsksFor() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.DELIVERED)
                        .allowing("answer")
                        .view());

        Pages pages = Pages.inIndonesian().open(PAGE + "/konten/1/jawaban");

        assertTrue(pages.page().select("#waktu-hint").text().startsWith("Waktu WIB;"));
    }

    @Test
    void theHistorySaysInWordsWhatWasAnsweredAndFound() {
        SampleOrder order = SampleOrder.anOrder()
                .in(OrderStatus.RESPONDED)
                .step("answer", "REMOVED", null)
                .step("verify", "STILL_UP", "Dilihat dari Jakarta")
                .step("verify", "BLURRED", null);
        Pages pages = page(order);

        String history = pages.page().select(".moj-timeline").text();
        assertTrue(history.contains("Konten 1: Dihapus"), history);
        assertTrue(history.contains("Konten 1: Masih ada Dilihat dari Jakarta"), history);
        assertTrue(history.contains("Konten 1: BLURRED"), "a finding of a newer service stands as it is");
    }

    @Test
    void aListThatIsNotCountedToItsEndSaysSo() {
        Services.answer(
                "GET /api/v1/takedown-orders",
                new Page<>(
                        List.of(SampleOrder.anOrder().in(OrderStatus.DELIVERED).summary()), "c1", null));
        assertTrue(Pages.inIndonesian().open("/perintah").text().contains("1 sampai 1 dari lebih dari 10.000"));
        assertTrue(Pages.inEnglish().open("/perintah").text().contains("1 to 1 of more than 10,000"));

        Services.answer(
                "GET /api/v1/takedown-orders",
                new Page<>(
                        List.of(SampleOrder.anOrder().in(OrderStatus.DELIVERED).summary()), null, null));
        assertFalse(Pages.inEnglish().open("/perintah").text().contains("more than"), "the end is in sight");
    }
}
