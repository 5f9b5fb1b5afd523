package id.lindung.compliance.figure;

import java.math.BigDecimal;

/**
 * One published figure.
 *
 * @param country ISO 3166-1 alpha-2, or {@code ALL}
 * @param metric as the publisher names it
 * @param value null where the publisher left it blank
 */
record Figure(Period period, String country, String metric, BigDecimal value) {

    /** What may stand in a file once. */
    record Key(Period period, String country, String metric) {}

    Key key() {
        return new Key(period, country, metric);
    }
}
