package id.lindung.compliance.figure.file;

import id.lindung.contracts.figure.FigureMetrics;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A count or a share as a publisher prints it: digits, and a point before what is behind the decimal sign. TikTok writes
 * counts with a point as well ({@code 1113.0}).
 */
final class PrintedNumber {

    /** More than any platform has users. */
    private static final int MOST_DIGITS = 12;

    /** A program that prints a binary fraction in full needs 17 significant digits. */
    private static final int MOST_DECIMALS = 20;

    private static final Pattern PRINTED = Pattern.compile("(0|[1-9][0-9]*)(?:\\.([0-9]+))?");

    /** {@code 1.000}: a thousand in Indonesian, one in English. */
    private static final Pattern GROUP_OR_FRACTION = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,'\u2019\\h][0-9]{3})+([.,][0-9]*)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]*,[0-9]+");
    private static final Pattern POWER = Pattern.compile("[0-9.]+[eE][+-]?[0-9]+");

    private PrintedNumber() {}

    /**
     * @param metric the publisher's name; no share can be a thousand, so that its points are never read as grouping
     * @throws Wrong if it is no number that everybody reads in the same way
     */
    static BigDecimal read(String text, String metric) {
        if (!FigureMetrics.isShare(metric) && GROUP_OR_FRACTION.matcher(text).matches()) {
            throw new Wrong("ambiguous-number", twoReadings(text, FigureMetrics.isCount(metric)));
        }
        var printed = PRINTED.matcher(text);
        if (!printed.matches()) {
            throw new Wrong("number", "must be a number such as 1113.0, or blank; " + advice(text));
        }
        if (printed.group(1).length() > MOST_DIGITS) {
            throw new Wrong("number", "must have at most " + MOST_DIGITS + " digits before the point");
        }
        if (printed.group(2) != null && printed.group(2).length() > MOST_DECIMALS) {
            throw new Wrong("number", "must have at most " + MOST_DECIMALS + " digits behind the point");
        }
        return new BigDecimal(text);
    }

    private static String twoReadings(String text, boolean count) {
        var grouped = text.replace(".", "");
        var decimal = new BigDecimal(text).stripTrailingZeros();
        var fraction = decimal.scale() > 0;
        // Not three digits behind the point again.
        var behind = fraction ? decimal.scale() : 1;
        var plain = decimal.setScale(behind == 3 ? 4 : behind).toPlainString();
        return "can be read as " + decimal.toPlainString() + " and as " + grouped + "; write " + grouped
                + (fraction && count ? "" : " or " + plain);
    }

    private static String advice(String text) {
        if (GROUPED.matcher(text).matches() || DECIMAL_COMMA.matcher(text).matches()) {
            return "write the digits without grouping, and a point before the decimals";
        }
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            return "it must not be negative and bears no sign, not even before zero";
        }
        if (text.startsWith("+")) {
            return "write it without a sign";
        }
        if (POWER.matcher(text).matches()) {
            return "write all digits, without a power of ten";
        }
        if (text.matches("0[0-9].*")) {
            return "write it without zeros before it";
        }
        if (text.codePoints().anyMatch(c -> Character.isDigit(c) && (c < '0' || c > '9'))) {
            return "use the digits 0 to 9 of ASCII";
        }
        if (!text.equals(text.strip())) {
            return "delete the blanks at its ends";
        }
        return "only digits and one point may stand there, with a digit on both sides of the point";
    }

    /** The text is no number, or one that can be read in two ways. */
    static final class Wrong extends RuntimeException {

        private final String rule;

        private Wrong(String rule, String message) {
            super(message);
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }
}
