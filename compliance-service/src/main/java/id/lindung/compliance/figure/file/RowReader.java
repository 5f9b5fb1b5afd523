package id.lindung.compliance.figure.file;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureMetrics;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands one row, or says everything that is wrong with it and what was found there. */
final class RowReader {

    private static final int LONGEST_METRIC = 200;
    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final String EVERYTHING = "all";
    private static final String ENTITY = "LIGR";

    private final FigureDataset dataset;
    private final Period.Bounds bounds;

    RowReader(FigureDataset dataset, Period.Bounds bounds) {
        this.dataset = dataset;
        this.bounds = bounds;
    }

    /** Empty if anything was found wrong. */
    Optional<Figure> read(long line, List<String> fields, Faults faults) {
        if (fields.size() != Column.HEADER.size()) {
            var found = fields.equals(List.of("")) ? "is empty; delete the line" : "has " + fields.size() + " columns";
            faults.add(line, "column-count", found + ", not " + Column.HEADER.size());
            return Optional.empty();
        }
        var row = new Row(line, fields, faults);
        row.refuseHidden();
        row.require(Column.ENTITY, "dataset", ENTITY);
        row.require(Column.ASPECT, "dataset", aspect());
        row.require(Column.PERIOD, "period", "half-year");
        for (var column : List.of(Column.POLICY, Column.POLICY_VALUE, Column.TASK, Column.TASK_VALUE)) {
            // A part of a figure would be taken for the whole.
            row.require(column, "breakdown", EVERYTHING);
        }
        var period = row.period(bounds);
        var country = row.country();
        var metric = row.metric();
        var value = row.value(metric);
        return row.wrong.isEmpty()
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
        private final Set<Column> wrong = EnumSet.noneOf(Column.class);

        private Row(long line, List<String> fields, Faults faults) {
            this.line = line;
            this.fields = fields;
            this.faults = faults;
        }

        private String get(Column column) {
            return fields.get(column.ordinal());
        }

        /** One cell is refused once: what is hidden in it makes it break other rules as well. */
        private void fault(Column column, String rule, String message) {
            if (wrong.add(column)) {
                faults.add(line, rule, column.title() + " " + message + "; found " + Visible.quote(get(column)));
            }
        }

        /** Such characters make two rows of one, and turn or break the lines of whoever reads them. */
        private void refuseHidden() {
            for (var column : Column.values()) {
                Visible.hiddenIn(get(column))
                        .ifPresent(hidden -> fault(
                                column,
                                "invisible-character",
                                "must have no invisible character, but has " + hidden + ": type it anew"));
            }
        }

        private void require(Column column, String rule, String wanted) {
            if (!get(column).equals(wanted)) {
                fault(column, rule, "must be " + wanted);
            }
        }

        private Optional<Period> period(Period.Bounds bounds) {
            var period = Period.parse(get(Column.PERIOD_VALUE));
            if (period.isEmpty()) {
                fault(Column.PERIOD_VALUE, "period", "must be a half-year such as Jul-Dec 2025");
            } else if (bounds.isTooEarly(period.get())) {
                fault(
                        Column.PERIOD_VALUE,
                        bounds.ofPlatform() ? "period-before-platform" : "period-too-early",
                        bounds.ofPlatform()
                                ? "must not be before the platform existed, which is known since " + bounds.first()
                                : "must not be before " + bounds.first() + ": no platform published figures earlier");
            } else if (bounds.isNotOver(period.get())) {
                fault(
                        Column.PERIOD_VALUE,
                        "period-not-over",
                        "must be a half-year that is over, and today is " + bounds.today());
            }
            return period;
        }

        private Optional<String> country() {
            var name = get(Column.LOCATION_VALUE);
            var code = Countries.codeOf(name);
            if (code.isEmpty()) {
                fault(
                        Column.LOCATION_VALUE,
                        "country",
                        "must be All or the name of a country, in English or Indonesian"
                                + Countries.near(name)
                                        .map(near -> "; write " + near)
                                        .orElse(" as ISO 3166 or the United Nations write it"));
                return code;
            }
            require(Column.LOCATION, "country", code.get().equals(Countries.ALL) ? EVERYTHING : "country_name");
            return code;
        }

        private String metric() {
            // Blanks of another width, such as a no-break space, are not part of a name.
            var metric = Normalizer.normalize(get(Column.METRIC_NAME), Normalizer.Form.NFKC)
                    .replaceAll("\\p{Zs}+", " ")
                    .strip();
            if (metric.isBlank() || metric.length() > LONGEST_METRIC) {
                fault(Column.METRIC_NAME, "metric", "must be a name of at most " + LONGEST_METRIC + " characters");
            }
            return metric;
        }

        /** Empty for a blank as well: the publisher has not said zero. */
        private Optional<BigDecimal> value(String metric) {
            if (get(Column.RESULT).isEmpty()) {
                return Optional.empty();
            }
            var share = FigureMetrics.isShare(metric);
            try {
                var number = PrintedNumber.read(get(Column.RESULT), metric);
                if (wrong.contains(Column.METRIC_NAME)) {
                    return Optional.of(number);
                }
                if (share && number.compareTo(WHOLE) > 0) {
                    fault(Column.RESULT, "share", "must be a share of one, from 0 to 1, such as 0.624 for 62.4 %");
                } else if (FigureMetrics.isCount(metric)
                        && number.stripTrailingZeros().scale() > 0) {
                    fault(
                            Column.RESULT,
                            "whole-number",
                            "must be a whole number, such as 1113.0, because this metric is a count");
                }
                return Optional.of(number);
            } catch (PrintedNumber.Wrong e) {
                fault(Column.RESULT, e.rule(), e.getMessage());
                return Optional.empty();
            }
        }
    }
}
