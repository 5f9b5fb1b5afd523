package id.lindung.kit.problem.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Tokens;
import id.lindung.stack.junit.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients cannot send by accident: bad input below the level of parameters and bodies. */
@QuarkusTest
class RawInputTest {

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(strings = {"q=%7B%7D%7C%5E%60", "q=%22%5C%0A", "q=%7B%20&q=%26", "&&q", "limit=2&q=a+b%2Bc"})
    void aPageIsLinkedWhateverElseStandsInTheQuery(String query) throws IOException {
        var answer = asOfficer("GET", "/api/v1/samples?" + query).send(service);
        assertEquals(200, answer.status(), answer.text());
        var link = answer.headers().get("link");
        assertTrue(link.startsWith("</api/v1/samples?"), link);
        var next = link.substring(1, link.indexOf('>'));
        assertEquals(next, URI.create(next).toASCIIString());
        assertEquals(200, asOfficer("GET", next).send(service).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", "{}", "a b", ":", "[", ""})
    void aPageIsLinkedByWhateverNameTheServiceIsCalled(String host) throws IOException {
        var answer =
                asOfficer("GET", "/api/v1/samples?limit=2").header("Host", host).send(service);
        assertTrue(answer.status() == 200 || answer.status() == 400, answer.toString());
    }

    /** The server itself answers what is no URI (RFC 3986); nothing of ours gets to see it. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/samples/%zz", "/api/v1/samples?limit=%zz", "/%", "/api/v1/samples?q={}|"})
    void anAddressThatIsNoneIsRefused(String target) throws IOException {
        assertEquals(400, asOfficer("GET", target).send(service).status());
    }

    @Test
    void anAddressThatIsNoTextIsNotFound() throws IOException {
        var answer = asOfficer("GET", "/api/v1/samples/%ff").send(service);
        assertEquals(404, answer.status());
        assertTrue(answer.isProblem(), answer.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", ";", "/", "a/b/c;"})
    void whatCannotBeReadAsAcceptableTypesIsRefusedBeforeAnythingIsDone(String accept) throws IOException {
        var name = "accept" + System.nanoTime() % 1_000_000;
        for (int i = 0; i < 2; i++) {
            var answer = asOfficer("POST", "/api/v1/samples")
                    .header("Accept", accept)
                    .header("Content-Type", "application/json")
                    .body(("{\"name\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8))
                    .send(service);
            assertTrue(answer.status() == 400 || answer.status() == 406, answer.toString());
            assertTrue(answer.isProblem(), answer.toString());
        }
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() throws IOException {
        var answer = asOfficer("GET", "/api/v1/samples?q=" + "a".repeat(9_000)).send(service);
        assertEquals(414, answer.status());
        assertTrue(answer.text().contains("urn:lindung:problem:address-too-long"), answer.text());
    }

    @Test
    void headersThatAreTooLongAreAProblem() throws IOException {
        var answer = asOfficer("GET", "/api/v1/samples")
                .header("X-Filler", "a".repeat(17_000))
                .send(service);
        assertEquals(431, answer.status());
        assertTrue(answer.text().contains("urn:lindung:problem:headers-too-long"), answer.text());
    }

    @Test
    void hangingUpInTheMiddleOfABodyIsNoIncident() throws IOException {
        var incidents = new AtomicInteger();
        var handler = new Counting(incidents);
        var log = Logger.getLogger(ProblemMappers.class.getName());
        log.addHandler(handler);
        try {
            asOfficer("POST", "/api/v1/samples")
                    .header("Content-Type", "application/json")
                    .body("{\"name\":".getBytes(StandardCharsets.UTF_8))
                    .announcing(1_000)
                    .send(service);
        } finally {
            log.removeHandler(handler);
        }
        assertEquals(0, incidents.get());
    }

    private static RawRequest asOfficer(String method, String target) {
        return new RawRequest(method, target)
                .header("Authorization", "Bearer " + Tokens.official("officer", "OFFICER"));
    }

    private static final class Counting extends Handler {

        private final AtomicInteger incidents;

        Counting(AtomicInteger incidents) {
            this.incidents = incidents;
        }

        @Override
        public void publish(LogRecord entry) {
            if (entry.getMessage().startsWith("incident")) {
                incidents.incrementAndGet();
            }
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
