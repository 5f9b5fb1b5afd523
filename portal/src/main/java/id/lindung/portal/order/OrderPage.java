package id.lindung.portal.order;

import id.lindung.contracts.takedown.ClarificationView;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.portal.form.Subject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;

/**
 * One order as its pages show it.
 *
 * @param categoryLabel category in the reader's words
 * @param platformName recipient
 * @param draftedBy drafter, as far as the reader may know
 * @param signedBy signing official; null before signature
 * @param timeLimit how long the platform has
 * @param awaited what is open although it was answered, and until when; null where nothing is
 * @param unsignable whether the reader could sign, had he not written or submitted it himself
 */
public record OrderPage(
        About about,
        TakedownOrderView order,
        String categoryLabel,
        String platformName,
        String draftedBy,
        String signedBy,
        TimeLimit timeLimit,
        String awaited,
        boolean unsignable)
        implements Subject {

    /**
     * The deadline rule.
     *
     * @param within time from receipt, in words
     * @param signed whether it is the rule of the signature, which nothing changes any more
     */
    public record TimeLimit(boolean urgent, String within, boolean signed) {}

    /** Why the platform is still expected to act on an item. */
    public enum Awaited {
        /** Found there after it was answered, whatever was found later. */
        STILL_UP,
        REFUSED,
        /** It took a measure that is less than was asked for. */
        LESS,
        NOT_ANSWERED;

        static Awaited of(OrderItemView item) {
            if (item.refuted()) {
                return STILL_UP;
            }
            if (item.outcome() == ItemOutcome.PENDING) {
                return NOT_ANSWERED;
            }
            return item.outcome().isRefusal() ? REFUSED : LESS;
        }
    }

    /**
     * An address that is kept without being shown.
     *
     * @param position 1 for the first
     * @param line what stands for it in the list of addresses
     */
    public record StoredAddress(int position, String line) {}

    /** Items whose address the reader may not see. */
    public List<StoredAddress> stored() {
        return order.items().stream()
                .filter(item -> item.url() == null)
                .map(item -> new StoredAddress(item.position(), ItemLines.stored(item)))
                .toList();
    }

    /** @throws NotFoundException if the order has no such item */
    OrderItemView item(int position) {
        return order.items().stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
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

    /** Whether an answer is still awaited: there is none, or it did not comply, or an official has found it untrue. */
    public boolean mayAnswer(OrderItemView item) {
        return may("answer") && item.open();
    }

    /** Whether there is an answer that its platform can put right. */
    public boolean mayCorrect(OrderItemView item) {
        return may("correct") && item.outcome() != ItemOutcome.PENDING;
    }

    public boolean mayReveal(OrderItemView item) {
        return may("reveal") && item.restricted() && item.url() == null;
    }
}
