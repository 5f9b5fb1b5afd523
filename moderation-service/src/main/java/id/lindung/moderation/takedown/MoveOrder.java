package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Does what needs nothing but a reason: submit, return, acknowledge, withdraw, close. */
@ApplicationScoped
class MoveOrder {

    private final OrderDesk desk;
    private final OrderJournal journal;

    MoveOrder(OrderDesk desk, OrderJournal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    /** @param expectedVersion null only where the caller cannot lose anything */
    @Transactional
    TakedownOrderView move(UUID id, OrderAct act, Long expectedVersion, String reason, Caller caller) {
        return desk.change(id, expectedVersion, (order, at) -> {
            order.act(act, caller, reason, at);
            journal.tell(order, act, caller, at);
        });
    }
}
