package id.lindung.moderation.takedown;

import id.lindung.contracts.hash.Sha256;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * A platform asks what an order means, and the ministry answers; in between the clock stands still. The audit log holds
 * the digest of both texts.
 */
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
            journal.tell(
                    order, OrderAct.REQUEST_CLARIFICATION, caller, at, Map.of("questionSha256", Sha256.of(question)));
        });
    }

    @Transactional
    TakedownOrderView answer(UUID id, long expectedVersion, String answer, Caller caller) {
        return desk.change(id, expectedVersion, (order, at) -> {
            order.answerClarification(answer, caller, at);
            journal.tell(order, OrderAct.ANSWER_CLARIFICATION, caller, at, Map.of("answerSha256", Sha256.of(answer)));
        });
    }
}
