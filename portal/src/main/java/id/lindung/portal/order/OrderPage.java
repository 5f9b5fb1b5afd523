package id.lindung.portal.order;

import id.lindung.contracts.takedown.ClarificationView;
import id.lindung.contracts.takedown.OrderItemView;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One order as its pages show it.
 *
 * @param categoryLabel category in the reader's words
 * @param platformName recipient
 * @param draftedBy drafter, as far as the reader may know
 * @param signedBy signing official; null before signature
 * @param timeLimit how long the platform has
 * @param unsignable whether the reader could sign, had he not written or submitted it himself
 * @param history oldest first
 * @param crumbs the way here
 */
public record OrderPage(
        TakedownOrderView order,
        String categoryLabel,
        String platformName,
        String draftedBy,
        String signedBy,
        TimeLimit timeLimit,
        boolean unsignable,
        List<TimelineEntry> history,
        List<Crumb> crumbs) {

    /**
     * The deadline rule.
     *
     * @param within time from receipt, in words
     * @param signed whether it is the rule of the signature, which nothing changes any more
     */
    public record TimeLimit(boolean urgent, String within, boolean signed) {}

    /** Whether the state graph and the reader's roles permit it, as the service said. */
    public boolean may(String action) {
        return order.allowedActions().contains(action);
    }

    /** Acts on the whole order that the reader can do now. */
    public List<OrderAct> acts() {
        return Arrays.stream(OrderAct.values())
                .filter(act -> may(act.wireName()))
                .toList();
    }

    public String href() {
        return "/perintah/" + order.id();
    }

    public String territory() {
        return String.join(" ", order.territorialScope());
    }

    /** When the question was asked that is not answered yet; null when there is none. */
    public Instant pausedSince() {
        return order.clarifications().stream()
                .filter(clarification -> clarification.answeredAt() == null)
                .map(ClarificationView::askedAt)
                .findFirst()
                .orElse(null);
    }

    /** Whether an answer is still of use: none came, or one that did not obey, or that an official has found untrue. */
    public boolean mayAnswer(OrderItemView item) {
        return may("answer") && item.open();
    }

    public boolean mayReveal(OrderItemView item) {
        return may("reveal") && item.restricted() && item.url() == null;
    }
}
