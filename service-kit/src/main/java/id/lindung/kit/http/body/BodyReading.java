package id.lindung.kit.http.body;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.RequestTooSlow;
import id.lindung.kit.problem.http.Problems;
import id.lindung.kit.time.Arrival;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Checks every body: it is present, not too long, not too slow, and in UTF-8 (RFC 8259 section 8.1). */
@Provider
class BodyReading implements ReaderInterceptor {

    private final BodyLimit limit;
    private final Arrival arrival;
    private final CurrentVertxRequest request;
    private final EarlyRefusal early;

    BodyReading(BodyLimit limit, Arrival arrival, CurrentVertxRequest request, EarlyRefusal early) {
        this.limit = limit;
        this.arrival = arrival;
        this.request = request;
        this.early = early;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var charset = body.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw InvalidRequest.of("header:Content-Type", "charset", "must be UTF-8, or without charset");
        }
        var read = read(body, timer(limit.time(body.getMediaType().toString())));
        if (read == null && !isOptional(body)) {
            throw InvalidRequest.of("", "NotNull", "a body is required");
        }
        return read;
    }

    /** Whose body came too late has been told so: there is no second answer to write. */
    @ServerResponseFilter
    void dropSecondAnswer(ContainerResponseContext response, RoutingContext routing) {
        if (routing.response().ended()) {
            response.setEntity(null);
        }
    }

    /** A stream has not been read yet: it is the resource that comes to its end, or does not. */
    private Object read(ReaderInterceptorContext body, BodyTimer timer) throws IOException {
        var most = limit.bytes(
                request.getCurrent().normalizedPath(), body.getMediaType().toString());
        var counted = new CountingStream(body.getInputStream(), most, timer, arrival::complete);
        body.setInputStream(counted);
        var read = body.proceed();
        if (!(read instanceof InputStream)) {
            counted.end();
        }
        return read;
    }

    private BodyTimer timer(Duration time) {
        var routing = request.getCurrent();
        var timer = new BodyTimer(routing.vertx(), time, () -> {
            if (!routing.response().headWritten()) {
                early.refuseAndClose(routing, Problems.of(new RequestTooSlow(time)));
            }
        });
        // What is refused is not read to its end.
        routing.addEndHandler(done -> timer.stop());
        return timer;
    }

    /** A command without content of its own may come without a body; its parameter then says {@code @Nullable}. */
    private static boolean isOptional(ReaderInterceptorContext body) {
        return Stream.of(body.getAnnotations()).anyMatch(Nullable.class::isInstance);
    }
}
