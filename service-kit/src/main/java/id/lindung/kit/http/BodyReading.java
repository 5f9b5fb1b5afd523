package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Rules for every body: not longer than allowed, in UTF-8 (RFC 8259 section 8.1), and there at all. */
@Provider
class BodyReading implements ReaderInterceptor {

    private final BodyLimit limit;

    BodyReading(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var charset = body.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw InvalidRequest.of("header:Content-Type", "charset", "must be UTF-8, or without charset");
        }
        body.setInputStream(new CountingStream(body.getInputStream(), limit.bytes(body.getMediaType())));
        var read = body.proceed();
        if (read == null && !isOptional(body)) {
            throw InvalidRequest.of("", "NotNull", "a body is required");
        }
        return read;
    }

    /** A command without content of its own may come without a body; its parameter then says {@code @Nullable}. */
    private static boolean isOptional(ReaderInterceptorContext body) {
        return Stream.of(body.getAnnotations()).anyMatch(Nullable.class::isInstance);
    }
}
