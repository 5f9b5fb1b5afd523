package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.http.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** An order as the answer to a request, with the ETag that the next change must name. */
final class OrderAnswer {

    private OrderAnswer() {}

    static Response ok(TakedownOrderView order) {
        return with(Response.ok(), order);
    }

    static Response created(TakedownOrderView order) {
        return with(Response.created(URI.create("/api/v1/takedown-orders/" + order.id())), order);
    }

    private static Response with(Response.ResponseBuilder answer, TakedownOrderView order) {
        return answer.header(HttpHeaders.ETAG, ETags.of(order.version()))
                .entity(order)
                .build();
    }
}
