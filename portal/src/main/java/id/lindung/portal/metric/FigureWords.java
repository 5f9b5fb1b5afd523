package id.lindung.portal.metric;

import id.lindung.contracts.metric.ItemFigure;
import id.lindung.contracts.metric.ShareWithinDeadline;
import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TimeToAction;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.format.Formats;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts takedown figures into words that say what they rest on, and never more. */
@ApplicationScoped
public class FigureWords {

    private final ModerationApi moderation;
    private final Texts texts;

    FigureWords(@RestClient ModerationApi moderation, Texts texts) {
        this.moderation = moderation;
        this.texts = texts;
    }

    /** How many items of orders of the period no platform has received yet: they are in no share and in no median. */
    public Long undelivered(FigureLinks links) {
        return moderation
                .countedItems(
                        ItemFigure.UNDELIVERED,
                        links.platform(),
                        links.category(),
                        links.period().from(),
                        links.period().to(),
                        texts.zone().id().getId(),
                        null,
                        1)
                .total();
    }

    /** The figures of a group under its name, with the ways to the rows that they count. */
    public Words of(String name, TakedownFigures figures, FigureLinks links) {
        ShareWithinDeadline within = figures.withinDeadline();
        TimeToAction time = figures.timeToAction();
        return new Words(
                name,
                figures,
                links,
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
     * @param links to the rows that are counted
     * @param within share, or that nothing has fallen due
     * @param withinOf what the share is of; null where it is of nothing
     * @param median time, "not reached" or that there is nothing
     * @param open how much of the cohort is still open; null where it is empty
     * @param excluded what was left out; null where nothing was
     */
    public record Words(
            String name,
            TakedownFigures figures,
            FigureLinks links,
            String within,
            String withinOf,
            String median,
            String p95,
            String open,
            String excluded) {

        /** Whether anything was sent, received or due in the period. */
        public boolean isOfPeriod() {
            return figures.ordersSent() > 0 || isMatured() || open != null || excluded != null;
        }

        /** Whether a share could be computed at all. */
        public boolean isMatured() {
            return withinOf != null;
        }

        /** Whether the median is a time: not where there is nothing, and not where half is still open. */
        public boolean isMedianKnown() {
            TimeToAction time = figures.timeToAction();
            return time.items() > 0 && time.medianReached() && time.medianSeconds() != null;
        }
    }
}
