package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.VerificationResult;
import id.lindung.contracts.takedown.VerifyItem;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes down what an official found when looking whether the content is gone. */
@ApplicationScoped
class VerifyOrderItem {

    private final OrderDesk desk;
    private final OrderJournal journal;

    VerifyOrderItem(OrderDesk desk, OrderJournal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    @Transactional
    TakedownOrderView verify(UUID id, int position, long expectedVersion, VerifyItem command, Caller caller) {
        if (command.result() == VerificationResult.NOT_CHECKED) {
            throw InvalidRequest.of("/result", "verification", "must say what was found");
        }
        return desk.change(id, expectedVersion, (order, at) -> {
            order.verify(position, command.result(), command.note(), caller, at);
            var item = order.item(position);
            journal.tell(
                    order,
                    OrderAct.VERIFY.wireName(),
                    caller,
                    Optional.of(OrderEvents.ofVerification(order, item)),
                    Map.of("item", item.id(), "result", command.result()));
        });
    }
}
