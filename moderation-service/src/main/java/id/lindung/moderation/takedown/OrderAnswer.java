package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.http.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** An order as the answer to a request, with the ETag that the next change must name. */
final class OrderAnswer {

    private static final String ORDERS = "/api/v1/takedown-orders/";

    private OrderAnswer() {}

    static Response ok(TakedownOrderView order) {
        return with(Response.ok(), order);
    }

    static Response created(TakedownOrderView order) {
        // As text: a URI would be completed with the name that the request calls us by, which a gateway or a stranger
        // chose.
        return with(Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, ORDERS + order.id()), order);
    }

    /** The order that a {@code Location} of ours leads to. */
    static UUID idAt(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static Response with(Response.ResponseBuilder answer, TakedownOrderView order) {
        return answer.header(HttpHeaders.ETAG, ETags.of(order.version()))
                .entity(order)
                .build();
    }
}
