package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
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
import java.util.stream.Stream;

/** Rules for every body: neither longer nor slower than allowed, in UTF-8 (RFC 8259 section 8.1), and there at all. */
@Provider
class BodyReading implements ReaderInterceptor {

    private static final long LINGER_MILLIS = 1_000;

    private final BodyLimit limit;
    private final Arrival arrival;
    private final CurrentVertxRequest request;

    BodyReading(BodyLimit limit, Arrival arrival, CurrentVertxRequest request) {
        this.limit = limit;
        this.arrival = arrival;
        this.request = request;
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
        var read = body.proceed();
        arrival.complete();
        if (read == null && !isOptional(body)) {
            throw InvalidRequest.of("", "NotNull", "a body is required");
        }
        return read;
    }

    /** Once it is answered. What is still under way is let in for a moment and dropped, or the answer might be lost. */
    private void hangUp() {
        var routing = request.getCurrent();
        // Nobody shall begin another request on a connection that is about to end. HTTP/2 has no such header.
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
