package id.lindung.contracts.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Metrics that publishers use, under the publisher's own names, in the order in which they are read. A metric that is
 * not among them is shown under its own name.
 */
public enum PublishedMetric {
    REQUESTS("Total requests received", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    CONTENT("Total content received", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    CONTENT_GUIDELINES(
            "Content actioned due to community guidelines violations", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    CONTENT_LAW("Content actioned due to (local) law violations", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    CONTENT_NONE("Content not actioned", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    ACCOUNTS("Total accounts received", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    ACCOUNTS_GUIDELINES(
            "Accounts actioned due to community guidelines violations", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    ACCOUNTS_LAW("Accounts actioned due to (local) law violations", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    ACCOUNTS_NONE("Accounts not actioned", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    REMOVAL_RATE("Removal rate", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    GLOBAL_REQUESTS("Total Government Requests", FigureDataset.GOVERNMENT_REMOVAL_REQUESTS),
    INFORMATION("Total requests", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    LEGAL("Legal requests", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    LEGAL_ACCOUNTS("Legal request accounts specified", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    LEGAL_SHARE(
            "Percentage of legal requests where some data was disclosed",
            FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    EMERGENCY("Emergency requests", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    EMERGENCY_ACCOUNTS("Emergency request accounts specified", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    EMERGENCY_SHARE(
            "Percentage of emergency requests where some data was disclosed",
            FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    PRESERVATION("Preservation requests", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    PRESERVATION_ACCOUNTS("Preservation request accounts specified", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    GLOBAL_LEGAL("Total legal requests", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    GLOBAL_EMERGENCY("Total emergency requests", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS),
    GLOBAL_PRESERVATION("Total preservation requests", FigureDataset.GOVERNMENT_INFORMATION_REQUESTS);

    private final String publishedName;
    private final FigureDataset dataset;

    PublishedMetric(String publishedName, FigureDataset dataset) {
        this.publishedName = publishedName;
        this.dataset = dataset;
    }

    public String publishedName() {
        return publishedName;
    }

    /** Whether values are shares between 0 and 1. */
    public boolean isShare() {
        return FigureMetrics.isShare(publishedName);
    }

    /** Whether it exists for the whole world only, so that countries cannot be compared by it. */
    public boolean isGlobal() {
        return name().startsWith("GLOBAL_");
    }

    /** Whether one period can be held against another: the publisher counts these shares on changing grounds. */
    public boolean isComparableOverTime() {
        return this != LEGAL_SHARE && this != EMERGENCY_SHARE;
    }

    public static Optional<PublishedMetric> named(String publishedName) {
        return Arrays.stream(values())
                .filter(metric -> metric.publishedName.equalsIgnoreCase(publishedName))
                .findFirst();
    }

    public static List<PublishedMetric> of(FigureDataset dataset) {
        return Arrays.stream(values())
                .filter(metric -> metric.dataset == dataset)
                .toList();
    }
}
