package id.lindung.stack.junit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a consumer finds wrong with an event that holds it against the schemas which the contracts publish. */
public final class EventFaults {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPES = "id.lindung.";
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private EventFaults() {}

    /** @return one sentence for each fault of the envelope and of its data */
    public static List<String> of(String message) {
        JsonNode event;
        try {
            event = JSON.readTree(message);
        } catch (JsonProcessingException e) {
            return List.of("no JSON: " + message);
        }
        var type = event.path("type").asText();
        if (!type.startsWith(TYPES)) {
            return List.of("no type of ours: " + message);
        }
        var faults = new ArrayList<String>();
        check("cloud-event.v1", event, faults);
        check(type.substring(TYPES.length()), event.path("data"), faults);
        return faults;
    }

    private static void check(String schema, JsonNode value, List<String> faults) {
        if (EventFaults.class.getResource(file(schema)) == null) {
            faults.add(schema + ": is not published");
            return;
        }
        for (var fault : SCHEMAS.computeIfAbsent(schema, EventFaults::read).validate(value)) {
            faults.add(schema + ": " + fault + " in " + value);
        }
    }

    private static JsonSchema read(String name) {
        try (var schema = EventFaults.class.getResourceAsStream(file(name))) {
            var config = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(JSON.readTree(schema), config);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String file(String schema) {
        return "/schema/" + schema + ".json";
    }
}
