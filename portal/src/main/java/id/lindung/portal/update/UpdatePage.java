package id.lindung.portal.update;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * One update as its pages show it.
 *
 * @param title its number, or that it is a draft
 * @param commitment what it reports on
 * @param measures one for each indicator of the commitment
 * @param proposal an outcome that waits, in words; null when none does
 */
public record UpdatePage(
        ComplianceUpdateView update,
        String title,
        String platformName,
        CommitmentView commitment,
        List<Measure> measures,
        Proposal proposal,
        List<TimelineEntry> history,
        List<Crumb> crumbs) {

    /** Whether the state graph and the reader's roles permit it, as the service said. */
    public boolean may(String action) {
        return update.allowedActions().contains(action);
    }

    /** Acts the reader can do now. */
    public List<UpdateAct> acts() {
        return Arrays.stream(UpdateAct.values())
                .filter(act -> may(act.wireName()))
                .toList();
    }

    public String href() {
        return "/pembaruan/" + update.id();
    }

    /**
     * One measure with what the platform said before and says now.
     *
     * @param answer null where this update says nothing of it
     * @param before value of the submission before; null where there is none
     */
    public record Measure(IndicatorView indicator, IndicatorAnswer answer, BigDecimal before) {

        /** How much the value moved; null where one of the two is missing. */
        public BigDecimal difference() {
            return answer == null || answer.value() == null || before == null
                    ? null
                    : answer.value().subtract(before);
        }

        public boolean isGrown() {
            return difference() != null && difference().signum() > 0;
        }
    }

    /** An officer's outcome that waits for a second official, in words. */
    public record Proposal(String state, String by, String reason, String digest) {}
}
