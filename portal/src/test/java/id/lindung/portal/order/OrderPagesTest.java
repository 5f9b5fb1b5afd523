package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.text.Actor;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithServices.class)
class OrderPagesTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String PAGE = "/perintah/" + SampleOrder.ID;

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void theListPassesItsFilterOnAndShowsItAsChips() {
        Services.list(
                "GET /api/v1/takedown-orders",
                SampleOrder.anOrder().in(OrderStatus.DELIVERED).summary());

        Pages pages = Pages.inIndonesian()
                .open("/perintah?status=DELIVERED&kategori=ONLINE_GAMBLING&lewat=ya&q=TDO&urut=disusun");

        assertEquals(200, pages.status());
        assertEquals(
                "status=DELIVERED&category=ONLINE_GAMBLING&overdue=true&q=TDO&sort=drafted&limit=25",
                Services.last("GET /api/v1/takedown-orders").query());
        assertEquals(4, pages.page().select(".moj-filter__tag").size());
        assertEquals(
                "/perintah?status=DELIVERED&kategori=ONLINE_GAMBLING&q=TDO&urut=disusun",
                pages.page().select(".moj-filter__tag:contains(terlambat)").attr("href"));
        assertTrue(pages.text().contains("Perjudian daring"));
        assertTrue(pages.page().select("tbody tr").text().contains("20 Nov 2026 10.00 WIB"), "when it was sent");
        assertEquals(PAGE, pages.page().selectFirst("tbody a").attr("href"));
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void whoMayNotDraftIsNotOfferedADraft() {
        Pages pages = Pages.inEnglish().open("/perintah");

        assertTrue(pages.page().select("a[href='/perintah/baru']").isEmpty());
        assertEquals(403, pages.open("/perintah/baru").status());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aDraftIsSentAsItWasTyped() {
        Services.answer("POST /api/v1/takedown-orders", SampleOrder.anOrder().view());

        Pages pages = Pages.inIndonesian().open("/perintah/baru").submit("/perintah/baru", draft());

        assertEquals(303, pages.status());
        assertEquals(PAGE, pages.location());
        var sent = Services.last("POST /api/v1/takedown-orders");
        assertEquals(36, sent.header("idempotency-key").length());
        var command = sent.json();
        assertEquals("tiktok", command.get("platformId").asText());
        assertEquals(2, command.get("items").size());
        assertEquals(
                "ab".repeat(32),
                command.get("items").get(0).get("screenshotSha256").asText());
        assertEquals("menit 2", command.get("items").get(0).get("note").asText());
        assertTrue(command.get("items").get(1).get("note").isNull());
        assertEquals("ID", command.get("territorialScope").get(0).asText());
        assertTrue(command.get("legalAnalysis").isNull());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aRefusedDraftComesBackWithItsErrorsAndEveryWord() {
        Services.refuse(
                "POST /api/v1/takedown-orders",
                400,
                "invalid-request",
                new Violation("/items/1/url", "url", "must be http or https"),
                new Violation("/legalBasis", "NotBlank", "must not be blank"));

        Pages pages = Pages.inIndonesian().open("/perintah/baru").submit("/perintah/baru", draft());

        assertEquals(422, pages.status());
        assertTrue(pages.page().title().startsWith("Galat:"));
        assertEquals(
                "#konten",
                pages.page().select(".govuk-error-summary a:contains(baris 3)").attr("href"));
        assertEquals(
                "Galat: Dasar hukum wajib diisi",
                pages.page().select("#dasar-error").text());
        assertTrue(pages.page().select("#konten").text().contains("https://video.example/w/1"));
        assertEquals("tiktok", pages.page().select("#platform option[selected]").val());
        assertEquals(
                "ONLINE_GAMBLING",
                pages.page().select("input[name=kategori][checked]").val());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whatIsMissingAltogetherIsToldBeforeTheServiceIsAsked() {
        Pages pages = Pages.inEnglish().open("/perintah/baru").submit("/perintah/baru", Map.of("kategori", ""));

        assertEquals(422, pages.status());
        assertEquals(
                "Error: Platform must be filled in",
                pages.page().select("#platform-error").text());
        assertTrue(Services.received().stream()
                .noneMatch(request -> request.method().equals("POST")));
    }

    @Test
    @TestSecurity(user = "director", roles = "DIRECTOR")
    void signingTakesTwoStepsAndATick() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.PENDING_AUTHORISATION)
                        .allowing("sign", "return", "withdraw")
                        .view());
        Services.answer("POST " + ORDER + "/sign", SampleOrder.anOrder().view());
        Pages pages = Pages.inIndonesian().open(PAGE);
        assertEquals(
                PAGE + "/tanda-tangan",
                pages.page().select("a:contains(Periksa dan tanda tangani)").attr("href"));

        pages.open(PAGE + "/tanda-tangan").submit(PAGE + "/tanda-tangan", Map.of());
        assertEquals(422, pages.status());
        assertTrue(pages.text().contains("Centang bahwa Anda telah memeriksa isinya"));

        pages.submit(PAGE + "/tanda-tangan", Map.of("diperiksa", "ya"));
        assertEquals(303, pages.status());
        assertEquals(PAGE, pages.location());
        assertEquals("\"3\"", Services.last("POST " + ORDER + "/sign").header("if-match"));
        assertTrue(pages.open(PAGE).text().contains("Perintah ditandatangani dan mengikat."));
    }

    @Test
    @TestSecurity(user = "director", roles = "DIRECTOR")
    void anActThatIsNotAllowedHasNoPage() {
        Services.answer(
                "GET " + ORDER, SampleOrder.anOrder().in(OrderStatus.ISSUED).view());

        Pages pages = Pages.inIndonesian().open(PAGE + "/tanda-tangan");

        assertEquals(303, pages.status());
        assertEquals(PAGE, pages.location());
        assertTrue(pages.open(PAGE).page().select("main .app-actions a").isEmpty());
    }

    @Test
    @TestSecurity(user = "director", roles = "DIRECTOR")
    void aSignatureThatComesTooLateTellsWhatHappenedAndKeepsTheWords() {
        SampleOrder order =
                SampleOrder.anOrder().in(OrderStatus.PENDING_AUTHORISATION).allowing("return");
        Services.answer("GET " + ORDER, order.view());
        Pages pages = Pages.inIndonesian().open(PAGE + "/kembalikan");
        Services.refuse("POST " + ORDER + "/return", 409, "illegal-transition", "WITHDRAWN");
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder()
                        .in(OrderStatus.WITHDRAWN)
                        .step(
                                Instant.now().plusSeconds(5),
                                new Actor("DIRECTOR", "director2", null),
                                "withdraw",
                                OrderStatus.PENDING_AUTHORISATION,
                                OrderStatus.WITHDRAWN,
                                "Dobel")
                        .view());

        pages.submit(PAGE + "/kembalikan", Map.of("alasan", "Tambahkan <analisis>"));

        assertEquals(409, pages.status());
        assertTrue(pages.text().contains("Keadaan sekarang: Ditarik"));
        assertTrue(pages.text().contains("director2"));
        assertFalse(pages.text().contains("Draf disusun"), "what was there before is no news");
        assertTrue(pages.text().contains("Tambahkan <analisis>"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aStaleDraftShowsBothTexts() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder().allowing("revise", "submit").view());
        Pages pages = Pages.inIndonesian().open(PAGE + "/ubah");
        assertEquals("3", pages.page().select("input[name=versi]").val());
        Services.refuse("PUT " + ORDER, 412, "stale-version");

        pages.submit(PAGE + "/ubah", Map.of("alasan", "Alasan saya"));

        assertEquals(412, pages.status());
        assertTrue(pages.text().contains("Alasan saya"));
        assertTrue(pages.text().contains("Promosi judi daring <b>terbuka</b>."));
        assertEquals(1, pages.page().select("main section").size(), "only what differs is shown");
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anIncompleteOrderNamesWhatIsMissing() {
        Services.answer(
                "GET " + ORDER,
                SampleOrder.anOrder().allowing("submit", "revise").view());
        Services.refuse(
                "POST " + ORDER + "/submit",
                409,
                "incomplete-order",
                new Violation("/legalAnalysis", "NotBlank", "must be there"));

        Pages pages = Pages.inEnglish().open(PAGE + "/kirim").submit(PAGE + "/kirim", Map.of("diperiksa", "ya"));

        assertEquals(422, pages.status());
        assertTrue(pages.page().select(".govuk-error-summary").text().contains("Legal analysis must be filled in"));
        assertEquals(
                1,
                pages.page().select("form a[href='" + PAGE + "/ubah']").size(),
                "from here the draft can be completed");
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anothersOrderIsNotThere() {
        assertEquals(404, Pages.inIndonesian().open(PAGE).status());
        assertEquals(404, Pages.inIndonesian().open("/perintah/bukan-id").status());
    }

    private static Map<String, String> draft() {
        return Map.of(
                "platform", "tiktok",
                "kategori", "ONLINE_GAMBLING",
                "tindakan", "REMOVE",
                "konten", "https://video.example/w/1 " + "AB".repeat(32) + " menit 2\r\n\r\nftp://video.example/w/2",
                "alasan", "Promosi judi.");
    }
}
