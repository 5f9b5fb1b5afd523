package id.lindung.kit.http.body;

import id.lindung.kit.problem.PayloadTooLarge;
import id.lindung.kit.problem.http.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that is too long with a problem, where Quarkus would close the connection without a word. A length
 * that is announced is refused before the body is read; one that is not is counted while it is read. How long it may take to
 * come is limited as well: one that trickles would hold a thread for as long as its sender likes.
 */
@Singleton
class BodyLimit {

    /** Just after the time of arrival (2000): whoever refuses a request does so later. */
    private static final int BEFORE_ANY_REFUSAL = 1_950;

    /** Just before Quarkus' own check of the length (route order -2; a filter's order is its negative priority). */
    private static final int FILTER_PRIORITY = 3;

    /** Just after it: there Quarkus has noted the limit for a body without a length. */
    private static final int AFTER_QUARKUS = -1;

    /** Of a body that is refused so many times the limit is read, so that its sender comes to read the answer. */
    private static final int READ_TO_THE_END = 10;

    private final long limit;
    private final long jsonLimit;
    private final Duration time;
    private final Duration jsonTime;
    /** Asked for by requests: limits come from settings that are read after the filters are made. */
    private final Instance<OperationLimit> operations;

    private final EarlyRefusal early;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "lindung.http.max-json-size") Optional<MemorySize> jsonLimit,
            @ConfigProperty(name = "lindung.http.max-body-time", defaultValue = "10m") Duration time,
            @ConfigProperty(name = "lindung.http.max-json-time", defaultValue = "60s") Duration jsonTime,
            Instance<OperationLimit> operations,
            EarlyRefusal early) {
        this.limit = limit.asLongValue();
        this.jsonLimit = jsonLimit.map(MemorySize::asLongValue).orElse(this.limit);
        this.time = time;
        this.jsonTime = jsonTime;
        this.operations = operations;
        this.early = early;
    }

    void register(@Observes Filters filters) {
        filters.register(this::readOffWhatIsRefused, BEFORE_ANY_REFUSAL);
        filters.register(this::checkAnnouncedLength, FILTER_PRIORITY);
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_QUARKUS).handler(BodyLimit::countHereInstead);
    }

    /**
     * JSON is read into memory as a whole: a service that takes large files still takes no large commands.
     *
     * @param type value of {@code Content-Type}, or null
     */
    long bytes(String path, String type) {
        var most = isJson(type) ? Math.min(limit, jsonLimit) : limit;
        return operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .mapToLong(OperationLimit::bytes)
                .reduce(most, Math::min);
    }

    /** From when it begins to be read to its last byte. */
    Duration time(String type) {
        return isJson(type) ? jsonTime : time;
    }

    private static boolean isJson(String type) {
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).endsWith("json");
    }

    private void readOffWhatIsRefused(RoutingContext request) {
        Linger.afterAnswer(request, READ_TO_THE_END * limit, time(type(request)));
        request.next();
    }

    private void checkAnnouncedLength(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var most = bytes(request.normalizedPath(), type(request));
        if (length == null || Long.parseLong(length) <= most) {
            request.next();
            return;
        }
        early.refuseAsLast(request, Problems.of(new PayloadTooLarge(most, Long.parseLong(length))));
    }

    private static String type(RoutingContext request) {
        return request.request().getHeader(HttpHeaders.CONTENT_TYPE);
    }

    private static void countHereInstead(RoutingContext request) {
        request.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        request.next();
    }
}
