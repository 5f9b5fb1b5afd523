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
import java.util.Set;

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
     */
    public record Operation(String name, String operationId, boolean secured, boolean documented) {}

    /** Reads the document of the service whose management or main address is given. */
    public static OpenApiDocument at(URI document) {
        try {
            var response = HttpClient.newHttpClient()
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
                        var node = method.getValue();
                        operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                node.path("operationId").asText(""),
                                !node.path("security").isEmpty(),
                                node.hasNonNull("summary") || node.hasNonNull("description")));
                    }
                }));
        return new OpenApiDocument(operations);
    }

    public List<Operation> operations() {
        return operations;
    }

    /**
     * What is wrong with the document as an interface: an operation without or with a used id, without documentation,
     * or without a security rule though it is not among the public ones.
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
            if (operation.secured() == publicOperations.contains(operation.name())) {
                faults.add(operation.name()
                        + (operation.secured() ? ": is listed as public but secured" : ": has no security rule"));
            }
        }
        return faults;
    }
}
