package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a director knows before signing, and why an order may not be theirs to sign. */
@QuarkusTest
@TestProfile(WithServices.class)
class OrderSignaturePagesTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String PAGE = "/perintah/" + SampleOrder.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    @Test
    @TestSecurity(user = "director", roles = "DIRECTOR")
    void whoSignsSeesTheTimeLimitItsUrgencyAndWhatStartsTheClock() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.PENDING_AUTHORISATION)
                        .allowing("sign")
                        .view());

        Pages pages = Pages.inIndonesian().open(PAGE + "/tanda-tangan");

        assertTrue(pages.text().contains("Urgensi Tidak mendesak"), pages.text());
        assertTrue(pages.text().contains("24 jam sejak platform menerima perintah"));
        assertTrue(pages.text().contains("saat isi perintah pertama kali diserahkan kepada platform"));
        assertTrue(pages.text().contains("Menurut aturan kategori hari ini."));

        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder().urgent().in(OrderStatus.DELIVERED).view());
        pages.open(PAGE);
        assertTrue(pages.text().contains("Urgensi Mendesak"), pages.text());
        assertTrue(pages.text().contains("4 jam sejak platform menerima perintah"), "the rule it was signed by");
        assertFalse(pages.text().contains("Menurut aturan kategori hari ini."));
    }

    @Test
    @TestSecurity(
            user = "director",
            roles = {"DIRECTOR", "OFFICER"})
    void whoDraftedAnOrderIsToldWhyItIsNotTheirsToSign() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.PENDING_AUTHORISATION)
                        .allowing("return", "withdraw")
                        .view());
        String why = "Perintah ini Anda susun atau Anda kirim untuk tanda tangan; harus ditandatangani orang lain.";

        Pages pages = Pages.inIndonesian().open(PAGE);
        assertTrue(pages.text().contains(why));
        assertTrue(pages.page().select("a[href$=tanda-tangan]").isEmpty());

        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.PENDING_AUTHORISATION)
                        .allowing("sign")
                        .view());
        assertFalse(pages.open(PAGE).text().contains(why));
    }
}
