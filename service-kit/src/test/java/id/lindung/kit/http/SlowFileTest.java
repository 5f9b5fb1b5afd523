package id.lindung.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.sample.SlowSampleResource;
import id.lindung.kit.testing.LogCount;
import id.lindung.kit.testing.Tokens;
import id.lindung.stack.junit.SlowRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body that the resource reads itself is bounded like any other, and has come in at its end. */
@QuarkusTest
class SlowFileTest {

    private static final String FILES = "/api/v1/samples/slow/files";
    private static final Pattern ARRIVED = Pattern.compile("\"arrivedat\":\"([^\"]+)\"");
    private static final int LENGTH = 10_000;

    @TestHTTPResource
    URI service;

    private int taken;

    @BeforeEach
    void count() {
        taken = SlowSampleResource.TAKEN.get();
    }

    @Test
    void aFileThatTricklesIsNotWaitedForForEver() throws Exception {
        try (var request = upload(LENGTH)) {
            var end = Instant.now().plusSeconds(20);
            while (!request.isAnswered() && Instant.now().isBefore(end)) {
                request.send(" ");
                Thread.sleep(100);
            }
            assertTrue(request.isAnswered());
            assertTooSlow(request);
        }
    }

    @Test
    void aFileThatStallsIsToldSoAndNoIncident() throws Exception {
        var incidents = new LogCount("id.lindung.kit.problem.http.ProblemMappers", "io.quarkus", "org.jboss.resteasy");
        try (incidents;
                var request = upload(LENGTH)) {
            request.send("a,b");
            assertTooSlow(request);
        }
        assertEquals(List.of(), incidents.errors());
    }

    /** Read to its end: who is not closed here runs into the time-out of the test. */
    private void assertTooSlow(SlowRequest request) throws Exception {
        assertEquals(408, request.status());
        var rest = request.rest();
        assertTrue(rest.contains("connection: close"), rest::toString);
        assertTrue(rest.stream().anyMatch(line -> line.contains("urn:lindung:problem:request-too-slow")));
        var end = Instant.now().plusSeconds(10);
        while (SlowSampleResource.WAITING.get() > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertEquals(0, SlowSampleResource.WAITING.get(), "threads that wait for what is not taken any more");
        assertEquals(taken, SlowSampleResource.TAKEN.get());
    }

    @Test
    void aFileHasComeInWhenItsLastByteHas() throws Exception {
        try (var request = upload(6)) {
            for (var piece : List.of("a", ",", "b", "\n", "1")) {
                request.send(piece);
                Thread.sleep(100);
                assertFalse(request.isAnswered());
            }
            var beforeTheLast = Instant.now();
            request.send(",");
            assertEquals(200, request.status());
            var answer = ARRIVED.matcher(String.join("\n", request.rest()));
            assertTrue(answer.find());
            assertFalse(Instant.parse(answer.group(1)).isBefore(beforeTheLast), answer.group(1));
        }
    }

    @Test
    void whoWasToldThatItCameTooLateHasNothingDone() throws Exception {
        var body = "{\"name\":\"late\"}";
        try (var request = SlowRequest.post(service, "/api/v1/samples/slow/commands", token(), body.length())) {
            request.send(body);
            assertEquals(408, request.status());
            request.rest();
        }
        var next = "{\"name\":\"the next\"}";
        try (var request = SlowRequest.post(service, "/api/v1/samples", token(), next.length())) {
            request.send(next);
            assertEquals(201, request.status());
        }
        assertEquals(taken, SlowSampleResource.TAKEN.get());
    }

    private SlowRequest upload(int length) throws IOException {
        return SlowRequest.post(service, FILES, token(), "text/csv", length);
    }

    private static String token() {
        return Tokens.official("officer", "OFFICER");
    }
}
