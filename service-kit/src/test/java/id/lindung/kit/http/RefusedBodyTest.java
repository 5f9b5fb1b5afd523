package id.lindung.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Tokens;
import id.lindung.stack.junit.DeafRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends everything and then reads gets the answer, for as much as is read off; the limit here is 64 kB. */
@QuarkusTest
class RefusedBodyTest {

    private static final String FILES = "/api/v1/samples/slow/files";
    private static final String COMMANDS = "/api/v1/samples";
    private static final int LIMIT = 64 * 1024;
    private static final int READ_OFF = 10 * LIMIT;
    private static final int TRIES = 12;

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 3 * LIMIT, READ_OFF - 1})
    void whatIsTooLongIsAnsweredEachTime(int bytes) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            assertTooLarge(file().announced(bytes), "this one has ", bytes + " bytes)");
            assertTooLarge(file().chunked(bytes), "this one goes on after them");
            assertTooLarge(command().announced(bytes), bytes + " bytes)");
            assertTooLarge(command().chunked(bytes), "this one goes on after them");
        }
    }

    @Test
    void whoClosesHisConnectionAfterOneAnswerGetsItToo() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            assertTooLarge(file().with("Connection", "close").announced(READ_OFF - 1));
            assertTooLarge(file().with("Connection", "close").chunked(READ_OFF - 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoReadsWhileItSendsGetsTheAnswerEachTime(HttpClient.Version version) throws Exception {
        var client = HttpClient.newBuilder().version(version).build();
        var body = " ".repeat(READ_OFF - 1).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < TRIES; i++) {
            for (var path : new String[] {FILES, COMMANDS}) {
                var type = path.equals(FILES) ? "text/csv" : "application/json";
                assertEquals(413, status(client, path, type, BodyPublishers.ofByteArray(body)));
                assertEquals(
                        413,
                        status(client, path, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
            }
        }
    }

    private int status(HttpClient client, String path, String type, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", type)
                .POST(body)
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertTrue(answer.body().contains("64 kB (65536 bytes)"), answer.body());
        return answer.statusCode();
    }

    @Test
    void aRefusalForAnotherReasonArrivesTooWhileTheBodyIsStillSent() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            var anonymous = new DeafRequest(service, FILES).with("Content-Type", "text/csv");
            assertStatus(401, anonymous.with("Connection", "close").chunked(READ_OFF - 1));
            assertStatus(
                    415,
                    file().with("Content-Type", "text/html")
                            .with("Connection", "close")
                            .chunked(LIMIT));
            assertStatus(
                    404,
                    request(FILES + "/none", "text/csv")
                            .with("Connection", "close")
                            .chunked(LIMIT));
        }
    }

    /** Nobody can have us read for ever by sending what was refused. */
    @Test
    void whoSendsWithoutEndIsCutOff() {
        assertThrows(IOException.class, () -> file().announced(1_000 * LIMIT));
        assertThrows(IOException.class, () -> file().chunked(1_000 * LIMIT));
        assertThrows(IOException.class, () -> file().with("Content-Type", "text/html")
                .chunked(1_000 * LIMIT));
    }

    /** A file has four seconds here, and its last second after the answer. */
    @Test
    void whoStopsInTheMiddleOfWhatIsRefusedIsCutOff() throws Exception {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            var head = "POST " + FILES + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token()
                    + "\r\nContent-Type: text/csv\r\nContent-Length: " + 2 * LIMIT + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertTooLarge(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private DeafRequest file() {
        return request(FILES, "text/csv");
    }

    private DeafRequest command() {
        return request(COMMANDS, "application/json");
    }

    private DeafRequest request(String path, String type) {
        return new DeafRequest(service, path)
                .with("Authorization", "Bearer " + token())
                .with("Content-Type", type);
    }

    private static String token() {
        return Tokens.official("officer", "OFFICER");
    }

    private static void assertStatus(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }

    private static void assertTooLarge(String answer, String... words) {
        assertStatus(413, answer);
        assertTrue(answer.contains("urn:lindung:problem:payload-too-large"), answer);
        assertTrue(answer.contains("at most 64 kB (65536 bytes)"), answer);
        for (var word : words) {
            assertTrue(answer.contains(word), answer);
        }
    }
}
