package id.lindung.portal.locale;

import java.util.Locale;
import java.util.Optional;

/** Light, dark, or what the reader's system prefers. */
public enum Theme {
    SISTEM,
    TERANG,
    GELAP;

    /** As it stands in the address, the cookie and the {@code data-theme} attribute. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with exactly this key. */
    public static Optional<Theme> ofKey(String key) {
        for (Theme theme : values()) {
            if (theme.key().equals(key)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
