package id.lindung.moderation.takedown.act;

import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.moderation.takedown.order.ItemAnswers;
import id.lindung.moderation.takedown.order.OrderItem;
import java.time.Instant;

/** Shows items as they stand at a time. */
final class ItemViews {

    private ItemViews() {}

    static OrderItemView of(OrderItem item, Instant now) {
        var answer = item.answers().last();
        var execution = item.execution();
        return new OrderItemView(
                item.id(),
                item.position(),
                item.url(),
                item.urlSha256(),
                item.isRestricted(),
                item.screenshotSha256(),
                item.note(),
                execution.outcome(),
                answer.map(ItemAnswers.Answer::text).orElse(null),
                answer.map(ItemAnswers.Answer::externalRef).orElse(null),
                answer.map(ItemAnswers.Answer::claimedAt).orElse(null),
                execution.answeredAt(),
                execution.effectiveAt(),
                item.deadlineAt(now),
                item.isOpen(),
                item.isOpen() && execution.isRefuted(),
                item.isOverdue(now),
                execution.verification(),
                execution.verifiedAt(),
                item.clockEntries());
    }
}
