package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Passwords and client secrets of the realm on one machine. They are easy to remember, because that Keycloak listens on
 * loopback only and its people are invented; the realm file, which containers import too, holds none.
 */
final class LocalCredentials {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(LINDUNG_(?:PASSWORD|SECRET)_([A-Za-z0-9_]+))}");

    private LocalCredentials() {}

    /** A value for each password and secret that the realm file asks for, as environment of Keycloak. */
    static Map<String, String> of(Path realm) {
        var credentials = new HashMap<String, String>();
        try {
            var placeholders = PLACEHOLDER.matcher(Files.readString(realm));
            while (placeholders.find()) {
                var name = placeholders.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
                credentials.put(placeholders.group(1), "lindung-" + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        credentials.computeIfPresent("LINDUNG_SECRET_PORTAL", (name, value) -> value + "-local");
        return credentials;
    }
}
