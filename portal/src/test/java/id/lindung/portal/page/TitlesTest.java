package id.lindung.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleLiaison;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two tabs of a browser are told apart by what they are about. */
@QuarkusTest
@TestProfile(WithServices.class)
class TitlesTest {

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/takedown-orders/" + SampleOrder.ID,
                SampleOrder.anOrder()
                        .in(OrderStatus.DELIVERED)
                        .restricted()
                        .allowing("sign", "verify", "answer", "reveal", "answer-clarification", "close")
                        .view());
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment()
                        .untranslated()
                        .proposing(CommitmentState.FULFILLED)
                        .allowing("close", "note", "approve", "propose-transition:BREACHED")
                        .view());
        Services.answer(
                "GET /api/v1/compliance-updates/" + SampleUpdate.ID,
                SampleUpdate.anUpdate()
                        .in(UpdateState.SUBMITTED)
                        .allowing("start-review")
                        .view());
        Services.answer(
                "GET /api/v1/liaison-appointments/" + SampleLiaison.ID,
                SampleLiaison.aLiaison().allowing("end").view());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanda-tangan", "tutup", "klarifikasi", "konten/1/pemeriksaan", "konten/1/alamat"})
    @TestSecurity(
            user = "everybody",
            roles = {"DIRECTOR", "OFFICER", "CHILD_OFFICER"})
    void aPageOfAnOrderNamesIt(String page) {
        names("TDO-2026-000811", "/perintah/" + SampleOrder.ID + "/" + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutup", "penilaian", "catatan", "usulan/0195f0a0-0000-7000-8000-000000000012/setujui"})
    @TestSecurity(
            user = "everybody",
            roles = {"REVIEWER", "OFFICER"})
    void aPageOfACommitmentNamesIt(String page) {
        names("KMT-2018-TIKTOK-003", "/komitmen/" + SampleCommitment.ID + "/" + page);
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void aPageOfAnUpdateNamesIt() {
        names("LK-2026-00551", "/pembaruan/" + SampleUpdate.ID + "/mulai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kedudukan",
                "ubah",
                "kontak",
                "kontak/baru",
                "kontak/0195f0a0-0000-7000-8000-000000000031/akhiri",
                "kronologi"
            })
    @TestSecurity(
            user = "everybody",
            roles = {"OFFICER", "MINISTER_DELEGATE"})
    void aPageOfAPlatformNamesIt(String page) {
        names("TikTok", "/platform/tiktok/" + page);
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aStepOfAReportNamesItsCommitmentAndSaysWhatIsNotTranslated() {
        Services.answer(
                "GET /api/v1/compliance-updates/" + SampleUpdate.ID,
                SampleUpdate.anUpdate().allowing("change").view());
        String page = "/lapor/" + SampleUpdate.ID + "/angka";
        names("KMT-2018-TIKTOK-003", page);

        var legend = Pages.inEnglish().open(page).page().selectFirst("legend");
        assertEquals("Usia minimum (No translation yet)", legend.text());
        assertEquals("id", legend.selectFirst("span").attr("lang"));
    }

    private static void names(String what, String page) {
        Pages pages = Pages.inIndonesian().open(page);
        assertEquals(200, pages.status(), page);
        assertTrue(pages.page().title().contains(what), pages.page().title());
    }
}
