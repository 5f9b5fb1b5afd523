package id.lindung.compliance.figure.file;

import id.lindung.contracts.figure.FigureDataset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files of figures for tests, right and wrong. */
public final class FigureText {

    static final String HEADER = "replication_info,entity,aspect,metric_name,period,period_value,policy,policy_value,"
            + "task,task_value,location,location_value,result,base,date";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private final String aspect;

    private FigureText(FigureDataset dataset) {
        this.aspect = dataset == FigureDataset.GOVERNMENT_REMOVAL_REQUESTS ? "GRFCR" : "LRFUI";
    }

    public static FigureText removals() {
        return new FigureText(FigureDataset.GOVERNMENT_REMOVAL_REQUESTS);
    }

    /** Three figures of Indonesia. */
    public static FigureText small() {
        return removals()
                .row("Total requests received", "Jul-Dec 2025", "Indonesia", "1113.0")
                .row("Removal rate", "Jul-Dec 2025", "Indonesia", "0.624392783")
                .row("Content not actioned", "Jul-Dec 2025", "Indonesia", "");
    }

    public FigureText row(String metric, String period, String country, String result) {
        var location = country.equals("All") ? "all" : "country_name";
        return line(String.join(
                ",",
                "",
                "LIGR",
                aspect,
                metric,
                "half-year",
                period,
                "all",
                "all",
                "all",
                "all",
                location,
                country,
                result,
                "",
                ""));
    }

    FigureText line(String line) {
        lines.add(line);
        return this;
    }

    /** Bytes of its own, which no other platform has: what a platform publishes, only that platform has published. */
    public FigureText of(String platform) {
        lines.set(1, lines.get(1) + platform);
        return this;
    }

    public FigureText header(String header) {
        lines.set(0, header);
        return this;
    }

    public String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
