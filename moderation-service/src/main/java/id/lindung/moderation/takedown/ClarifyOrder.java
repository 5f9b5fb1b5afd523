package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A platform asks what an order means, and the ministry answers; in between the clock stands still. */
@ApplicationScoped
class ClarifyOrder {

    private final OrderDesk desk;
    private final OrderJournal journal;

    ClarifyOrder(OrderDesk desk, OrderJournal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    @Transactional
    TakedownOrderView ask(UUID id, Long expectedVersion, String question, Caller caller) {
        return desk.change(id, expectedVersion, (order, at) -> {
            order.requestClarification(question, caller, at);
            journal.tell(order, OrderAct.REQUEST_CLARIFICATION, caller, at);
        });
    }

    @Transactional
    TakedownOrderView answer(UUID id, long expectedVersion, String answer, Caller caller) {
        return desk.change(id, expectedVersion, (order, at) -> {
            order.answerClarification(answer, caller, at);
            journal.tell(order, OrderAct.ANSWER_CLARIFICATION, caller, at);
        });
    }
}
