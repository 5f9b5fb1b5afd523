package id.lindung.stack.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Walks every operation of a service as the wrong platform: with the other platform's tokens, and with addresses and
 * commands that are right for the first platform. An answer is harmless when it is 403 (the role may not do this at all),
 * 404 (what belongs to another does not exist), or a success that holds none of the first platform's marks. Everything
 * else is a fault, also 400 and 409: they would say that the thing was looked at.
 */
public final class TenancyWalk {

    private final URI service;
    private final Map<String, Call> calls = new LinkedHashMap<>();

    /**
     * One call that would be right for the first platform.
     *
     * @param path with identifiers and query of the first platform
     * @param body null for none
     * @param version for {@code If-Match}, null for none
     */
    private record Call(String path, String mediaType, String body, String version) {}

    public TenancyWalk(URI service) {
        this.service = service;
    }

    /** A call without a body. @param operation as in the document, {@code GET /api/v1/platforms/{id}} */
    public TenancyWalk read(String operation, String path) {
        calls.put(operation, new Call(path, null, null, null));
        return this;
    }

    /** A call with a JSON command. */
    public TenancyWalk command(String operation, String path, String version, String json) {
        calls.put(operation, new Call(path, "application/json", json, version));
        return this;
    }

    /** A call with another body. */
    public TenancyWalk send(String operation, String path, String version, String mediaType, String body) {
        calls.put(operation, new Call(path, mediaType, body, version));
        return this;
    }

    /**
     * @param document every operation of it must be known to the walk or be public
     * @param open operations that hold nothing of any platform, or only what everybody may read
     * @param tokens of the other platform, by name
     * @param marks texts that stand only in what belongs to the first platform
     * @return one sentence for each fault
     */
    public List<String> faults(
            OpenApiDocument document, Set<String> open, Map<String, String> tokens, Set<String> marks) {
        var faults = new ArrayList<String>();
        var known = document.operations().stream()
                .map(OpenApiDocument.Operation::name)
                .collect(Collectors.toSet());
        for (var operation : known) {
            if (!open.contains(operation) && !calls.containsKey(operation)) {
                faults.add(operation + ": the walk does not know it; add a call with the first platform's data");
            }
        }
        calls.forEach((operation, call) -> {
            if (!known.contains(operation)) {
                faults.add(operation + ": is not in the document (any more)");
            }
            tokens.forEach((name, token) -> {
                var fault = fault(operation, call, token, marks);
                if (fault != null) {
                    faults.add(name + " " + fault);
                }
            });
        });
        return faults;
    }

    private String fault(String operation, Call call, String token, Set<String> marks) {
        var request = HttpRequest.newBuilder(URI.create(service + call.path()))
                .header("Authorization", "Bearer " + token)
                .method(
                        operation.substring(0, operation.indexOf(' ')),
                        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        if (call.mediaType() != null) {
            request.header("Content-Type", call.mediaType());
        }
        if (call.version() != null) {
            request.header("If-Match", call.version());
        }
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            var status = answer.statusCode();
            if (status == 403 || status == 404) {
                return null;
            }
            if (status / 100 != 2) {
                return operation + " was answered with " + status + " instead of 403 or 404: " + answer.body();
            }
            return marks.stream()
                    .filter(mark -> answer.body().contains(mark))
                    .findFirst()
                    .map(mark -> operation + " told the wrong platform '" + mark + "': " + answer.body())
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
