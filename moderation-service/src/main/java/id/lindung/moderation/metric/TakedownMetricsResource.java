package id.lindung.moderation.metric;

import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.tenant.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    private final Tenancy tenancy;
    private final Clock clock;

    TakedownMetricsResource(ComputeTakedownMetrics computeTakedownMetrics, Tenancy tenancy, Clock clock) {
        this.computeTakedownMetrics = computeTakedownMetrics;
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
        var zoneId = zone(zone == null ? DEFAULT_ZONE : zone);
        var last = to == null ? LocalDate.ofInstant(clock.instant(), zoneId) : to;
        var first = from == null ? last.minusDays(DEFAULT_DAYS - 1L) : from;
        var period = new MetricPeriod(first, last, zoneId);
        var grouping = groupBy == null ? Grouping.NONE : Grouping.valueOf(groupBy.toUpperCase(Locale.ROOT));
        return computeTakedownMetrics.compute(platform(platformId), category, period, grouping);
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
