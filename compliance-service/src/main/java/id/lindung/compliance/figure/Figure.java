package id.lindung.compliance.figure;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One published figure.
 *
 * @param country as {@link Countries} gives it
 * @param metric as the publisher names it, with single blanks
 * @param value null where the publisher left it blank
 */
record Figure(Period period, String country, String metric, BigDecimal value) {

    /** What may stand in a file once; a name in other letters is the same name. */
    record Key(Period period, String country, String metric) {

        Key {
            metric = metric.toLowerCase(Locale.ROOT);
        }
    }

    Key key() {
        return new Key(period, country, metric);
    }
}
