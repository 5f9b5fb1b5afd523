package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.http.Answers;
import jakarta.ws.rs.core.Response;

/** An order as the answer to a request, with the ETag that the next change must name. */
final class OrderAnswer {

    private static final String ORDERS = "/api/v1/takedown-orders/";

    private OrderAnswer() {}

    static Response ok(TakedownOrderView order) {
        return Answers.ok(order, order.version());
    }

    static Response created(TakedownOrderView order) {
        return Answers.created(ORDERS + order.id(), order, order.version());
    }
}
