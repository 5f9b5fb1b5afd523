package id.lindung.portal.client;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.AskClarification;
import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.item.RevealAddress;
import id.lindung.contracts.takedown.item.RevealedAddress;
import id.lindung.contracts.takedown.item.VerifyItem;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Takedown orders in moderation-service, as officials and readers use them. */
@Path("/api/v1/takedown-orders")
@RegisterRestClient(configKey = "moderation")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface OrdersApi {

    @GET
    Page<OrderSummary> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("status") OrderStatus status,
            @QueryParam("category") String category,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("returned") Boolean returned,
            @QueryParam("stillUp") Boolean stillUp,
            @QueryParam("issuedFrom") Instant issuedFrom,
            @QueryParam("issuedBefore") Instant issuedBefore,
            @QueryParam("q") String words,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** Those whose deadline runs, the nearest first: no question holds it, and something is awaited. */
    @GET
    @ClientQueryParam(name = "running", value = "true")
    @ClientQueryParam(name = "sort", value = "deadline")
    Page<OrderSummary> running(
            @QueryParam("platformId") String platformId,
            @QueryParam("category") String category,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    TakedownOrderView get(UUID id);

    @POST
    TakedownOrderView draft(@HeaderParam("Idempotency-Key") String key, DraftOrder command);

    @PUT
    @Path("/{id}")
    TakedownOrderView replace(UUID id, @BeanParam Stamp stamp, DraftOrder command);

    /** @param act {@code submit}, {@code return}, {@code sign}, {@code withdraw} or {@code close} */
    @POST
    @Path("/{id}/{act}")
    TakedownOrderView act(UUID id, String act, @BeanParam Stamp stamp, ActOnOrder command);

    @POST
    @Path("/{id}/clarification-answers")
    TakedownOrderView clarify(UUID id, @BeanParam Stamp stamp, AskClarification command);

    /** The answer is shown once and kept nowhere; the service records who looked. */
    @POST
    @Path("/{id}/items/{position}/reveal")
    RevealedAddress reveal(UUID id, int position, RevealAddress command);

    @POST
    @Path("/{id}/items/{position}/verification")
    TakedownOrderView verify(UUID id, int position, @BeanParam Stamp stamp, VerifyItem command);
}
