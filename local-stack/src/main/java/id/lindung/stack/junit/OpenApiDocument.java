package id.lindung.stack.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The OpenAPI document of a running service, for tests that walk every operation. */
public final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final List<Operation> operations;

    private OpenApiDocument(List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    /**
     * One operation.
     *
     * @param name method and path, {@code GET /api/v1/platforms/{id}}
     * @param operationId unique within the service
     * @param secured whether it declares a security requirement
     * @param documented whether it has a summary or description
     * @param roles any one of which may call it; empty if everybody may
     * @param queryParameters their names
     * @param takesJson whether its body is JSON
     * @param exemplified whether there is an example of that body
     * @param successes by each status below 400 what its answer holds
     */
    public record Operation(
            String name,
            String operationId,
            boolean secured,
            boolean documented,
            List<String> roles,
            List<String> queryParameters,
            boolean takesJson,
            boolean exemplified,
            Map<Integer, JsonNode> successes) {

        private static Operation of(String name, JsonNode node) {
            var json = node.path("requestBody").path("content").path("application/json");
            return new Operation(
                    name,
                    node.path("operationId").asText(""),
                    !node.path("security").isEmpty(),
                    node.hasNonNull("summary") || node.hasNonNull("description"),
                    rolesOf(node),
                    queryParametersOf(node),
                    !json.isMissingNode(),
                    json.hasNonNull("example") || !json.path("examples").isEmpty(),
                    successesOf(node));
        }

        private static Map<Integer, JsonNode> successesOf(JsonNode node) {
            var successes = new TreeMap<Integer, JsonNode>();
            node.path("responses").fields().forEachRemaining(answer -> {
                if (answer.getKey().matches("[1-3]\\d\\d")) {
                    successes.put(Integer.valueOf(answer.getKey()), answer.getValue());
                }
            });
            return successes;
        }

        /** A client that is generated from the document must know what it gets. */
        private Stream<String> faultsOfAnswers() {
            if (successes.isEmpty()) {
                return Stream.of(name + ": does not say how it succeeds");
            }
            return successes.entrySet().stream().flatMap(answer -> faultsOf(answer.getKey(), answer.getValue())
                    .map(fault -> name + ": " + answer.getKey() + " " + fault));
        }

        private static Stream<String> faultsOf(int status, JsonNode answer) {
            var one = answer.path("content")
                    .path("application/json")
                    .path("schema")
                    .has("$ref");
            if (status == 201 && one && !answer.path("headers").has("Location")) {
                return Stream.of("does not say where to read what was made");
            }
            var content = answer.path("content");
            if (content.isEmpty()) {
                return status / 100 == 2 && status != 204 ? Stream.of("has no content") : Stream.empty();
            }
            return content.properties().stream()
                    .filter(type -> type.getValue().path("schema").isEmpty())
                    .map(type -> "has no schema of " + type.getKey());
        }

        private static List<String> rolesOf(JsonNode node) {
            var roles = new ArrayList<String>();
            node.path("security")
                    .forEach(scheme -> scheme.forEach(names -> names.forEach(role -> roles.add(role.asText()))));
            return List.copyOf(roles);
        }

        private static List<String> queryParametersOf(JsonNode node) {
            var names = new ArrayList<String>();
            node.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("query")) {
                    names.add(parameter.path("name").asText());
                }
            });
            return List.copyOf(names);
        }
    }

    /** Reads the document at its address, as anybody may. */
    public static OpenApiDocument at(URI document) {
        try {
            // The upgrade to HTTP/2 that the client asks for by itself can meet a long answer half way.
            var response = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(
                            HttpRequest.newBuilder(document)
                                    .header("Accept", "application/json")
                                    .build(),
                            BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(document + " was answered with " + response.statusCode());
            }
            return of(new ObjectMapper().readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static OpenApiDocument of(JsonNode root) {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(Operation.of(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue()));
                    }
                }));
        return new OpenApiDocument(operations);
    }

    public List<Operation> operations() {
        return operations;
    }

    /**
     * What is wrong with the document as an interface: an operation without or with a used id, without documentation,
     * without an example of the JSON it takes, without a schema of its answers, or without a security rule though it is not among the public ones.
     */
    public List<String> faults(Set<String> publicOperations) {
        var faults = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var operation : operations) {
            if (operation.operationId().isEmpty() || !seen.add(operation.operationId())) {
                faults.add(operation.name() + ": operation id '" + operation.operationId() + "' is missing or taken");
            }
            if (!operation.documented()) {
                faults.add(operation.name() + ": says nothing about itself");
            }
            if (operation.takesJson() && !operation.exemplified()) {
                faults.add(operation.name() + ": gives no example of its body");
            }
            operation.faultsOfAnswers().forEach(faults::add);
            if (operation.secured() == publicOperations.contains(operation.name())) {
                faults.add(operation.name()
                        + (operation.secured() ? ": is listed as public but secured" : ": has no security rule"));
            }
        }
        return faults;
    }
}
