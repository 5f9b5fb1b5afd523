package id.lindung.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.LogCount;
import id.lindung.kit.testing.Tokens;
import id.lindung.stack.junit.SlowRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody holds a thread, or a request, for as long as it likes. */
@QuarkusTest
class SlowBodyTest {

    private static final int LENGTH = 10_000;

    /** Nobody reads the body of what may be read only. */
    private static final String UNREAD =
            "GET /api/v1/samples/public HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n";

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
    void aBodyThatStallsIsToldSoAndNoIncident() throws Exception {
        var incidents = new LogCount("id.lindung.kit.problem.http.ProblemMappers", "io.quarkus", "org.jboss.resteasy");
        try (incidents;
                var request = post(LENGTH)) {
            request.send("{");
            assertEquals(408, request.status());
            assertTrue(request.rest().stream().anyMatch(line -> line.contains("urn:lindung:problem:request-too-slow")));
        }
        assertEquals(List.of(), incidents.errors());
    }

    @Test
    void aConnectionOnWhichNothingComesIsClosed() throws Exception {
        for (var begun : List.of("", "GET /api/v1/samples HTTP/1.1\r\nHost: ", UNREAD)) {
            try (var request = SlowRequest.open(service)) {
                request.send(begun);
                request.rest();
            }
        }
    }

    @Test
    void aConnectionStandsStillWhileItsRequestIsWorkedOnAndNotAfterwards() throws Exception {
        try (var request = SlowRequest.open(service)) {
            request.send("GET /api/v1/samples/slow/work HTTP/1.1\r\nHost: " + service.getAuthority()
                    + "\r\nAuthorization: Bearer " + Tokens.official("officer", "OFFICER") + "\r\n\r\n");
            assertEquals(200, request.status());
            // Read to its end: who is not closed here runs into the time-out of the test.
            request.rest();
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
