package id.lindung.kit.openapi;

import id.lindung.contracts.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in each operation what a refusal looks like, so that no resource has to repeat it. */
@OpenApiFilter
public class ProblemResponses implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";
    private static final String EVERYTHING_ELSE = "default";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(VIOLATION, violation());
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents().addResponse(PROBLEM, response());
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .map(PathItem::getOperations)
                    .flatMap(operations -> operations.values().stream())
                    .forEach(ProblemResponses::add);
        }
    }

    private static void add(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (!operation.getResponses().hasAPIResponse(EVERYTHING_ELSE)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            EVERYTHING_ELSE, OASFactory.createAPIResponse().ref(PROBLEM));
        }
    }

    private static APIResponse response() {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        return OASFactory.createAPIResponse()
                .description("Refused; docs/errors.md lists every type")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private static Schema problem() {
        return object("A problem detail (RFC 9457)")
                .addProperty("type", text("stable URN").addExample("urn:lindung:problem:stale-version"))
                .addProperty("title", text("the type in words").addExample("Stale version"))
                .addProperty("status", integer("HTTP status").addExample(412))
                .addProperty("detail", text("what was wrong this time"))
                .addProperty("instance", text("correlation id of the request, for the help desk"))
                .addProperty("currentState", nullable(text("present state where a state machine refused")))
                .addProperty("currentVersion", nullable(integer("present version where the caller's was stale")))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(VIOLATION)))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema violation() {
        return object("One field that was refused")
                .addProperty("pointer", text("JSON pointer, or query:, path:, header: with a name"))
                .addProperty("rule", text("stable name of the rule"))
                .addProperty("message", text("the rule in words"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema integer(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
    }

    private static Schema nullable(Schema schema) {
        return schema.addType(Schema.SchemaType.NULL);
    }
}
