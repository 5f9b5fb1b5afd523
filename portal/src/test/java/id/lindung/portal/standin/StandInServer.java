package id.lindung.portal.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands where the two services would: it answers over HTTP what a test has told it to, so that pages can be tried with
 * states and failures that real services reach seldom. Tests speak to it through {@link Services}.
 */
public class StandInServer implements QuarkusTestResourceLifecycleManager {

    static final String CONTROL = "/__stand-in";
    static final String ADDRESS = "lindung.test.stand-in";

    /** Told as a status: no answer at all. */
    static final int HANG_UP = 0;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, JsonNode> answers = new ConcurrentHashMap<>();
    private final java.util.List<ObjectNode> received = new CopyOnWriteArrayList<>();
    private final Set<String> early = ConcurrentHashMap.newKeySet();
    private volatile Gathering gathering = new Gathering(java.util.List.of());
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.createContext(CONTROL, this::control);
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        System.setProperty(ADDRESS, address);
        return Map.of("quarkus.rest-client.compliance.url", address, "quarkus.rest-client.moderation.url", address);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** With its query first, then by its path alone; whatever nobody has told of is not there. */
    private void answer(HttpExchange exchange) throws IOException {
        if (!early.contains(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath())) {
            record(exchange);
        }
        if (!gathering.await(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath())) {
            send(exchange, 503, "text/plain", "came alone");
            return;
        }
        String method = exchange.getRequestMethod() + " ";
        JsonNode answer = answers.getOrDefault(
                inOrder(method + exchange.getRequestURI()),
                answers.get(method + exchange.getRequestURI().getPath()));
        if (answer == null) {
            send(
                    exchange,
                    404,
                    "application/problem+json",
                    """
                    {"type":"urn:lindung:problem:not-found","title":"Not found","status":404,"violations":[]}""");
        } else if (answer.get("status").asInt() == HANG_UP) {
            exchange.close();
        } else {
            send(
                    exchange,
                    answer.get("status").asInt(),
                    answer.get("type").asText(),
                    answer.get("body").asText());
        }
    }

    /** The order of parameters means nothing. */
    private static String inOrder(String call) {
        String[] parts = call.split("\\?", 2);
        return parts.length == 1
                ? call
                : parts[0] + "?"
                        + String.join(
                                "&",
                                java.util.Arrays.stream(parts[1].split("&"))
                                        .sorted()
                                        .toList());
    }

    private void record(HttpExchange exchange) throws IOException {
        ObjectNode request = mapper.createObjectNode();
        request.put("method", exchange.getRequestMethod());
        request.put("path", exchange.getRequestURI().getPath());
        request.put("query", exchange.getRequestURI().getQuery());
        ObjectNode headers = request.putObject("headers");
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        request.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        received.add(request);
    }

    private void control(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                JsonNode told = mapper.readTree(exchange.getRequestBody());
                answers.put(inOrder(told.get("call").asText()), told);
                send(exchange, 200, "text/plain", "");
            }
            case "PATCH" -> {
                early.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                send(exchange, 200, "text/plain", "");
            }
            case "POST" -> {
                gathering = new Gathering(mapper.readerForListOf(String.class).readValue(exchange.getRequestBody()));
                send(exchange, 200, "text/plain", "");
            }
            case "DELETE" -> {
                gathering = new Gathering(java.util.List.of());
                answers.clear();
                early.clear();
                received.clear();
                send(exchange, 200, "text/plain", "");
            }
            default -> {
                ArrayNode all = mapper.createArrayNode().addAll(received);
                send(exchange, 200, "application/json", all.toString());
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        }
    }
}
