package id.lindung.portal.client;

import id.lindung.contracts.metric.CountedItem;
import id.lindung.contracts.metric.ItemFigure;
import id.lindung.contracts.metric.StatementMetrics;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.contracts.takedown.OrderCounts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Categories and metrics of moderation-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "moderation")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface ModerationApi {

    @GET
    @Path("/content-categories")
    List<ContentCategoryView> categories();

    /** How many orders wait; each number is that of the list with the same filter. */
    @GET
    @Path("/takedown-order-counts")
    OrderCounts orderCounts(@QueryParam("platformId") String platformId, @QueryParam("category") String category);

    /** @param groupBy {@code platform}, {@code category}, {@code month}, or null for the total alone */
    @GET
    @Path("/takedown-metrics")
    TakedownMetrics takedownMetrics(
            @QueryParam("platformId") String platformId,
            @QueryParam("category") String category,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("zone") String zone,
            @QueryParam("groupBy") String groupBy);

    /** The items that a figure of the same filters counts; the total is the figure. */
    @GET
    @Path("/takedown-metrics/items")
    Page<CountedItem> countedItems(
            @QueryParam("figure") ItemFigure figure,
            @QueryParam("platformId") String platformId,
            @QueryParam("category") String category,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("zone") String zone,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/statement-metrics")
    StatementMetrics statementMetrics(
            @QueryParam("platformId") String platformId,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to);
}
