package id.lindung.portal.history;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** A history as pages show it: the latest steps, and the earlier ones folded away: {@code {history:latest(entries)}}. */
@TemplateExtension(namespace = "history")
final class FoldedHistory {

    private static final int SHOWN = 5;

    private FoldedHistory() {}

    static List<TimelineEntry> latest(List<TimelineEntry> newestFirst) {
        return newestFirst.subList(0, shown(newestFirst));
    }

    static List<TimelineEntry> earlier(List<TimelineEntry> newestFirst) {
        return newestFirst.subList(shown(newestFirst), newestFirst.size());
    }

    /** A single one is not worth a fold. */
    private static int shown(List<TimelineEntry> entries) {
        return entries.size() <= SHOWN + 1 ? entries.size() : SHOWN;
    }
}
