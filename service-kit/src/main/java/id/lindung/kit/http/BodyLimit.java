package id.lindung.kit.http;

import id.lindung.kit.problem.PayloadTooLarge;
import id.lindung.kit.problem.http.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that is too long with a problem, where Quarkus would close the connection without a word. A length
 * that is announced is refused before the body is read; one that is not is counted while it is read. How long it may take to
 * come is limited as well: one that trickles would hold a thread for as long as its sender likes.
 */
@Singleton
class BodyLimit {

    /** Just before Quarkus' own check of the length (route order -2; a filter's order is its negative priority). */
    private static final int FILTER_PRIORITY = 3;

    /** Just after it: there Quarkus has noted the limit for a body without a length. */
    private static final int AFTER_QUARKUS = -1;

    private final long limit;
    private final long jsonLimit;
    private final Duration time;
    private final Duration jsonTime;
    private final EarlyRefusal early;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "lindung.http.max-json-size") Optional<MemorySize> jsonLimit,
            @ConfigProperty(name = "lindung.http.max-body-time", defaultValue = "10m") Duration time,
            @ConfigProperty(name = "lindung.http.max-json-time", defaultValue = "60s") Duration jsonTime,
            EarlyRefusal early) {
        this.limit = limit.asLongValue();
        this.jsonLimit = jsonLimit.map(MemorySize::asLongValue).orElse(this.limit);
        this.time = time;
        this.jsonTime = jsonTime;
        this.early = early;
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkAnnouncedLength, FILTER_PRIORITY);
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_QUARKUS).handler(BodyLimit::countHereInstead);
    }

    /** JSON is read into memory as a whole: a service that takes large files still takes no large commands. */
    long bytes(MediaType type) {
        return isJson(type) ? Math.min(limit, jsonLimit) : limit;
    }

    /** From when it begins to be read to its last byte. */
    Duration time(MediaType type) {
        return isJson(type) ? jsonTime : time;
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().endsWith("json");
    }

    private void checkAnnouncedLength(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit) {
            request.next();
            return;
        }
        early.refuseAndClose(request, Problems.of(new PayloadTooLarge(limit)));
    }

    private static void countHereInstead(RoutingContext request) {
        request.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        request.next();
    }
}
