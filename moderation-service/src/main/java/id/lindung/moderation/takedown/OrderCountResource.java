package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderCounts;
import id.lindung.kit.identity.Roles;
import id.lindung.moderation.takedown.list.CountOrders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of takedown orders that wait, for those who read the list. */
@Path("/api/v1/takedown-order-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
@RolesAllowed(Roles.READER)
class OrderCountResource {

    private final CountOrders countOrders;

    OrderCountResource(CountOrders countOrders) {
        this.countOrders = countOrders;
    }

    @GET
    @Operation(
            operationId = "countTakedownOrders",
            summary = "How many orders wait in each state, and how many are late")
    public OrderCounts count(@QueryParam("platformId") String platformId, @QueryParam("category") String category) {
        return countOrders.count(platformId, category);
    }
}
