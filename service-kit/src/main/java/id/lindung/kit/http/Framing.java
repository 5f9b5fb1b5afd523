package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a request can be read in two ways: two servers on the way that disagree on where a body ends let
 * somebody put a request of their own between those of others (RFC 9112 section 11.2). What is wrong with a length, the
 * server refuses before.
 */
final class Framing {

    /** The first or the last of two: each server decides for itself, so there may be one only. */
    private static final List<String> SINGLE =
            List.of("Host", "Transfer-Encoding", "Authorization", "Content-Type", "Idempotency-Key", "If-Match");

    private Framing() {}

    /** Empty for a request of which there is one reading. */
    static Optional<InvalidRequest> fault(HttpServerRequest request) {
        var headers = request.headers();
        for (var name : SINGLE) {
            if (headers.getAll(name).size() > 1) {
                return Optional.of(InvalidRequest.of("header:" + name, "framing", "must not come more than once"));
            }
        }
        if (request.version() == HttpVersion.HTTP_1_1 && !headers.contains(HttpHeaders.HOST)) {
            return Optional.of(InvalidRequest.of("header:Host", "framing", "must say to whom the request goes"));
        }
        return faultOfCoding(request, headers.get(HttpHeaders.TRANSFER_ENCODING));
    }

    private static Optional<InvalidRequest> faultOfCoding(HttpServerRequest request, String coding) {
        if (coding == null) {
            return Optional.empty();
        }
        if (request.version() == HttpVersion.HTTP_1_0) {
            // Whoever speaks it on the way does not know chunks (RFC 9112 section 6.1).
            return Optional.of(InvalidRequest.of("header:Transfer-Encoding", "framing", "must be absent in HTTP/1.0"));
        }
        return "chunked".equalsIgnoreCase(coding)
                ? Optional.empty()
                : Optional.of(InvalidRequest.of("header:Transfer-Encoding", "framing", "must be chunked, or absent"));
    }
}
