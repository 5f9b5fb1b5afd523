package id.lindung.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Shows for each command an example of its body, so that no resource has to name it. */
@OpenApiFilter
public class RequestExamples implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .map(PathItem::getOperations)
                    .flatMap(operations -> operations.values().stream())
                    .forEach(RequestExamples::add);
        }
    }

    private static void add(Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) {
            return;
        }
        var json = body.getContent().getMediaType(MediaType.APPLICATION_JSON);
        if (json == null || json.getSchema() == null || json.getExample() != null) {
            return;
        }
        Optional.ofNullable(json.getSchema().getRef())
                .flatMap(reference -> Examples.of(reference.substring(reference.lastIndexOf('/') + 1)))
                .ifPresent(json::setExample);
    }
}
