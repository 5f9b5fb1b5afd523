package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.moderation.takedown.url.UrlVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes drafts of orders. What is restricted goes into the vault at once and is written nowhere else. */
@ApplicationScoped
class WriteOrder {

    private final OrderDesk desk;
    private final OrderJournal journal;
    private final DraftRules rules;
    private final OrderNumbers numbers;
    private final UrlVault vault;
    private final Clock clock;

    WriteOrder(
            OrderDesk desk, OrderJournal journal, DraftRules rules, OrderNumbers numbers, UrlVault vault, Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.rules = rules;
        this.numbers = numbers;
        this.vault = vault;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal for what {@link DraftRules} does not allow */
    @Transactional
    TakedownOrderView draft(DraftOrder command, Caller caller) {
        var now = clock.instant();
        var text = rules.check(command, List.of(), now);
        var order = new TakedownOrder(numbers.next(now), text, caller, now);
        var view = desk.add(order, caller);
        keepRestricted(order, text.addresses());
        return view;
    }

    /** Replaces all that is written in a draft. */
    @Transactional
    TakedownOrderView revise(UUID id, long expectedVersion, DraftOrder command, Caller caller) {
        return desk.change(id, expectedVersion, (order, at) -> {
            // Whether it may be changed at all comes before what is wrong with the change.
            OrderGraph.roles(order.status(), OrderAct.REVISE);
            var text = rules.check(command, order.items(), at);
            order.revise(text, caller, at);
            journal.tell(order, OrderAct.REVISE, caller, at);
            desk.store();
            keepRestricted(order, text.addresses());
        });
    }

    private void keepRestricted(TakedownOrder order, List<ItemAddress> addresses) {
        for (var item : order.items()) {
            var address = addresses.get(item.position() - 1);
            if (item.isRestricted() && !address.isKept()) {
                vault.put(item.id(), address.url());
            }
        }
    }
}
