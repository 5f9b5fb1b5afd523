package id.lindung.stack.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured of each build, several times; printed as medians with the lowest and the highest. */
final class Figures {

    private final List<String> builds;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /** @param builds names; of two, the second is compared with the first */
    Figures(Collection<String> builds) {
        this.builds = List.copyOf(builds);
    }

    private record Figure(String format, Map<String, List<Double>> values) {

        double median(String build) {
            var sorted = values.get(build).stream().sorted().toList();
            return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        }

        String show(String build) {
            var all = values.get(build).stream().mapToDouble(value -> value).summaryStatistics();
            var range = all.getCount() == 1 ? "" : " (" + number(all.getMin()) + " to " + number(all.getMax()) + ")";
            return String.format(Locale.ROOT, format, median(build)) + range;
        }

        private String number(double value) {
            return String.format(Locale.ROOT, format.substring(0, format.indexOf('f') + 1), value);
        }
    }

    /** @param format number and unit, as of {@link String#format}: {@code %.1f ms} */
    void add(String build, String what, String format, double value) {
        figures.computeIfAbsent(what, unknown -> new Figure(format, new LinkedHashMap<>()))
                .values()
                .computeIfAbsent(build, unknown -> new ArrayList<>())
                .add(value);
        System.out.println(build + ": " + what + ": " + String.format(Locale.ROOT, format, value));
    }

    /** Durations of one round; of few, no share of the slowest that so few do not show. */
    void add(String build, String what, Timings timings) {
        add(build, what + ", median", "%.1f ms", timings.percentile(0.5));
        if (timings.count() >= 20) {
            add(build, what + ", p95", "%.1f ms", timings.percentile(0.95));
        }
        if (timings.count() >= 100) {
            add(build, what + ", p99", "%.1f ms", timings.percentile(0.99));
        }
    }

    void print() {
        var table = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("What"));
        head.addAll(builds);
        if (builds.size() > 1) {
            head.add("Times");
        }
        table.add(head);
        figures.forEach((what, figure) -> table.add(row(what, figure)));
        for (var row : table) {
            var line = new StringBuilder("|");
            for (int column = 0; column < row.size(); column++) {
                var place = column;
                var width = table.stream()
                        .mapToInt(other -> other.get(place).length())
                        .max()
                        .orElseThrow();
                line.append(String.format(" %-" + width + "s |", row.get(column)));
            }
            System.out.println(line);
        }
    }

    private List<String> row(String what, Figure figure) {
        var row = new ArrayList<>(List.of(what));
        builds.forEach(build -> row.add(figure.values().containsKey(build) ? figure.show(build) : ""));
        if (builds.size() > 1) {
            var both = figure.values().size() == builds.size();
            row.add(
                    both
                            ? String.format(
                                    Locale.ROOT, "%.2f", figure.median(builds.get(1)) / figure.median(builds.get(0)))
                            : "");
        }
        return row;
    }
}
