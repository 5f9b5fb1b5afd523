package id.lindung.contracts.figure;

import java.util.Locale;

/** What a publisher's own name of a metric says of its values; publishers add metrics that nobody here knows. */
public final class FigureMetrics {

    private FigureMetrics() {}

    /** The metrics that are no counts; they are printed as fractions of one, also where the name says percentage. */
    public static boolean isShare(String metric) {
        String name = metric.toLowerCase(Locale.ROOT);
        return name.endsWith(" rate") || name.startsWith("percentage of ");
    }

    /** The metrics that are known to be counts. What else a publisher names may be printed with a fraction. */
    public static boolean isCount(String metric) {
        return PublishedMetric.named(metric).isPresent() && !isShare(metric);
    }
}
