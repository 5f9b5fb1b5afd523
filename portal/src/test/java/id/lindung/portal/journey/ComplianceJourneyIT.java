package id.lindung.portal.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report on a commitment from the liaison's first page to the commitment's new state, with and without JavaScript. */
@ExtendWith(Journey.class)
class ComplianceJourneyIT {

    @TempDir
    private static Path folder;

    private static Register register;

    @BeforeAll
    static void prepare() {
        register = new Register().platforms();
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aReportWithEvidencePassesFourPeopleAndMovesTheCommitment(boolean scripts) throws IOException {
        var title = scripts ? "Moderator dengan skrip" : "Moderator tanpa skrip";
        var commitment = register.activeCommitment(title);
        liaisonReports(scripts, title);
        var number = approverSubmits(scripts);
        officerProposes(scripts, number);
        reviewerConfirms(scripts, number);
        try (var officer = Journey.visitor(scripts, "id-ID")) {
            officer.signIn("officer", "/komitmen/" + commitment);
            officer.open("/komitmen/" + commitment);
            assertTrue(officer.shows("Dinyatakan terpenuhi"), "the commitment's state has changed");
            assertTrue(officer.shows("reviewer"), "the history names who confirmed");
            assertTrue(officer.shows("WIB"), "the history says when, with the zone");
        }
    }

    private static void liaisonReports(boolean scripts, String title) throws IOException {
        var evidence = Files.writeString(
                folder.resolve("moderator.csv"), "bulan,moderator\n2026-10,210\n", StandardCharsets.UTF_8);
        try (var liaison = Journey.visitor(scripts, "id-ID")) {
            liaison.signIn("liaison-tiktok", "/lapor/baru");
            liaison.open("/lapor/baru");
            liaison.chooseContaining(title).click("Mulai laporan");
            liaison.fillStarting("Awal periode", "2026-10-01").fillStarting("Akhir periode", "2026-10-31");
            liaison.pick("pernyataan", "FULFILLED").click("Simpan dan lanjut");
            liaison.fill("Nilai", "210").click("Simpan dan lanjut");
            liaison.fillStarting("Yang sudah dilakukan", "Merekrut 190 moderator berbahasa Indonesia.");
            liaison.fillStarting("Yang akan dilakukan", "Melatih moderator baru.");
            liaison.click("Simpan dan lanjut");
            liaison.upload("berkas", evidence).click("Unggah berkas");
            var uploads = Journey.suite().temporaryFiles().resolve("uploads");
            assertTrue(Files.isDirectory(uploads), "it passed through no folder that others share");
            assertTrue(liaison.shows("moderator.csv"), "the file is listed");
            liaison.click("Lanjut").click("Serahkan ke penyetuju");
            assertTrue(liaison.shows("Laporan diserahkan") || liaison.heading().contains("laporan"));
        }
    }

    /** @return number of the receipt */
    private static String approverSubmits(boolean scripts) {
        try (var approver = Journey.visitor(scripts, "id-ID")) {
            approver.signIn("approver-tiktok", "/pembaruan");
            approver.open("/pembaruan");
            approver.follow("Draf");
            approver.click("Periksa dan kirim");
            approver.choose("Saya menyatakan laporan ini benar dan lengkap").click("Kirim ke kementerian");
            assertTrue(approver.shows("SHA-256"), "the receipt carries the digest");
            return approver.found("LK-\\d{4}-\\d{5}");
        }
    }

    private static void officerProposes(boolean scripts, String number) {
        try (var officer = Journey.visitor(scripts, "id-ID")) {
            officer.signIn("officer", "/pembaruan");
            officer.open("/pembaruan");
            officer.followContaining(number).click("Mulai meninjau").click("Mulai");
            if (officer.hasButton("Tinjau")) {
                officer.click("Tinjau");
            }
            officer.pick("putusan", "ACCEPTED").fill("Alasan", "Lengkap dan dapat dipakai.");
            officer.click("Simpan putusan");
            assertTrue(officer.shows("menunggu"), "the outcome waits for a second official");
        }
    }

    private static void reviewerConfirms(boolean scripts, String number) {
        try (var reviewer = Journey.visitor(scripts, "id-ID")) {
            reviewer.signIn("reviewer", "/pembaruan");
            reviewer.open("/pembaruan");
            reviewer.followContaining(number).click("Periksa dan sahkan putusan");
            reviewer.choose("Saya telah memeriksa kiriman dengan sidik digital ini")
                    .click("Sahkan putusan");
            assertTrue(reviewer.shows("Putusan disahkan dan berlaku."));
        }
    }
}
