package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.RequestTooSlow;
import id.lindung.kit.problem.http.Problems;
import id.lindung.kit.time.Arrival;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/** Checks every body: it is present, not too long, not too slow, and in UTF-8 (RFC 8259 section 8.1). */
@Provider
class BodyReading implements ReaderInterceptor {

    private static final long LINGER_MILLIS = 1_000;

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
        var type = body.getMediaType();
        var counted = new CountingStream(body.getInputStream(), limit.bytes(type), limit.time(type), this::hangUp);
        body.setInputStream(counted);
        var read = inTime(body, limit.time(type));
        arrival.complete();
        if (read == null && !isOptional(body)) {
            throw InvalidRequest.of("", "NotNull", "a body is required");
        }
        return read;
    }

    /** The thread that reads waits for the next piece: somebody else must tell the caller that the time is over. */
    private Object inTime(ReaderInterceptorContext body, Duration time) throws IOException {
        var routing = request.getCurrent();
        var timer = routing.vertx().setTimer(time.toMillis(), over -> {
            if (!routing.response().headWritten()) {
                early.refuseAndClose(routing, Problems.of(new RequestTooSlow(time)));
            }
        });
        try {
            return body.proceed();
        } finally {
            routing.vertx().cancelTimer(timer);
        }
    }

    /** Closes the connection after the response. Reads the rest for a moment, or the response might be lost. */
    private void hangUp() {
        var routing = request.getCurrent();
        // Tells the client not to reuse the connection. HTTP/2 has no such header.
        if (routing.request().version() != HttpVersion.HTTP_2) {
            routing.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        routing.addEndHandler(done -> {
            routing.request().handler(null).resume();
            routing.vertx().setTimer(LINGER_MILLIS, timer -> routing.request()
                    .connection()
                    .close());
        });
    }

    /** A command without content of its own may come without a body; its parameter then says {@code @Nullable}. */
    private static boolean isOptional(ReaderInterceptorContext body) {
        return Stream.of(body.getAnnotations()).anyMatch(Nullable.class::isInstance);
    }
}
