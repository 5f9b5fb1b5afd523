package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.ShownAnew;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.moderation.takedown.delivery.ReadOrders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Operations on orders that may be repeated with their Idempotency-Key. No copy of the order is kept with the key: what is
 * open today may become restricted tomorrow, and its address must then stand nowhere in clear.
 */
abstract class OrderOperations implements ShownAnew {

    private final ReadOrders readOrders;
    private final CurrentCaller caller;

    OrderOperations(ReadOrders readOrders, CurrentCaller caller) {
        this.readOrders = readOrders;
        this.caller = caller;
    }

    CurrentCaller caller() {
        return caller;
    }

    /** An order that was acted on was received before: showing it again delivers nothing. */
    @Override
    public RestResponse<TakedownOrderView> shownAnew(UUID id, boolean made) {
        var order = readOrders.one(id, caller.get(), false);
        return made ? created(order) : ok(order);
    }

    static RestResponse<TakedownOrderView> ok(TakedownOrderView order) {
        return Answers.ok(order, order.version());
    }

    static RestResponse<TakedownOrderView> created(TakedownOrderView order) {
        return Answers.created("/api/v1/takedown-orders/" + order.id(), order, order.version());
    }
}
