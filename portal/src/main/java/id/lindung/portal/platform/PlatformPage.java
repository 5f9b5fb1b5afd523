package id.lindung.portal.platform;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.metric.FigureWords;
import java.time.Instant;
import java.util.List;

/**
 * One platform with all that hangs on it.
 *
 * @param tab the part that is shown; what only another part shows is not asked for, and empty
 * @param standing newest first
 * @param commitments all it has, as far as the reader may see them; null when they are not known
 * @param liaisons those in office; null for readers who may not see them, and when they are not known
 * @param liaisonsMissing whether the reader may see them and they are not known
 * @param takedown its orders and their figures; null when moderation-service does not answer
 * @param events its chronology, oldest first; null when it is not known
 */
public record PlatformPage(
        PlatformSubject subject,
        PlatformTab tab,
        List<Standing> standing,
        List<CommitmentView> commitments,
        List<LiaisonAppointmentView> liaisons,
        boolean liaisonsMissing,
        Takedown takedown,
        List<ChronologyEntryView> events,
        List<Crumb> crumbs) {

    public PlatformView platform() {
        return subject.platform();
    }

    /** Whether orders, commitments and people can belong to it: not before a second official has confirmed its entry. */
    public boolean isKnown() {
        return !subject.isEntered();
    }

    public String href() {
        return subject.href();
    }

    public List<PlatformTab> tabs() {
        return List.of(PlatformTab.values());
    }

    /** The page of its liaison officers. */
    public String contacts() {
        return href() + "/kontak";
    }

    /** Commitments a second official found fulfilled. */
    public long fulfilled() {
        return commitments.stream()
                .filter(commitment -> commitment.state() == CommitmentState.FULFILLED)
                .count();
    }

    public long late() {
        return commitments.stream().filter(CommitmentView::late).count();
    }

    /**
     * What moderation-service knows of it.
     *
     * @param orders those whose deadline runs, then the latest others; null when they are not known
     * @param figures of the last days
     * @param overdue number of orders in the list of overdue ones; null when it is not known
     * @param query the period of the figures, for the explorer's address
     * @param sent orders by month; null where none was sent
     * @param within share within the deadline by month; null where nothing has fallen due
     */
    public record Takedown(
            List<Order> orders, FigureWords.Words figures, Long overdue, String query, Chart sent, Chart within) {}

    /** One order with its category in words. */
    public record Order(OrderSummary order, String category) {}

    /**
     * One change of its standing, in words.
     *
     * @param proposedBy null where nobody had to propose it
     */
    public record Standing(
            PlatformStatus status,
            Instant effectiveAt,
            Instant recordedAt,
            String by,
            String proposedBy,
            String reason,
            String source) {}
}
