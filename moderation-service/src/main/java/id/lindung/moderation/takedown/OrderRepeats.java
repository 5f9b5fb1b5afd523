package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Acts on orders that may be repeated with their Idempotency-Key. No copy of the order is kept with the key: what is
 * open today may become restricted tomorrow, and its address must then stand nowhere in clear.
 */
@ApplicationScoped
class OrderRepeats {

    private final Idempotency idempotency;
    private final ReadOrders readOrders;
    private final CurrentCaller caller;

    OrderRepeats(Idempotency idempotency, ReadOrders readOrders, CurrentCaller caller) {
        this.idempotency = idempotency;
        this.readOrders = readOrders;
        this.caller = caller;
    }

    /** Answers with the new order; a repetition, with what has become of it. */
    Response drafted(String key, Object command, Supplier<TakedownOrderView> draft) {
        return idempotency.onceShownAnew(
                key,
                "takedown-orders/draft",
                command,
                () -> OrderAnswer.created(draft.get()),
                location -> OrderAnswer.created(present(OrderAnswer.idAt(location))));
    }

    /**
     * Answers with the order after the act; a repetition, with the order as it is now.
     *
     * @param act what is done and to which part: {@code sign}, {@code answer/1}
     */
    Response done(String key, UUID id, String act, Object command, Supplier<TakedownOrderView> effect) {
        return idempotency.onceShownAnew(
                key,
                "takedown-orders/" + id + "/" + act,
                command,
                () -> OrderAnswer.ok(effect.get()),
                location -> OrderAnswer.ok(present(id)));
    }

    /** An order that was acted on was received before: showing it again delivers nothing. */
    private TakedownOrderView present(UUID id) {
        return readOrders.one(id, caller.get(), false);
    }
}
