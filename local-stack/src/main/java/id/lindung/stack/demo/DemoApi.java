package id.lindung.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** compliance-service as a user reaches it: over HTTP, with a person's token. */
final class DemoApi {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final TokenSource tokens;

    DemoApi(URI base, TokenSource tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    JsonNode get(String account, String path) {
        return send(request(account, path).GET());
    }

    /** Every item of a list, page by page. */
    List<JsonNode> all(String account, String list) {
        var items = new ArrayList<JsonNode>();
        var first = list + (list.contains("?") ? "&" : "?") + "limit=200";
        var page = get(account, first);
        page.path("items").forEach(items::add);
        while (page.hasNonNull("nextCursor")) {
            var cursor = page.path("nextCursor").asText();
            page = get(account, first + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            page.path("items").forEach(items::add);
        }
        return items;
    }

    /** Creates something that the caller has looked for and not found. */
    JsonNode create(String account, String path, JsonNode body) {
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Acts on the present version of {@code resource}. */
    JsonNode act(String account, String path, JsonNode body, JsonNode resource) {
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + resource.path("version").asLong() + "\"")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    JsonNode upload(String account, String path, String mediaType, byte[] file) {
        return send(request(account, path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(file)));
    }

    static JsonNode resource(String name) {
        try (var in = open(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var in = DemoApi.class.getResourceAsStream("/demo/" + name);
        if (in == null) {
            throw new DemoLoadFailed("The demo data has no file " + name, null);
        }
        return in;
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + tokens.tokenOf(account));
    }

    private JsonNode send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() / 100 != 2) {
                throw new DemoLoadFailed(
                        request.method() + " " + request.uri().getPath() + " was answered with " + response.statusCode()
                                + ": " + response.body(),
                        null);
            }
            return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new DemoLoadFailed(request.method() + " " + request.uri() + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoLoadFailed("Interrupted while loading the demo case", e);
        }
    }
}
