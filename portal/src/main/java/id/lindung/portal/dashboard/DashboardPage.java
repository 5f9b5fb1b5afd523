package id.lindung.portal.dashboard;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.commitment.CommitmentConditions;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.metric.FigureWords;
import id.lindung.portal.metric.Period;
import id.lindung.portal.metric.PeriodChoice;
import id.lindung.portal.order.OrderConditions;
import id.lindung.portal.update.UpdateTab;
import java.util.List;

/**
 * The dashboard. Parts whose service does not answer are null; the page says so and shows the rest.
 *
 * @param choice the chosen period and the one that is shown
 * @param platform chosen platform, empty for all the reader may see
 * @param platformName its name; null for all
 * @param lead the sentence below the title
 * @param takedown metrics by category
 * @param total their total in words
 * @param undelivered items sent in the period that their platform has not received yet; null when that is not known
 * @param byMonth null where nothing has fallen due, too
 * @param overdue number of orders in the list of overdue ones
 * @param noticesMissing whether some notices are not known
 * @param todo orders with a running deadline, the nearest first
 */
public record DashboardPage(
        PeriodChoice choice,
        String zone,
        String platform,
        String category,
        String platformName,
        List<Option> platforms,
        List<Option> categories,
        String lead,
        TakedownMetrics takedown,
        FigureWords.Words total,
        Long undelivered,
        Chart byCategory,
        Chart byMonth,
        boolean monthsMissing,
        Long overdue,
        List<Notice> notices,
        boolean noticesMissing,
        List<OrderRow> todo,
        ComplianceDashboard compliance,
        List<StateCount> states,
        long fulfilled) {

    /** Address of the table by platform, on the same page. */
    static final String BY_PLATFORM = "#menurut-platform";

    /**
     * Something that waits for a person.
     *
     * @param link words of the way to it
     */
    public record Notice(String text, String href, String link) {}

    /** One order that waits for action. */
    public record OrderRow(OrderSummary order, String category, String platform) {}

    /** Commitments in one state. */
    public record StateCount(CommitmentState state, long count) {}

    /** Whether there is anything to notice: orders that are overdue, or something that waits for a person. */
    public boolean isAnythingWaiting() {
        return (overdue != null && overdue > 0) || !notices.isEmpty();
    }

    /** The period that is shown. */
    public Period period() {
        return choice.shown();
    }

    /** The same choice in an address. */
    public String query() {
        return "dari=" + period().from() + "&sampai=" + period().to()
                + (platform.isEmpty() ? "" : "&platform=" + platform)
                + (category.isEmpty() ? "" : "&kategori=" + category);
    }

    /** All commitments of the chosen platform. */
    public String commitments() {
        return commitments(CommitmentConditions.STATE, null);
    }

    /** The commitments of the chosen platform on which this condition holds. */
    public String commitments(String condition, Object value) {
        return ListAddress.of("/komitmen")
                .with(CommitmentConditions.PLATFORM, platform)
                .with(condition, value)
                .toString();
    }

    /**
     * The updates of the chosen platform that wait for the ministry.
     *
     * @param ofPlatform whether the reader belongs to a platform
     */
    public String updates(boolean ofPlatform) {
        return UpdateTab.WAITING.href(ofPlatform ? null : UpdateTab.WAITING, platform);
    }

    /** The orders among which the nearest deadlines were looked for. */
    public String orders() {
        return ListAddress.of("/perintah")
                .with(OrderConditions.CATEGORY, category)
                .with(OrderConditions.PLATFORM, platform)
                .toString();
    }
}
