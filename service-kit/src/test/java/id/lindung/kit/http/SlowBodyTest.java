package id.lindung.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Tokens;
import id.lindung.stack.junit.SlowRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nobody holds a thread, or a request, for as long as it likes. */
@QuarkusTest
class SlowBodyTest {

    private static final int LENGTH = 10_000;

    @TestHTTPResource
    URI service;

    @Test
    void aBodyThatTricklesIsNotWaitedForForEver() throws Exception {
        try (var request = post(LENGTH)) {
            var end = Instant.now().plusSeconds(20);
            while (!request.isAnswered() && Instant.now().isBefore(end)) {
                request.send(" ");
                Thread.sleep(100);
            }
            assertTrue(request.isAnswered());
            assertEquals(408, request.status());
            assertTrue(request.rest().contains("connection: close"));
        }
    }

    @Test
    void aBodyThatComesInPiecesIsTaken() throws Exception {
        var body = "{\"name\":\"slow" + System.nanoTime() % 1_000_000 + "\"}";
        try (var request = post(body.length())) {
            for (var piece : body.split("(?<=:)")) {
                assertTrue(!request.isAnswered());
                request.send(piece);
                Thread.sleep(100);
            }
            assertEquals(201, request.status());
        }
    }

    private SlowRequest post(int length) throws IOException {
        return SlowRequest.post(service, "/api/v1/samples", Tokens.official("officer", "OFFICER"), length);
    }
}
