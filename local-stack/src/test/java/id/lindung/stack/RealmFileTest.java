package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm file is shared by this machine, the tests and the containers: what stands in it is known to everybody. */
class RealmFileTest {

    private static final String PLACEHOLDER = "\\$\\{LINDUNG_(PASSWORD|SECRET)_[A-Za-z0-9_]+}";

    @TempDir
    private Path folder;

    @Test
    void everyAccountAndClientHasAPlaceholderOfItsOwnAndNoPasswordStandsInTheFile() throws IOException {
        var realm = realm();
        var credentials = credentials(realm);
        var people = realm.path("users").findValues("credentials").size();
        var secretClients = realm.path("clients").findValues("secret").size();
        assertTrue(people >= 15 && secretClients >= 3, credentials::toString);
        assertEquals(people + secretClients, credentials.size());
        assertEquals(credentials.size(), new HashSet<>(credentials).size(), credentials::toString);
        credentials.forEach(value -> assertTrue(value.matches(PLACEHOLDER), value));
    }

    @Test
    void noPlaceholderHasADefault() throws IOException {
        // ${NAME:default}: whoever forgets to set NAME would get what everybody can read here.
        assertFalse(
                Files.readString(Layout.ofCheckout().realm()).matches("(?s).*\\$\\{LINDUNG_[A-Za-z0-9_]+:.*"),
                "a placeholder has a default");
    }

    @Test
    void onThisMachineEachPlaceholderHasAValueThatCanBeRemembered() throws IOException {
        var local = LocalCredentials.of(Layout.ofCheckout().realm());
        var asked = credentials(realm()).stream()
                .map(value -> value.substring(2, value.length() - 1))
                .toList();
        assertEquals(new HashSet<>(asked), local.keySet());
        assertEquals("lindung-officer", local.get("LINDUNG_PASSWORD_OFFICER"));
        assertEquals("lindung-liaison-tiktok", local.get("LINDUNG_PASSWORD_LIAISON_TIKTOK"));
        assertEquals("lindung-platform-other", local.get("LINDUNG_SECRET_PLATFORM_OTHER"));
        assertEquals("lindung-portal-local", local.get("LINDUNG_SECRET_PORTAL"));
    }

    @Test
    void aPlaceholderWithADigitHasAValueToo() throws IOException {
        var realm =
                Files.writeString(folder.resolve("realm.json"), "${LINDUNG_PASSWORD_OFFICER2} ${LINDUNG_SECRET_B2b}");
        assertEquals(
                Map.of("LINDUNG_PASSWORD_OFFICER2", "lindung-officer2", "LINDUNG_SECRET_B2b", "lindung-b2b"),
                LocalCredentials.of(realm));
    }

    @Test
    void loginsAreKeptInTheDatabaseAndNotWrittenToTheLog() throws IOException {
        // Without a list Keycloak takes its listener that logs names and addresses.
        assertTrue(realm().path("eventsListeners").isArray());
        assertTrue(realm().path("eventsListeners").isEmpty());
        assertTrue(realm().path("eventsEnabled").asBoolean());
    }

    /** Keycloak takes its own page in silence where the theme or a language of it is missing. */
    @Test
    void itsLoginThemeIsThereInEachOfItsLanguages() throws IOException {
        var theme = Layout.ofCheckout()
                .themes()
                .resolve(realm().path("loginTheme").asText())
                .resolve("login");
        assertTrue(Files.exists(theme.resolve("theme.properties")), theme::toString);
        assertTrue(realm().path("internationalizationEnabled").asBoolean());
        for (var language : realm().path("supportedLocales")) {
            var messages = theme.resolve("messages/messages_" + language.asText() + ".properties");
            assertTrue(Files.exists(messages), messages::toString);
        }
    }

    private static List<String> credentials(JsonNode realm) {
        var found = new ArrayList<String>();
        for (var client : realm.path("clients")) {
            if (client.has("secret")) {
                found.add(client.path("secret").asText());
            }
        }
        for (var user : realm.path("users")) {
            user.path("credentials")
                    .forEach(credential -> found.add(credential.path("value").asText()));
        }
        return found;
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(Layout.ofCheckout().realm().toFile());
    }
}
