package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.AnswerItem;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Takes a platform's answer to one item. */
@ApplicationScoped
class AnswerOrderItem {

    private final OrderDesk desk;
    private final OrderJournal journal;
    private final TakedownOrders orders;

    AnswerOrderItem(OrderDesk desk, OrderJournal journal, TakedownOrders orders) {
        this.desk = desk;
        this.journal = journal;
        this.orders = orders;
    }

    /**
     * @param expectedVersion null where the sender does not say: an item is answered once, so nothing can be lost
     * @throws Conflict {@code already-answered}, {@code external-ref-used}
     */
    @Transactional
    TakedownOrderView answer(UUID id, int position, Long expectedVersion, AnswerItem answer, Caller caller) {
        return desk.change(id, expectedVersion, (order, at) -> {
            if (order.answer(position, answer, caller, at)) {
                requireFreshReference(order, answer);
                tell(order, order.item(position), caller, at);
            }
        });
    }

    private void requireFreshReference(TakedownOrder order, AnswerItem answer) {
        if (answer.externalRef() != null && orders.isReferenceUsed(order.platformId(), answer.externalRef())) {
            throw new Conflict(
                    "external-ref-used",
                    "The platform has used this reference for another answer; each answer needs its own.");
        }
    }

    private void tell(TakedownOrder order, OrderItem item, Caller caller, Instant at) {
        journal.tell(
                order,
                OrderAct.ANSWER.wireName(),
                caller,
                OrderEvents.ofAnswer(order, item, at),
                Map.of("item", item.id(), "outcome", item.execution().outcome()));
    }
}
