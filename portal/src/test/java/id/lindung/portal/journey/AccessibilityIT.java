package id.lindung.portal.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * axe-core finds nothing on any page, in both languages, for officials, platforms and the public: a visit looks at every
 * page it comes to. Pages that only a journey reaches are looked at on the journey.
 */
@ExtendWith(Journey.class)
class AccessibilityIT {

    private static final List<String> MAIN_PAGES = List.of(
            "/dasbor",
            "/platform",
            "/platform/tiktok",
            "/platform/tiktok?bagian=perintah",
            "/platform/tiktok?bagian=kronologi",
            "/platform/tiktok?bagian=kedudukan",
            "/platform/tiktok?bagian=narahubung",
            "/platform/tiktok/kontak",
            "/platform/tiktok/kontak/baru",
            "/komitmen",
            "/perintah",
            "/pembaruan",
            "/angka",
            "/metrik");

    private static Prepared prepared;
    private static String commitment;
    private static String order;
    private static String toSign;
    private static String toAnswer;
    private static String inQuestion;
    private static String report;
    private static String inReview;
    private static String disputed;
    private static String proposal;

    @BeforeAll
    static void prepare() {
        var register = new Register().platforms();
        prepared = new Prepared(register);
        commitment = register.activeCommitment("Aksesibilitas");
        order = register.draftOrder("draft");
        toSign = prepared.orderToSign("to-sign");
        toAnswer = prepared.orderToAnswer("to-answer");
        inQuestion = prepared.orderInQuestion("in-question");
        report = prepared.report(commitment);
        inReview = prepared.reportInReview(register.activeCommitment("Aksesibilitas, ditinjau"));
        disputed = register.activeCommitment("Aksesibilitas, dinilai");
        proposal = prepared.proposal(disputed);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"officer, id-ID", "officer, en-GB", "liaison-tiktok, id-ID", "liaison-tiktok, en-GB"})
    void pagesOfSignedInReadersHaveNoViolation(String account, String language) {
        try (var reader = Journey.visitor(true, language)) {
            reader.signIn(account, "/dasbor");
            MAIN_PAGES.forEach(reader::open);
            reader.open("/komitmen/" + commitment);
            if (account.startsWith("liaison")) {
                reader.open("/lapor/baru");
            }
            reader.openRefused("/tidak-ada", 404);
            reader.openRefused("/platform/tiktok/usulan/" + UUID.randomUUID() + "/setujui", 403);
        }
    }

    @ParameterizedTest(name = "officer in {0}")
    @ValueSource(strings = {"id-ID", "en-GB"})
    void formsOfAnOfficerHaveNoViolation(String language) {
        try (var officer = Journey.visitor(true, language)) {
            officer.signIn("officer", "/dasbor");
            for (var path : List.of(
                    "/perintah/baru",
                    "/perintah/" + order,
                    "/perintah/" + order + "/ubah",
                    "/perintah/" + order + "/kirim",
                    "/perintah/" + toAnswer + "/konten/1/pemeriksaan",
                    "/perintah/" + inQuestion + "/klarifikasi",
                    "/pembaruan/" + inReview + "/tinjau",
                    "/komitmen/baru?platform=tiktok",
                    "/komitmen/" + commitment + "/penilaian",
                    "/komitmen/" + commitment + "/catatan",
                    "/platform/tiktok/kronologi",
                    "/platform/baru",
                    "/platform/tiktok/ubah",
                    "/platform/tiktok/kedudukan")) {
                officer.open(path);
            }
        }
    }

    @ParameterizedTest(name = "liaison in {0}")
    @ValueSource(strings = {"id-ID", "en-GB"})
    void formsOfAPlatformHaveNoViolation(String language) {
        try (var liaison = Journey.visitor(true, language)) {
            liaison.signIn("liaison-tiktok", "/dasbor");
            for (var path : List.of(
                    "/perintah/" + toAnswer + "/konfirmasi",
                    "/perintah/" + toAnswer + "/klarifikasi",
                    "/perintah/" + toAnswer + "/konten/1/jawaban",
                    "/lapor/" + report + "/periode",
                    "/lapor/" + report + "/angka",
                    "/lapor/" + report + "/narasi",
                    "/lapor/" + report + "/bukti",
                    "/lapor/" + report + "/periksa")) {
                liaison.open(path);
                assertTrue(liaison.path().equals(path), () -> path + " led to " + liaison.path());
            }
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "director, id-ID",
        "director, en-GB",
        "reviewer, id-ID",
        "reviewer, en-GB",
        "delegate, id-ID",
        "delegate, en-GB"
    })
    void formsOfThoseWhoDecideHaveNoViolation(String account, String language) {
        var paths =
                switch (account) {
                    case "director" ->
                        List.of("/perintah/" + toSign + "/tanda-tangan", "/perintah/" + toSign + "/kembalikan");
                    case "delegate" -> List.of("/platform/tiktok");
                    default ->
                        List.of(
                                "/komitmen/" + disputed + "/usulan/" + proposal + "/setujui",
                                "/komitmen/" + disputed + "/usulan/" + proposal + "/tolak");
                };
        try (var official = Journey.visitor(true, language)) {
            official.signIn(account, "/dasbor");
            for (var path : paths) {
                official.open(path);
                assertTrue(official.path().equals(path), () -> path + " led to " + official.path());
            }
        }
    }

    @ParameterizedTest(name = "officer in {0}")
    @CsvSource({"id-ID, Simpan, Halaman ini sudah berubah", "en-GB, Save, This page has changed"})
    void aConflictHasNoViolation(String language, String save, String heading) {
        try (var officer = Journey.visitor(true, language)) {
            officer.signIn("officer", "/dasbor");
            officer.open("/komitmen/" + commitment + "/catatan");
            prepared.note(commitment, "Diubah orang lain, " + language);
            officer.fillFirst("Catatan saya").click(save);
            assertTrue(officer.heading().equals(heading), officer.heading());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"dark", "narrow"})
    void theMainPagesHaveNoViolationInTheOtherThemeAndOnAPhone(String look) {
        try (var officer = Journey.visitor(true, "id-ID")) {
            officer.signIn("officer", "/dasbor");
            if (look.equals("dark")) {
                officer.open("/tema/gelap?ke=/dasbor");
            } else {
                officer.narrow();
            }
            MAIN_PAGES.forEach(officer::open);
            for (var path : List.of(
                    "/",
                    "/bantuan",
                    "/komitmen/" + commitment,
                    "/perintah/" + toAnswer,
                    "/perintah/baru",
                    "/pembaruan/" + inReview + "/tinjau")) {
                officer.open(path);
            }
        }
    }

    @ParameterizedTest(name = "{2} in {0}")
    @CsvSource({
        "id-ID, Masuk, light",
        "en-GB, Sign in, light",
        "id-ID, Masuk, dark",
        "id-ID, Masuk, narrow",
        "en-GB, Sign in, narrow"
    })
    void theLoginHasNoViolation(String language, String button, String look) {
        try (var reader = Journey.visitor(true, language)) {
            if (look.equals("dark")) {
                reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            } else if (look.equals("narrow")) {
                reader.narrow();
            }
            reader.open("/masuk").click(button);
            assertTrue(reader.page().locator(".error-summary").isVisible(), "nothing was typed, and nothing is said");
        }
    }

    @ParameterizedTest(name = "public in {0}")
    @ValueSource(strings = {"id-ID", "en-GB"})
    void publicPagesHaveNoViolation(String language) {
        try (var reader = Journey.visitor(true, language)) {
            for (var path : List.of("/", "/angka", "/istilah", "/bantuan", "/aksesibilitas", "/privasi")) {
                reader.open(path);
            }
        }
    }
}
