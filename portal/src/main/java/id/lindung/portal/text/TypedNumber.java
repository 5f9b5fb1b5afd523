package id.lindung.portal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: {@code 1.234,5}, {@code 1,234.5}, {@code 10 000} or {@code 1234.5}, in either language.
 * What can be read in two ways is never guessed at: {@code 91.125} is ninety-one thousand to an Indonesian, and a little
 * more than ninety-one to an Englishman.
 */
public final class TypedNumber {

    // Nobody groups a number that begins with a zero: in "0.125" the point is a decimal sign in either language.
    private static final Pattern TWO_WAYS = Pattern.compile("(-?[1-9]\\d{0,2})[.,](\\d{3})");
    private static final Pattern BY_POINTS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern BY_COMMAS = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern BY_BLANKS = Pattern.compile("-?[1-9]\\d{0,2}([ \u00a0\u202f]\\d{3})+([.,]\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    private TypedNumber() {}

    /** Empty for what is no number, or can be two. */
    public static Optional<BigDecimal> read(String text) {
        if (TWO_WAYS.matcher(text).matches()) {
            return Optional.empty();
        }
        String ungrouped = BY_BLANKS.matcher(text).matches() ? text.replaceAll("[ \u00a0\u202f]", "") : text;
        if (BY_POINTS.matcher(ungrouped).matches()) {
            ungrouped = ungrouped.replace(".", "");
        } else if (BY_COMMAS.matcher(ungrouped).matches()) {
            ungrouped = ungrouped.replace(",", "");
        }
        return PLAIN.matcher(ungrouped).matches()
                ? Optional.of(new BigDecimal(ungrouped.replace(',', '.')))
                : Optional.empty();
    }

    /**
     * Both numbers that the text can mean, each so written that it can mean nothing else; empty where it means one or none.
     *
     * @param decimalSign of the reader's language
     */
    public static List<String> readings(String text, char decimalSign) {
        var matcher = TWO_WAYS.matcher(text);
        return matcher.matches()
                ? List.of(matcher.group(1) + matcher.group(2), matcher.group(1) + decimalSign + matcher.group(2) + "0")
                : List.of();
    }

    /** So written that it is read as the same number again. */
    static String write(BigDecimal number, char decimalSign) {
        String plain = number.stripTrailingZeros().toPlainString();
        String once = TWO_WAYS.matcher(plain).matches() ? plain + "0" : plain;
        return once.replace('.', decimalSign);
    }
}
