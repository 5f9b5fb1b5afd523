package id.lindung.portal.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody finds on the dashboard what waits for somebody like him, with a link to exactly what was counted. */
@QuarkusTest
@TestProfile(WithServices.class)
class NoticesTest {

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard(3));
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void aReviewerIsToldOfOutcomesThatAwaitTheSecondOfficial() {
        Services.list(
                "GET /api/v1/compliance-updates?platformId=tiktok&queue=OUTCOMES&sort=first-submitted&limit=1",
                SampleUpdate.anUpdate()
                        .in(UpdateState.UNDER_REVIEW)
                        .proposing(UpdateState.REJECTED)
                        .view());

        assertEquals(
                List.of("/pembaruan?tampil=putusan&platform=tiktok"),
                links("/dasbor?platform=tiktok", "1 putusan atas laporan menunggu pejabat kedua."));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anOfficerIsToldOfOrdersToCheckAndClose() {
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(OrderStatus.RESPONDED, 2, 0));

        assertEquals(List.of("/perintah?status=RESPONDED"), links("/dasbor", "2 perintah sudah dijawab seluruhnya"));
        assertEquals(List.of(), links("/dasbor", "diserahkan kepada Anda"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anOfficerIsToldOfReturnsAndQuestionsAndOfNoSignature() {
        toldOfOrders(false, true);
    }

    @Test
    @TestSecurity(user = "childofficer", roles = "CHILD_OFFICER")
    void aChildProtectionOfficerIsToldOfReturnsAndQuestionsAndOfNoSignature() {
        toldOfOrders(false, true);
    }

    @Test
    @TestSecurity(user = "director", roles = "DIRECTOR")
    void aDirectorIsToldOfSignaturesAlone() {
        toldOfOrders(true, false);
    }

    @Test
    @TestSecurity(user = "legal", roles = "LEGAL")
    void legalIsToldOfNoOrderAsItCanDoNothingAboutOne() {
        toldOfOrders(false, false);
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void aReviewerIsToldOfNoOrderEither() {
        toldOfOrders(false, false);
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aLiaisonIsToldOfWhatWasFoundStillUp() {
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(Map.of(), 0, 3));

        assertEquals(List.of("/perintah?masih-ada=ya"), links("/dasbor", "3 perintah memuat konten"));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "AUDITOR")
    void whoCannotCloseOrdersIsNotToldTo() {
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(OrderStatus.RESPONDED, 2, 0));

        assertEquals(List.of(), links("/dasbor", "dijawab seluruhnya"));
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aPlatformIsToldOfNewOrdersWhoseDeadlineDoesNotRunYet() {
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(OrderStatus.ISSUED, 4, 0));

        assertEquals(List.of("/perintah?status=ISSUED"), links("/dasbor", "4 perintah baru belum dibuka."));
        assertEquals(List.of(), links("/dasbor", "menunggu konfirmasi atau sanggahan"), "that is the approver's");
    }

    @Test
    @TestSecurity(user = "approver-tiktok", roles = "PLATFORM_APPROVER")
    void anApproverIsToldOfReportsHandedOverAndOfProposedCommitments() {
        Services.list(
                "GET /api/v1/compliance-updates?state=INTERNAL_REVIEW&sort=newest&limit=1",
                SampleUpdate.anUpdate().in(UpdateState.INTERNAL_REVIEW).view());

        assertEquals(
                List.of("/pembaruan?status=INTERNAL_REVIEW"), links("/dasbor", "1 laporan diserahkan kepada Anda"));
        assertEquals(List.of("/komitmen?status=PROPOSED"), links("/dasbor", "3 komitmen diusulkan"));
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aLiaisonIsToldFirstWhatTheMinistryWantsByWhenAndThenWhatIsNotSent() {
        Services.answer("GET /api/v1/takedown-order-counts", Samples.orderCounts(OrderStatus.ISSUED, 4, 0));
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard(2, LocalDate.of(2026, 12, 2)));
        Services.list(
                "GET /api/v1/compliance-updates?state=INTERNAL_REVIEW&sort=newest&limit=1",
                SampleUpdate.anUpdate().in(UpdateState.INTERNAL_REVIEW).view());

        var notices = Pages.inIndonesian().open("/dasbor").page().select(".app-notices li");

        assertTrue(
                notices.get(0)
                        .text()
                        .startsWith(
                                "Kementerian meminta perbaikan atas 2 laporan; yang pertama paling lambat 2 Des 2026."),
                notices.text());
        assertEquals("/pembaruan?tampil=perbaikan", notices.get(0).select("a").attr("href"));
        assertTrue(notices.get(1).text().startsWith("1 laporan belum dikirim ke kementerian"), notices.text());
    }

    /** The list asks for just what was counted, whoever in the platform has the report now. */
    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void whatTheMinistryWantsIsListedWithWhatWasHandedOver() {
        Services.list(
                "GET /api/v1/compliance-updates",
                SampleUpdate.anUpdate().in(UpdateState.INTERNAL_REVIEW).view());

        Pages pages = Pages.inIndonesian().open("/pembaruan?tampil=perbaikan");

        assertTrue(Services.last("GET /api/v1/compliance-updates").query().contains("queue=REQUESTED"));
        assertTrue(pages.text().contains("Diminta diperbaiki"), pages.text());
    }

    @Test
    @TestSecurity(user = "delegate", roles = "MINISTER_DELEGATE")
    void whoDecidesIsToldOfEachPlatformOfWhichSomethingIsProposed() {
        Services.answer(
                "GET /api/v1/dashboard/compliance",
                Samples.dashboard(List.of(
                        new ComplianceDashboard.PlatformProposal("pendatang", "Pendatang"),
                        new ComplianceDashboard.PlatformProposal("tiktok", "TikTok"))));

        assertEquals(
                List.of("/platform/pendatang", "/platform/tiktok"),
                links("/dasbor", "dalam daftar platform menunggu putusan"));
        assertEquals(List.of("/platform/pendatang"), links("/dasbor", "Usulan tentang Pendatang"));
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void theNumberOfWaitingUpdatesLeadsAPlatformToThoseAlone() {
        var cards = Pages.inIndonesian().open("/dasbor").page().select(".app-card:contains(Laporan menunggu) a");

        assertEquals("/pembaruan?tampil=menunggu", cards.first().attr("href"));
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "REVIEWER")
    void aCountThatCannotBeHadTakesNothingElseAway() {
        Services.refuse("GET /api/v1/compliance-updates", 503, "unavailable");
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard(CommitmentState.CONFIRMED, 6));

        assertEquals(List.of("/komitmen?status=CONFIRMED"), links("/dasbor", "6 komitmen sudah dikonfirmasi platform"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anOfficerIsToldWhichPlatformsLackALiaisonInIndonesiaAndWhoIsProposed() {
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard(0, false, 2));

        assertEquals(
                List.of("#menurut-platform"),
                links(
                        "/dasbor",
                        "Platform tanpa narahubung bertugas yang berdomisili di Indonesia (Permenkominfo 5/2020 Pasal"
                                + " 25): 1."));
        assertEquals(
                List.of("/platform/tiktok/kontak"),
                links("/dasbor", "Narahubung TikTok yang diusulkan dan menunggu konfirmasi: 2."));
        var table = Pages.inEnglish().open("/dasbor").page().select("#menurut-platform");
        assertTrue(table.select("tbody tr").text().endsWith("none"), table.text());
    }

    @Test
    @TestSecurity(user = "approver-tiktok", roles = "PLATFORM_APPROVER")
    void aPlatformWithoutALiaisonInIndonesiaIsToldToProposeOne() {
        Services.answer("GET /api/v1/dashboard/compliance", Samples.dashboard(0, false, 1));

        assertEquals(
                List.of("/platform/tiktok/kontak/baru"), links("/dasbor", "Platform Anda belum memenuhi ketentuan"));
        assertEquals(List.of(), links("/dasbor", "yang diusulkan dan menunggu konfirmasi"), "that is the officer's");
    }

    private static void toldOfOrders(boolean signs, boolean drafts) {
        Services.answer(
                "GET /api/v1/takedown-order-counts",
                Samples.orderCounts(
                        Map.of(OrderStatus.PENDING_AUTHORISATION, 5L, OrderStatus.CLARIFICATION_REQUESTED, 7L), 2, 0));

        assertEquals(
                signs ? List.of("/perintah?status=PENDING_AUTHORISATION") : List.of(),
                links("/dasbor", "5 perintah menunggu tanda tangan"));
        assertEquals(
                drafts ? List.of("/perintah?dikembalikan=ya") : List.of(),
                links("/dasbor", "2 draf perintah dikembalikan"));
        assertEquals(
                drafts ? List.of("/perintah?status=CLARIFICATION_REQUESTED") : List.of(),
                links("/dasbor", "7 permintaan klarifikasi"));
    }

    private static List<String> links(String page, String notice) {
        return Pages.inIndonesian()
                .open(page)
                .page()
                .select(".app-notices li:contains(" + notice + ") a")
                .eachAttr("href");
    }
}
