package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import id.lindung.moderation.category.ContentCategories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Signs a submitted order and makes it binding, with the deadline rule in force at that time. */
@ApplicationScoped
class SignOrder {

    private final OrderDesk desk;
    private final OrderJournal journal;
    private final ContentCategories categories;

    SignOrder(OrderDesk desk, OrderJournal journal, ContentCategories categories) {
        this.desk = desk;
        this.journal = journal;
        this.categories = categories;
    }

    @Transactional
    TakedownOrderView sign(UUID id, long expectedVersion, Caller caller) {
        return desk.change(id, expectedVersion, (order, at) -> {
            order.sign(termsOf(order, at), caller, at);
            journal.tell(order, OrderAct.SIGN, caller, at);
        });
    }

    private OrderTerms termsOf(TakedownOrder order, Instant at) {
        return categories
                .find(order.content().category(), at)
                .map(OrderTerms::of)
                .orElseThrow(() -> new Conflict(
                        "category-changed", "The category is no longer in force; return the order and draft it anew."));
    }
}
