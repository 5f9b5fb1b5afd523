package id.lindung.moderation.statement.rule.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Languages of content. The EU database knows the two-letter codes only, in capitals; most languages of Indonesia have
 * none, so ISO 639-3 codes ({@code min}, {@code mad}, {@code ban}, {@code ace}) and BCP 47 tags are taken as well.
 */
final class Languages {

    /** ISO 639-1 as the EU database has it, with {@code BH}, which the standard has withdrawn since. */
    private static final Set<String> TWO_LETTERS = Set.of(
            """
            AA AB AE AF AK AM AN AR AS AV AY AZ BA BE BG BH BI BM BN BO BR BS CA CE CH CO CR CS CU CV CY DA DE
            DV DZ EE EL EN EO ES ET EU FA FF FI FJ FO FR FY GA GD GL GN GU GV HA HE HI HO HR HT HU HY HZ IA ID
            IE IG II IK IO IS IT IU JA JV KA KG KI KJ KK KL KM KN KO KR KS KU KV KW KY LA LB LG LI LN LO LT LU
            LV MG MH MI MK ML MN MR MS MT MY NA NB ND NE NG NL NN NO NR NV NY OC OJ OM OR OS PA PI PL PS PT QU
            RM RN RO RU RW SA SC SD SE SG SI SK SL SM SN SO SQ SR SS ST SU SV SW TA TE TG TH TI TK TL TN TO TR
            TS TT TW TY UG UK UR UZ VE VI VO WA WO XH YI YO ZA ZH ZU"""
                    .split("\\s+"));

    private static final Set<String> THREE_LETTERS = read("/statement/iso-639-3.txt");

    private static final int LONGEST_TAG = 35;

    private Languages() {}

    /** Two letters for the codes of three that mean the same: {@code ind} is {@code ID}. */
    private static final Map<String, String> SHORTER = TWO_LETTERS.stream()
            .filter(code -> !iso3(code).isEmpty())
            .collect(Collectors.toUnmodifiableMap(Languages::iso3, Function.identity(), (one, other) -> one));

    /**
     * The language alone, so that one language has one code: script and region are how and where it is written, and do not
     * make another one of it.
     *
     * @return two letters in capitals where ISO 639-1 has them, else three in small letters; empty if it is no language
     */
    static Optional<String> normalise(String tag) {
        var bare = tag.toUpperCase(Locale.ROOT);
        if (TWO_LETTERS.contains(bare)) {
            return Optional.of(bare);
        }
        if (tag.length() > LONGEST_TAG) {
            return Optional.empty();
        }
        try {
            // The language is looked at as it was written: Locale still turns id into in on older JDKs.
            var language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            new Locale.Builder().setLanguageTag(tag).build();
            var two = SHORTER.getOrDefault(language, language.toUpperCase(Locale.ROOT));
            if (TWO_LETTERS.contains(two)) {
                return Optional.of(two);
            }
            return THREE_LETTERS.contains(language) ? Optional.of(language) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Empty where the JDK knows none. */
    private static String iso3(String twoLetters) {
        try {
            return new Locale.Builder().setLanguage(twoLetters).build().getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    private static Set<String> read(String resource) {
        try (var stream = Languages.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
