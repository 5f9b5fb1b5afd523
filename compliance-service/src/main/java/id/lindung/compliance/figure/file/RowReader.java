package id.lindung.compliance.figure.file;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureMetrics;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands one row, or says everything that is wrong with it. */
final class RowReader {

    /** A count or a share; TikTok writes counts with a decimal point as well. Twelve digits are more than it has users. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");

    private static final int LONGEST_METRIC = 200;
    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final String EVERYTHING = "all";
    private static final String ENTITY = "LIGR";

    private final FigureDataset dataset;

    RowReader(FigureDataset dataset) {
        this.dataset = dataset;
    }

    /** Empty if anything was found wrong. */
    Optional<Figure> read(long line, List<String> fields, Faults faults) {
        if (fields.size() != Column.HEADER.size()) {
            faults.add(line, "column-count", "has " + fields.size() + " columns, not " + Column.HEADER.size());
            return Optional.empty();
        }
        var row = new Row(line, fields, faults);
        row.require(Column.ENTITY, "dataset", ENTITY);
        row.require(Column.ASPECT, "dataset", aspect());
        row.require(Column.PERIOD, "period", "half-year");
        for (var column : List.of(Column.POLICY, Column.POLICY_VALUE, Column.TASK, Column.TASK_VALUE)) {
            // A part of a figure would be taken for the whole.
            row.require(column, "breakdown", EVERYTHING);
        }
        var period = row.period();
        var country = row.country();
        var metric = row.metric();
        var value = row.value(metric);
        return row.isSound
                ? Optional.of(new Figure(period.orElseThrow(), country.orElseThrow(), metric, value.orElse(null)))
                : Optional.empty();
    }

    /** TikTok's abbreviation of the report the row belongs to. */
    private String aspect() {
        return switch (dataset) {
            case GOVERNMENT_REMOVAL_REQUESTS -> "GRFCR";
            case GOVERNMENT_INFORMATION_REQUESTS -> "LRFUI";
        };
    }

    private static final class Row {

        private final long line;
        private final List<String> fields;
        private final Faults faults;
        private boolean isSound = true;

        private Row(long line, List<String> fields, Faults faults) {
            this.line = line;
            this.fields = fields;
            this.faults = faults;
        }

        private String get(Column column) {
            return fields.get(column.ordinal());
        }

        private void fault(Column column, String rule, String message) {
            isSound = false;
            faults.add(line, rule, column.title() + " " + message);
        }

        private void require(Column column, String rule, String wanted) {
            if (!get(column).equals(wanted)) {
                fault(column, rule, "must be " + wanted);
            }
        }

        private Optional<Period> period() {
            var period = Period.parse(get(Column.PERIOD_VALUE));
            if (period.isEmpty()) {
                fault(Column.PERIOD_VALUE, "period", "must be a half-year such as Jul-Dec 2025");
            }
            return period;
        }

        private Optional<String> country() {
            var code = Countries.codeOf(get(Column.LOCATION_VALUE));
            if (code.isEmpty()) {
                fault(Column.LOCATION_VALUE, "country", "must be the English name of a country, or All");
                return code;
            }
            require(Column.LOCATION, "country", code.get().equals(Countries.ALL) ? EVERYTHING : "country_name");
            return code;
        }

        private String metric() {
            // Blanks that nobody sees, such as a no-break space, are not part of a name.
            var metric = Normalizer.normalize(get(Column.METRIC_NAME), Normalizer.Form.NFKC)
                    .replaceAll(" {2,}", " ")
                    .strip();
            if (metric.isBlank()
                    || metric.length() > LONGEST_METRIC
                    || metric.chars().anyMatch(Character::isISOControl)) {
                fault(Column.METRIC_NAME, "metric", "must be a name of at most " + LONGEST_METRIC + " characters");
            }
            return metric;
        }

        /** Empty for a blank as well: the publisher has not said zero. */
        private Optional<BigDecimal> value(String metric) {
            var text = get(Column.RESULT);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!NUMBER.matcher(text).matches()) {
                fault(Column.RESULT, "number", "must be a number that is not negative, such as 1113.0, or blank");
                return Optional.empty();
            }
            var number = new BigDecimal(text);
            if (FigureMetrics.isShare(metric) && number.compareTo(WHOLE) > 0) {
                fault(Column.RESULT, "share", "must be a share of one, from 0 to 1");
            } else if (!FigureMetrics.isShare(metric)
                    && number.stripTrailingZeros().scale() > 0) {
                fault(Column.RESULT, "whole-number", "must be a whole number, such as 1113.0");
            }
            return Optional.of(number);
        }
    }
}
