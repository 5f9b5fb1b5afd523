package id.lindung.portal.metric;

import id.lindung.contracts.metric.ShareWithinDeadline;
import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TimeToAction;
import id.lindung.portal.format.Formats;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Puts takedown figures into words that say what they rest on, and never more. */
@ApplicationScoped
public class FigureWords {

    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    /** The figures of a group under its name. */
    public Words of(String name, TakedownFigures figures) {
        ShareWithinDeadline within = figures.withinDeadline();
        TimeToAction time = figures.timeToAction();
        return new Words(
                name,
                figures,
                within.share() == null ? messages().noneMatured() : formats().percent(within.share()),
                within.matured() == 0
                        ? null
                        : messages()
                                .withinOf(
                                        formats().number(within.within()),
                                        formats().number(within.matured())),
                duration(time.items(), time.medianReached(), time.medianSeconds()),
                duration(time.items(), time.p95Reached(), time.p95Seconds()),
                time.items() == 0
                        ? null
                        : messages()
                                .openOf(formats().number(time.open()), formats().number(time.items())),
                within.excluded() == 0 ? null : messages().excluded(formats().number(within.excluded())));
    }

    private String duration(long items, boolean reached, Double seconds) {
        if (items == 0) {
            return messages().noItems();
        }
        return reached && seconds != null
                ? formats().duration(Duration.ofSeconds(Math.round(seconds)))
                : messages().notReached();
    }

    private MetricMessages messages() {
        return texts.in(MetricMessages.class);
    }

    private Formats formats() {
        return texts.formats();
    }

    /**
     * Figures with their words.
     *
     * @param within share, or that nothing has fallen due
     * @param withinOf what the share is of; null where it is of nothing
     * @param median time, "not reached" or that there is nothing
     * @param open how much of the cohort is still open; null where it is empty
     * @param excluded what was left out; null where nothing was
     */
    public record Words(
            String name,
            TakedownFigures figures,
            String within,
            String withinOf,
            String median,
            String p95,
            String open,
            String excluded) {

        /** Whether a share could be computed at all. */
        public boolean isMatured() {
            return withinOf != null;
        }
    }
}
