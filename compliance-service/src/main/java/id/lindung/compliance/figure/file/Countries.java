package id.lindung.compliance.figure.file;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country codes by the English names under which platforms publish. */
final class Countries {

    /** The publisher's own total. */
    static final String ALL = "ALL";

    /**
     * Names beside those of this Java's CLDR: of its other releases, short names of ISO 3166-1 and of the United Nations,
     * and what newspapers and publishers write. Kosovo has no code of ISO; CLDR and the European Union use XK.
     */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("All", ALL),
            Map.entry("Burma", "MM"),
            Map.entry("Cabo Verde", "CV"),
            Map.entry("Cape Verde", "CV"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Czechia", "CZ"),
            Map.entry("Democratic Republic of the Congo", "CD"),
            Map.entry("East Timor", "TL"),
            Map.entry("Hong Kong", "HK"),
            Map.entry("Ivory Coast", "CI"),
            Map.entry("Korea", "KR"),
            Map.entry("Kosovo", "XK"),
            Map.entry("Macao", "MO"),
            Map.entry("Macau", "MO"),
            Map.entry("Myanmar", "MM"),
            Map.entry("North Macedonia", "MK"),
            Map.entry("Palestine", "PS"),
            Map.entry("Republic of the Congo", "CG"),
            Map.entry("Russian Federation", "RU"),
            Map.entry("South Korea", "KR"),
            Map.entry("Swaziland", "SZ"),
            Map.entry("The Gambia", "GM"),
            Map.entry("Turkey", "TR"),
            Map.entry("Türkiye", "TR"),
            Map.entry("United States of America", "US"),
            Map.entry("Viet Nam", "VN"));

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(plain(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        OTHER_NAMES.forEach((name, code) -> codes.put(plain(name), code));
        return Map.copyOf(codes);
    }

    /** Names are written with and without accents, {@code &} or "and", "St." or "Saint", straight or curved apostrophes. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\u2018\u2019]", "'")
                .replace("&", "and")
                .replaceAll("^St\\. ", "Saint ");
    }

    /** ISO 3166-1 alpha-2, XK, or {@link #ALL}; empty if no country is known by this name. */
    static Optional<String> codeOf(String name) {
        return Optional.ofNullable(CODES.get(plain(name)));
    }
}
