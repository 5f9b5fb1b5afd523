package id.lindung.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Tokens;
import id.lindung.stack.junit.SlowRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one request ends and the next begins is never in doubt: who could doubt it could smuggle one in. */
@QuarkusTest
class FramingTest {

    private static final String SMUGGLED = "GET /api/v1/samples/public HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding:",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: -5",
                "Content-Length: +5",
                "Content-Length: 0x5"
            })
    void aBodyThatCanBeReadInTwoWaysEndsTheConnection(String framing) throws IOException {
        try (var request = SlowRequest.open(service)) {
            request.send(post(framing) + "\r\n" + SMUGGLED);
            assertEquals(400, request.status(), framing);
            assertAlone(request, framing);
        }
    }

    @Test
    void aBodyInChunksIsNoneOfHttp10() throws IOException {
        try (var request = SlowRequest.open(service)) {
            request.send(
                    post("Transfer-Encoding: chunked").replace("HTTP/1.1", "HTTP/1.0") + "\r\n0\r\n\r\n" + SMUGGLED);
            assertEquals(400, request.status());
            assertAlone(request, "HTTP/1.0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost",
                "Authorization: Bearer other",
                "Content-Type: text/plain",
                "Idempotency-Key: b",
                "If-Match: \"7\""
            })
    void aHeaderOfWhichThereIsOneDoesNotComeTwice(String again) throws IOException {
        try (var request = SlowRequest.open(service)) {
            request.send(post("Idempotency-Key: a\r\nIf-Match: \"1\"\r\nContent-Length: 2\r\n" + again) + "\r\n{}"
                    + SMUGGLED);
            assertEquals(400, request.status(), again);
            assertAlone(request, again);
        }
    }

    @Test
    void aRequestSaysToWhomItGoes() throws IOException {
        try (var request = SlowRequest.open(service)) {
            request.send("GET /api/v1/samples/public HTTP/1.1\r\n\r\n");
            assertEquals(400, request.status());
        }
    }

    @Test
    void aBodyInChunksMayEndWithATrailer() throws IOException {
        var body = "{\"name\":\"trailer" + System.nanoTime() % 1_000_000 + "\"}";
        try (var request = SlowRequest.open(service)) {
            request.send(post("Transfer-Encoding: chunked\r\nTrailer: Checksum") + "\r\n"
                    + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\nChecksum: abc\r\n\r\n");
            assertEquals(201, request.status());
        }
    }

    private static void assertAlone(SlowRequest request, String what) {
        // Read to its end: who is not closed here runs into the time-out of the test.
        var rest = request.rest();
        assertTrue(rest.stream().noneMatch(line -> line.contains("http/1.1")), what + rest);
    }

    private String post(String headers) {
        return "POST /api/v1/samples HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\nAuthorization: Bearer "
                + Tokens.official("officer", "OFFICER") + "\r\nContent-Type: application/json\r\n" + headers + "\r\n";
    }
}
