package id.lindung.compliance.figure.file;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One published figure.
 *
 * @param country as {@link Countries} gives it
 * @param metric as the publisher names it, with single blanks
 * @param value null where the publisher left it blank
 */
public record Figure(Period period, String country, String metric, BigDecimal value) {

    /** Identifies a figure within its file; the case of the metric's name does not matter. */
    record Key(Period period, String country, String metric) {

        Key {
            metric = metric.toLowerCase(Locale.ROOT);
        }
    }

    Key key() {
        return new Key(period, country, metric);
    }
}
