package id.lindung.moderation.statement;

import id.lindung.kit.openapi.Examples;
import id.lindung.kit.openapi.SuccessStatuses;
import id.lindung.moderation.statement.rule.Field;
import id.lindung.moderation.statement.rule.form.Limits;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes statements in the OpenAPI document from the table of fields that also checks them. */
@OpenApiFilter
public class StatementSchema implements OASFilter {

    private static final String STATEMENT = "Statement";
    private static final String RECEIVED = "ReceivedStatement";

    /** What the reader of our code finds where any JSON is taken. */
    private static final List<String> OF_THE_LIBRARY = List.of("JsonNode", "JsonNodeType", "ObjectNode");

    private static final String SINGLE = "postStatement";
    private static final String BATCH = "postStatements";
    private static final List<String> READING = List.of("readStatement", "readStatementByPuid");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        document.getComponents().addSchema(STATEMENT, statement());
        document.getComponents().addSchema(RECEIVED, received());
        OF_THE_LIBRARY.forEach(document.getComponents()::removeSchema);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(StatementSchema::describe);
    }

    private static void describe(Operation operation) {
        if (SINGLE.equals(operation.getOperationId())) {
            describePosting(operation, reference(STATEMENT), example(), reference(RECEIVED));
            operation.getResponses().getAPIResponse("201").addHeader(HttpHeaders.LOCATION, SuccessStatuses.location());
        } else if (BATCH.equals(operation.getOperationId())) {
            var batch = Map.<String, Object>of("statements", List.of(example()));
            describePosting(operation, batchOf(STATEMENT), batch, batchOf(RECEIVED));
        } else if (READING.contains(operation.getOperationId())) {
            answer(operation, "200", "The statement as it was received", json(reference(RECEIVED)));
        }
    }

    private static Map<String, Object> example() {
        return Examples.of(STATEMENT).orElseThrow();
    }

    private static void describePosting(
            Operation operation, Schema request, Map<String, Object> example, Schema response) {
        var content = json(request);
        content.getMediaType(MediaType.APPLICATION_JSON).setExample(example);
        operation.setRequestBody(OASFactory.createRequestBody().required(true).content(content));
        answer(operation, "201", "Stored; a part of a batch may have been on record before", json(response));
        answer(operation, "200", "All of it was on record before: the first receipt again", json(response));
        answer(
                operation,
                "422",
                "Nothing was stored: message and errors by field; in a batch by statement_<index>",
                null);
    }

    private static void answer(Operation operation, String status, String description, Content content) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(description).content(content));
    }

    private static Schema statement() {
        var schema = object();
        for (var field : Field.values()) {
            schema.addProperty(field.wireName(), schemaOf(field));
            if (field.isAlwaysRequired()) {
                schema.addRequired(field.wireName());
            }
        }
        return schema;
    }

    private static Schema received() {
        var schema = object();
        for (var field : Field.values()) {
            schema.addProperty(field.wireName(), schemaOf(field));
        }
        Map.of("uuid", "uuid", "self", "uri", "permalink", "uri")
                .forEach((name, format) -> schema.addProperty(name, text().format(format)));
        return schema.addProperty("created_at", text().description("UTC, YYYY-MM-DD HH:MM:SS"))
                .addProperty("platform_name", text())
                .addProperty("id", wholeNumber())
                .addProperty("is_current", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                .addProperty("findings", array(object().description("A rule it breaks without being refused")));
    }

    private static Schema schemaOf(Field field) {
        return switch (field.kind()) {
            case TEXT -> textOf(field.limits());
            case TEXTS -> array(textOf(field.limits()));
            case DAY -> text().format("date");
            case INSTANT -> text().format("date-time");
            case NUMBER -> wholeNumber();
        };
    }

    /** Drawn ids are longer than the 32 bits that generated clients take an integer without a format for. */
    private static Schema wholeNumber() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).format("int64");
    }

    private static Schema textOf(Limits limits) {
        var schema = text().maxLength(limits.longest());
        if (limits.pattern() != null) {
            schema.pattern("^" + limits.pattern() + "$");
        }
        limits.codes().forEach(schema::addEnumeration);
        return schema;
    }

    private static Schema batchOf(String name) {
        return object().addProperty(
                        "statements", array(reference(name)).minItems(1).maxItems(StatementResource.LARGEST_BATCH))
                .addRequired("statements");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(
                        MediaType.APPLICATION_JSON, OASFactory.createMediaType().schema(schema));
    }
}
