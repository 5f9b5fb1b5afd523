package id.lindung.portal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing on any page, in both languages, for officials, platforms and the public (WCAG 2.2 AA). */
@ExtendWith(Journey.class)
class AccessibilityIT {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static String commitment;

    @BeforeAll
    static void prepare() {
        commitment = new Register().platforms().activeCommitment("Aksesibilitas");
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
                    "/komitmen",
                    "/komitmen/" + commitment,
                    "/perintah",
                    "/pembaruan",
                    "/angka",
                    "/metrik")) {
                check(reader, path);
            }
            check(reader, account.equals("officer") ? "/perintah/baru" : "/lapor/baru");
        }
    }

    @ParameterizedTest(name = "public in {0}")
    @CsvSource({"id-ID", "en-GB"})
    void publicPagesHaveNoViolation(String language) {
        try (var reader = Journey.visitor(true, language)) {
            for (var path : List.of("/", "/angka", "/istilah", "/bantuan", "/aksesibilitas", "/privasi")) {
                check(reader, path);
            }
        }
    }

    private static void check(Visitor reader, String path) {
        reader.open(path);
        var violations = new AxeBuilder(reader.page())
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> path + ": " + rule.getId() + " " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertEquals(List.of(), violations);
    }
}
