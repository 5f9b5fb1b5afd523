package id.lindung.moderation.metric;

import id.lindung.contracts.metric.CountedItem;
import id.lindung.contracts.metric.ItemFigure;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.tenant.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How fast and how completely platforms obey takedown orders. */
@Path("/api/v1/takedown-metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics")
@RolesAllowed(Roles.READER)
class TakedownMetricsResource {

    /** Where the ministry sits: its day begins there. */
    private static final String DEFAULT_ZONE = "Asia/Jakarta";

    private static final int DEFAULT_DAYS = 30;

    private final ComputeTakedownMetrics computeTakedownMetrics;
    private final ListCountedItems listCountedItems;
    private final Tenancy tenancy;
    private final Clock clock;

    TakedownMetricsResource(
            ComputeTakedownMetrics computeTakedownMetrics,
            ListCountedItems listCountedItems,
            Tenancy tenancy,
            Clock clock) {
        this.computeTakedownMetrics = computeTakedownMetrics;
        this.listCountedItems = listCountedItems;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "readTakedownMetrics", summary = "Takedown figures of a period, the last 30 days if none")
    public TakedownMetrics read(
            @QueryParam("platformId") String platformId,
            @QueryParam("category") String category,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("zone") String zone,
            @QueryParam("groupBy") @Pattern(regexp = "platform|category|month") String groupBy) {
        var grouping = groupBy == null ? Grouping.NONE : Grouping.valueOf(groupBy.toUpperCase(Locale.ROOT));
        return computeTakedownMetrics.compute(platform(platformId), category, period(from, to, zone), grouping);
    }

    @GET
    @Path("items")
    @Operation(
            operationId = "listCountedItems",
            summary = "The items that a figure of the same period counts; the total is the figure")
    public RestResponse<Page<CountedItem>> items(
            @QueryParam("figure") @NotNull ItemFigure figure,
            @QueryParam("platformId") String platformId,
            @QueryParam("category") String category,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("zone") String zone,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        var period = period(from, to, zone);
        var page = listCountedItems.page(figure, platform(platformId), category, period, cursor, Limit.of(limit));
        return PageResponse.of(uri, page);
    }

    private MetricPeriod period(LocalDate from, LocalDate to, String zone) {
        var zoneId = zone(zone == null ? DEFAULT_ZONE : zone);
        var last = to == null ? LocalDate.ofInstant(clock.instant(), zoneId) : to;
        return new MetricPeriod(from == null ? last.minusDays(DEFAULT_DAYS - 1L) : from, last, zoneId);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw InvalidRequest.of("query:zone", "zone", "must be a time zone such as Asia/Jayapura");
        }
    }

    private String platform(String asked) {
        if (asked != null) {
            tenancy.require(asked, "platform", asked);
            return asked;
        }
        return tenancy.confinement();
    }
}
