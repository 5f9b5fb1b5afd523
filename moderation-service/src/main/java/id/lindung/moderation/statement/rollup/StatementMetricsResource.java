package id.lindung.moderation.statement.rollup;

import id.lindung.contracts.metric.StatementMetrics;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.tenant.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of statements for the dashboard, from the roll-ups alone: as fast at a million statements as at ten. */
@Path("/api/v1/statement-metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics")
@RolesAllowed(Roles.READER)
class StatementMetricsResource {

    /** Grows whenever a count changes its meaning, so that two figures with one name are comparable. */
    private static final String DEFINITION = "statement-metrics/1";

    private static final int DEFAULT_DAYS = 30;

    /** Ten years: one row a day has to stay an answer that can be drawn. */
    private static final int MOST_DAYS = 3_660;

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2999;

    private final RollUps rollUps;
    private final Tenancy tenancy;
    private final Clock clock;

    StatementMetricsResource(RollUps rollUps, Tenancy tenancy, Clock clock) {
        this.rollUps = rollUps;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "readStatementMetrics", summary = "Count the statements received in a period")
    public StatementMetrics read(
            @QueryParam("platformId") String platformId,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        var now = clock.instant();
        var last = to == null ? RollUps.dayOf(now) : known("to", to);
        var first = from == null ? last.minusDays(DEFAULT_DAYS - 1L) : known("from", from);
        checkPeriod(first, last);
        var platform = platform(platformId);
        var sums = rollUps.sums(platform, first, last);
        return new StatementMetrics(
                DEFINITION,
                first,
                last,
                RollUps.ZONE.getId(),
                now,
                platform,
                sums.total(),
                sums.of(Dimension.RESTATEMENT, Dimension.CORRECTED),
                sums.of(Dimension.RESTATEMENT, Dimension.WITHDRAWN),
                counts(sums, Dimension.CATEGORY),
                counts(sums, Dimension.VISIBILITY_DECISION),
                counts(sums, Dimension.DECISION_GROUND),
                counts(sums, Dimension.AUTOMATED_DECISION),
                counts(sums, Dimension.AUTOMATED_DETECTION),
                counts(sums, Dimension.SOURCE_TYPE),
                counts(sums, Dimension.FINDING),
                counts(sums.byDay()));
    }

    private static LocalDate known(String parameter, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw InvalidRequest.of(
                    "query:" + parameter, "range", "must be in the years " + EARLIEST_YEAR + " to " + LATEST_YEAR);
        }
        return day;
    }

    private static void checkPeriod(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            throw InvalidRequest.of("query:from", "range", "must not be after to");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw InvalidRequest.of("query:from", "range", "must be less than " + MOST_DAYS + " days before to");
        }
    }

    private String platform(String asked) {
        if (asked != null) {
            tenancy.require(asked, "platform", asked);
            return asked;
        }
        return tenancy.confinement();
    }

    private static List<StatementMetrics.Count> counts(RollUps.Sums sums, Dimension dimension) {
        return counts(sums.byValue().getOrDefault(dimension, Map.of()));
    }

    private static List<StatementMetrics.Count> counts(Map<?, Long> sums) {
        return sums.entrySet().stream()
                .map(sum -> new StatementMetrics.Count(sum.getKey().toString(), sum.getValue()))
                .toList();
    }
}
