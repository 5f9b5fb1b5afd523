package id.lindung.portal.journey;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * axe-core finds nothing on any page, in both languages, for officials, platforms and the public: a visit looks at every
 * page it comes to. Pages that only a journey reaches are looked at on the journey.
 */
@ExtendWith(Journey.class)
class AccessibilityIT {

    private static String commitment;
    private static String order;

    @BeforeAll
    static void prepare() {
        var register = new Register().platforms();
        commitment = register.activeCommitment("Aksesibilitas");
        order = register.draftOrder();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"officer, id-ID", "officer, en-GB", "liaison-tiktok, id-ID", "liaison-tiktok, en-GB"})
    void pagesOfSignedInReadersHaveNoViolation(String account, String language) {
        try (var reader = Journey.visitor(true, language)) {
            reader.signIn(account, "/dasbor");
            for (var path : List.of(
                    "/dasbor",
                    "/platform",
                    "/platform/tiktok",
                    "/platform/tiktok/narahubung",
                    "/komitmen",
                    "/komitmen/" + commitment,
                    "/perintah",
                    "/pembaruan",
                    "/angka",
                    "/metrik")) {
                reader.open(path);
            }
            if (account.startsWith("liaison")) {
                reader.open("/lapor/baru");
            }
            reader.openRefused("/tidak-ada", 404);
            reader.openRefused("/platform/tiktok/kedudukan", 403);
        }
    }

    @ParameterizedTest(name = "officer in {0}")
    @CsvSource({"id-ID", "en-GB"})
    void formsOfAnOfficerHaveNoViolation(String language) {
        try (var officer = Journey.visitor(true, language)) {
            officer.signIn("officer", "/dasbor");
            for (var path : List.of(
                    "/perintah/baru",
                    "/perintah/" + order,
                    "/perintah/" + order + "/ubah",
                    "/perintah/" + order + "/kirim",
                    "/komitmen/baru?platform=tiktok",
                    "/komitmen/" + commitment + "/penilaian",
                    "/komitmen/" + commitment + "/catatan",
                    "/platform/baru",
                    "/platform/tiktok/ubah")) {
                officer.open(path);
            }
        }
    }

    @ParameterizedTest(name = "public in {0}")
    @CsvSource({"id-ID", "en-GB"})
    void publicPagesHaveNoViolation(String language) {
        try (var reader = Journey.visitor(true, language)) {
            for (var path : List.of("/", "/angka", "/istilah", "/bantuan", "/aksesibilitas", "/privasi")) {
                reader.open(path);
            }
        }
    }
}
