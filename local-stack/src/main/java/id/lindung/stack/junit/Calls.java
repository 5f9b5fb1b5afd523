package id.lindung.stack.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** For each operation of a service one call that is right for whoever owns what it names. Walks turn it into wrong ones. */
public final class Calls {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, Call> calls = new LinkedHashMap<>();

    /**
     * One call.
     *
     * @param operation as in the document, {@code GET /api/v1/platforms/{id}}
     * @param path with identifiers and query
     * @param body null for none
     * @param version for {@code If-Match}, null for none
     */
    public record Call(String operation, String path, String mediaType, String body, String version) {

        public String method() {
            return operation.substring(0, operation.indexOf(' '));
        }

        /** Sends it as it is. */
        HttpResponse<String> send(URI service, String token) {
            var request = HttpRequest.newBuilder(URI.create(service + path()))
                    .header("Authorization", "Bearer " + token)
                    .method(method(), body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body()));
            if (mediaType() != null) {
                request.header("Content-Type", mediaType());
            }
            if (version() != null) {
                request.header("If-Match", version());
            }
            try {
                return HTTP.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** A call without a body. */
    public Calls read(String operation, String path) {
        return add(new Call(operation, path, null, null, null));
    }

    /** A call with a JSON command. */
    public Calls command(String operation, String path, String version, String json) {
        return add(new Call(operation, path, "application/json", json, version));
    }

    /** A call with another body. */
    public Calls send(String operation, String path, String version, String mediaType, String body) {
        return add(new Call(operation, path, mediaType, body, version));
    }

    Optional<Call> of(String operation) {
        return Optional.ofNullable(calls.get(operation));
    }

    /** All of them, in the order in which they were added. */
    public Collection<Call> all() {
        return calls.values();
    }

    /** @return one sentence for each operation of the document without a call, and each call without an operation */
    List<String> gaps(OpenApiDocument document, Set<String> open) {
        var gaps = new ArrayList<String>();
        var known = document.operations().stream()
                .map(OpenApiDocument.Operation::name)
                .collect(Collectors.toSet());
        for (var operation : known) {
            if (!open.contains(operation) && !calls.containsKey(operation)) {
                gaps.add(operation + ": the walk does not know it; add a call that is right for its owner");
            }
        }
        for (var operation : calls.keySet()) {
            if (!known.contains(operation)) {
                gaps.add(operation + ": is not in the document (any more)");
            }
        }
        return gaps;
    }

    private Calls add(Call call) {
        calls.put(call.operation(), call);
        return this;
    }
}
