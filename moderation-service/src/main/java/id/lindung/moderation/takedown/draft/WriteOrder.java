package id.lindung.moderation.takedown.draft;

import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.act.Acts;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.number.NumberSeries;
import id.lindung.kit.sql.Writes;
import id.lindung.moderation.takedown.act.OrderLifeCycle;
import id.lindung.moderation.takedown.act.OrderViews;
import id.lindung.moderation.takedown.content.ItemAddress;
import id.lindung.moderation.takedown.order.OrderGraph;
import id.lindung.moderation.takedown.order.TakedownOrder;
import id.lindung.moderation.takedown.url.UrlVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Writes drafts of orders. What is restricted goes into the vault at once and is written nowhere else. */
@ApplicationScoped
public class WriteOrder {

    private final Acts acts;
    private final OrderLifeCycle cycle;
    private final DraftRules rules;
    private final NumberSeries numbers;
    private final TakedownConfig config;
    private final UrlVault vault;
    private final Writes writes;
    private final CurrentCaller caller;
    private final OrderViews views;

    WriteOrder(
            Acts acts,
            OrderLifeCycle cycle,
            DraftRules rules,
            NumberSeries numbers,
            TakedownConfig config,
            UrlVault vault,
            Writes writes,
            CurrentCaller caller,
            OrderViews views) {
        this.acts = acts;
        this.cycle = cycle;
        this.rules = rules;
        this.numbers = numbers;
        this.config = config;
        this.vault = vault;
        this.writes = writes;
        this.caller = caller;
        this.views = views;
    }

    /** @throws id.lindung.kit.problem.Refusal for what {@link DraftRules} does not allow */
    @Transactional
    public TakedownOrderView draft(DraftOrder command) {
        var drafting = OrderGraph.GRAPH.make(caller.get(), acts.now());
        var text = rules.check(command, List.of(), drafting.at());
        var number = numbers.draw("TDO", 6, drafting.at(), config.zone());
        var order = acts.made(cycle, new TakedownOrder(number, text, drafting), drafting);
        keepRestricted(order, text.addresses());
        return views.of(order);
    }

    /** Replaces all that is written in a draft. */
    @Transactional
    public TakedownOrderView revise(Acts.Target target, DraftOrder command) {
        return views.of(acts.perform(cycle, target, OrderAct.REVISE, null, (order, permitted) -> {
            var text = rules.check(command, order.items(), permitted.at());
            order.revise(text, permitted);
            cycle.store(order);
            keepRestricted(order, text.addresses());
            return Map.of();
        }));
    }

    private void keepRestricted(TakedownOrder order, List<ItemAddress> addresses) {
        var unkept = order.items().stream()
                .filter(item -> item.isRestricted()
                        && !addresses.get(item.position() - 1).isKept())
                .toList();
        if (!unkept.isEmpty()) {
            // The vault refers to the items.
            writes.flush();
        }
        unkept.forEach(
                item -> vault.put(item.id(), addresses.get(item.position() - 1).url()));
    }
}
