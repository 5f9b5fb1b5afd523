package id.lindung.compliance.figure.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country codes by the names under which platforms publish, in English or Indonesian ({@code docs/country-names.md}). */
final class Countries {

    /** The publisher's own total. */
    static final String ALL = "ALL";

    private static final String LIST = "countries.txt";

    private static final Map<String, String> CODES = new HashMap<>();

    /** A listed name for what differs from it in blanks and in small and capital letters. */
    private static final Map<String, String> NEAR = new HashMap<>();

    static {
        add("All", ALL);
        list().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var code = line.substring(0, 2);
            for (var name : line.substring(4).split(" \\| ")) {
                add(name, code);
            }
        });
    }

    private Countries() {}

    private static String list() {
        try (var in = Countries.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String name, String code) {
        if (CODES.put(plain(name), code) != null) {
            throw new IllegalStateException("Listed twice: " + name);
        }
        NEAR.put(folded(name), name);
    }

    /** ISO 3166-1 alpha-2, XK, or {@link #ALL}; empty if no country is known by this name. */
    static Optional<String> codeOf(String name) {
        return Optional.ofNullable(CODES.get(plain(name)));
    }

    /** The listed name that was probably meant. */
    static Optional<String> near(String name) {
        return Optional.ofNullable(NEAR.get(folded(name)));
    }

    /** What makes no other name: see {@code docs/country-names.md}. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\u2018\u2019\u02bc]", "'")
                .replace("&", "and")
                .replaceAll("[-\u2010\u2011\u2013]", " ")
                .replaceAll("(?<=\\S) {2,}(?=\\S)", " ")
                .replaceAll("^St\\.? ", "Saint ")
                .replaceAll("^[Tt]he ", "")
                .replaceAll(" \\(the\\)$", "");
    }

    private static String folded(String name) {
        return plain(Normalizer.normalize(name, Normalizer.Form.NFKC).strip()).toLowerCase(Locale.ROOT);
    }
}
