package id.lindung.portal.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.layout.Assets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The identity provider's pages are files beside the portal's: what both have must stay the same. */
class LoginThemeTest {

    private static final Path THEME =
            Path.of(System.getProperty("lindung.root"), "docker/keycloak/themes/lindung/login");

    private static final Path STYLES = Path.of("frontend/src");

    /** What the identity provider names otherwise than the portal. */
    private static final Map<String, String> NAMED_OTHERWISE = Map.of("doLogIn", "signIn", "doLogout", "signOut");

    @Test
    void everyMessageIsTranslated() {
        assertEquals(
                properties("messages/messages_id").keySet(),
                properties("messages/messages_en").keySet());
    }

    /** The provider formats each text: a single apostrophe would vanish, and take what follows with it. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void noMessageHasASingleApostrophe(String language) {
        properties("messages/messages_" + language)
                .forEach((key, text) -> assertFalse(text.replace("''", "").contains("'"), key));
    }

    @ParameterizedTest
    @CsvSource({"id, layout", "en, layout_en"})
    void wordsOfTheFrameAreThePortals(String language, String bundle) {
        Map<String, String> theirs = properties("messages/messages_" + language);
        Map<String, String> ours = Messages.of(bundle);

        List<String> shared = theirs.keySet().stream()
                .filter(key -> ours.containsKey(NAMED_OTHERWISE.getOrDefault(key, key)))
                .toList();
        assertTrue(shared.containsAll(List.of("serviceName", "tagline", "demoLabel", "demoText", "doLogIn")));
        for (String key : shared) {
            assertEquals(ours.get(NAMED_OTHERWISE.getOrDefault(key, key)), theirs.get(key), key);
        }
    }

    @Test
    void itsColoursAreThePortalsPalette() {
        String palette = read(STYLES.resolve("_palette.scss"))
                + read(STYLES.resolve("app/_theme.scss"))
                + read(STYLES.resolve("app/_forms.scss"));
        List<String> foreign = Pattern.compile("#[0-9a-f]{6}\\b")
                .matcher(read(THEME.resolve("resources/css/login.css")))
                .results()
                .map(MatchResult::group)
                .filter(colour -> !palette.contains(colour))
                .toList();
        assertEquals(List.of(), foreign);
    }

    @Test
    void itsFontIsThePortals() throws IOException {
        Path font = Path.of("src/main/resources/META-INF/resources" + Assets.url("inter-latin-wght-normal.woff2"));
        assertArrayEquals(
                Files.readAllBytes(font), Files.readAllBytes(THEME.resolve("resources/fonts/" + font.getFileName())));
    }

    /** Browsers keep both for a month: with other content they need another address. */
    @Test
    void theAddressOfStyleAndScriptChangesWithTheirContent() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : List.of("resources/css/login.css", "resources/js/login.js")) {
            digest.update(Files.readAllBytes(THEME.resolve(file)));
        }
        String edition = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        assertEquals(edition, properties("theme").get("edition"), "edition in theme.properties");
    }

    private static Map<String, String> properties(String name) {
        Properties properties = new Properties();
        try (var file = Files.newBufferedReader(THEME.resolve(name + ".properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
