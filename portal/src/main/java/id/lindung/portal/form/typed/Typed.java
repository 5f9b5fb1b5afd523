package id.lindung.portal.form.typed;

import id.lindung.contracts.hash.Sha256;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of a form by name of control, as they were typed or as they were filled in before. */
public final class Typed {

    static final String VERSION = "versi";
    public static final String SEEN = "semula";
    static final String KEY = "kunci";
    static final String OPENED = "dibuka";

    private static final Typed EMPTY = new Typed(Map.of());

    private final Map<String, List<String>> values;

    Typed(Map<String, List<String>> values) {
        this.values = Map.copyOf(values);
    }

    /** A form that nobody has filled in. */
    public static Typed empty() {
        return EMPTY;
    }

    /** A form filled in from what is stored; a null value counts as an empty control. */
    public static Typed of(Map<String, ?> stored) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        stored.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                values.put(name, several.stream().map(Object::toString).toList());
            } else if (value != null) {
                values.put(name, List.of(value.toString()));
            }
        });
        return new Typed(values);
    }

    /** Everything that was sent. */
    public Map<String, List<String>> values() {
        return values;
    }

    /** Exactly what stands in the control, never null. */
    public String get(String name) {
        List<String> found = all(name);
        return found.isEmpty() ? "" : found.get(0);
    }

    /** What the control says, without blanks round it; null when it says nothing. */
    public String text(String name) {
        String stripped = get(name).strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** All values of check boxes or of a select for several. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return !get(name).isBlank();
    }

    /**
     * The version of the resource that the page was made from.
     *
     * @throws BadRequestException if the form is none of ours
     */
    public long version() {
        try {
            return Long.parseLong(get(VERSION));
        } catch (NumberFormatException e) {
            throw new BadRequestException("A form without the version it was made from", e);
        }
    }

    /** The same, made from another version. */
    public Typed ofVersion(long version) {
        Map<String, List<String>> other = new LinkedHashMap<>(values);
        other.put(VERSION, List.of(String.valueOf(version)));
        return new Typed(other);
    }

    /** SHA-256 of all values, whatever their order. */
    public String digest() {
        return Sha256.of(new TreeMap<>(values).toString());
    }

    /** The version to write into the page: the one it was first made from, so that a second try overwrites nothing. */
    public long versionOr(long current) {
        return has(VERSION) ? version() : current;
    }

    /** The idempotency key of the page, so that a form that is sent twice has one effect. Null if the page had none. */
    public String key() {
        return text(KEY);
    }

    /** When the page was made; the beginning of time when the form does not say. */
    public Instant openedAt() {
        try {
            return Instant.parse(get(OPENED));
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
