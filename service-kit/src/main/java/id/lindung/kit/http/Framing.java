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
        var coding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        return coding == null || "chunked".equalsIgnoreCase(coding)
                ? Optional.empty()
                : Optional.of(InvalidRequest.of("header:Transfer-Encoding", "framing", "must be chunked, or absent"));
    }
}
