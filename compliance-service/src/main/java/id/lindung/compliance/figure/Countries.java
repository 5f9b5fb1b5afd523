package id.lindung.compliance.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country codes by the English names under which platforms publish. */
final class Countries {

    /** The publisher's own total. */
    static final String ALL = "ALL";

    /** Names that differ between releases of Java or from what publishers write. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("All", ALL),
            Map.entry("Cape Verde", "CV"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Czechia", "CZ"),
            Map.entry("Hong Kong", "HK"),
            Map.entry("Ivory Coast", "CI"),
            Map.entry("Korea", "KR"),
            Map.entry("Macau", "MO"),
            Map.entry("Myanmar", "MM"),
            Map.entry("North Macedonia", "MK"),
            Map.entry("Palestine", "PS"),
            Map.entry("South Korea", "KR"),
            Map.entry("Turkey", "TR"),
            Map.entry("Türkiye", "TR"),
            Map.entry("United States of America", "US"));

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH), code);
        }
        codes.putAll(OTHER_NAMES);
        return Map.copyOf(codes);
    }

    /** ISO 3166-1 alpha-2, or {@link #ALL}; empty if no country is known by this name. */
    static Optional<String> codeOf(String name) {
        return Optional.ofNullable(CODES.get(name));
    }
}
