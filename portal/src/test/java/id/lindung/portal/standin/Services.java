package id.lindung.portal.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.problem.Problem;
import id.lindung.contracts.problem.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells {@link StandInServer} what to answer, and asks what it was asked. */
public final class Services {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

    private Services() {}

    /** Forgets all answers and requests. */
    public static void reset() {
        control(HttpRequest.newBuilder().DELETE());
    }

    /** @param call method and path, with or without a query: {@code GET /api/v1/platforms} */
    public static void answer(String call, Object body) {
        tell(call, 200, "application/json", json(body));
    }

    /** None of these calls is answered before all of them have come: whoever asks one after the other gets nothing. */
    public static void answerTogether(String... calls) {
        control(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(json(calls))));
    }

    /** A whole list on one page. */
    public static void list(String call, Object... items) {
        answer(call, new Page<>(List.of(items), null, (long) items.length));
    }

    public static void text(String call, String type, String body) {
        tell(call, 200, type, body);
    }

    /** Nobody answers: the connection ends. */
    public static void hangUp(String call) {
        tell(call, StandInServer.HANG_UP, "text/plain", "");
    }

    public static void refuse(String call, int status, String code, Violation... violations) {
        refuse(call, status, code, null, violations);
    }

    /** Refused by the head of the request alone; its body is read off after that, as the services do. */
    public static void refuseEarly(String call, int status, String code) {
        control(HttpRequest.newBuilder().method("PATCH", HttpRequest.BodyPublishers.ofString(call)));
        refuse(call, status, code);
    }

    /** @param state the present state, as a state machine's refusal names it */
    public static void refuse(String call, int status, String code, String state, Violation... violations) {
        Problem problem = new Problem(
                Problem.TYPE_PREFIX + code, code, status, "Refused as told.", null, state, null, List.of(violations));
        tell(call, status, Problem.MEDIA_TYPE, json(problem));
    }

    /** The last request with this method and path. */
    public static Received last(String call) {
        return received().stream()
                .filter(request -> (request.method() + " " + request.path()).equals(call))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("nobody asked for " + call + ", only for " + received()));
    }

    /** All requests so far, in order. */
    public static List<Received> received() {
        List<Received> all = new ArrayList<>();
        for (JsonNode request : parse(control(HttpRequest.newBuilder().GET()))) {
            all.add(new Received(
                    request.get("method").asText(),
                    request.get("path").asText(),
                    request.get("query").asText(""),
                    request.get("headers"),
                    request.get("body").asText()));
        }
        return all;
    }

    /** A request that reached a service. */
    public record Received(String method, String path, String query, JsonNode headers, String body) {

        public JsonNode json() {
            return parse(body);
        }

        /** Null when it was not sent. */
        public String header(String name) {
            return headers.has(name) ? headers.get(name).asText() : null;
        }

        @Override
        public String toString() {
            return method + " " + path + "?" + query;
        }
    }

    private static void tell(String call, int status, String type, String body) {
        String told = json(Map.of("call", call, "status", status, "type", type, "body", body));
        control(HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofString(told)));
    }

    private static String control(HttpRequest.Builder request) {
        URI uri = URI.create(System.getProperty(StandInServer.ADDRESS) + StandInServer.CONTROL);
        try {
            return HTTP.send(request.uri(uri).build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
