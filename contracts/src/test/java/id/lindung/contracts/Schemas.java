package id.lindung.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import id.lindung.contracts.event.CloudEvent;
import id.lindung.contracts.event.Event;
import id.lindung.contracts.event.EventCatalogue;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The JSON Schema of each event as its record says it, and the files in which schemas and samples are kept. */
final class Schemas {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    static final Path RELEASED = Path.of("src/test/resources/released");

    private static final String ENVELOPE = "cloud-event.v1.json";

    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    static JsonNode ofRecord(Class<? extends Event> event) {
        ObjectNode schema = GENERATOR.generateSchema(event);
        schema.put("$id", EventCatalogue.schemaOf(event));
        return schema;
    }

    /** Of the envelope, whatever its event. */
    static JsonNode ofEnvelope() {
        ObjectNode schema = GENERATOR.generateSchema(CloudEvent.class);
        schema.put("$id", "urn:lindung:schema:cloud-event:v1");
        return schema;
    }

    static Path envelopeFile() {
        return Path.of("src/main/resources/schema", ENVELOPE);
    }

    static Path releasedEnvelopeFile() {
        return RELEASED.resolve(ENVELOPE);
    }

    static Path schemaFile(Class<? extends Event> event) {
        return Path.of("src/main/resources/schema", fileName(event));
    }

    static Path sampleFile(Class<? extends Event> event) {
        return Path.of("src/main/resources/sample", fileName(event));
    }

    /** The schema as it was when others began to rely on it; replaced only together with a new version of the event. */
    static Path releasedFile(Class<? extends Event> event) {
        return RELEASED.resolve(fileName(event));
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(Class<? extends Event> event) {
        var type = EventCatalogue.typeOf(event);
        return type.substring("id.lindung.".length()) + ".json";
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.INLINE_ALL_SCHEMAS)
                .without(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forFields().withRequiredCheck(field -> !mayBeAbsent(field));
        return new SchemaGenerator(config.build());
    }

    private static boolean mayBeAbsent(FieldScope field) {
        return Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
                .filter(component -> component.getName().equals(field.getName()))
                .map(RecordComponent::getAccessor)
                .anyMatch(accessor -> accessor.isAnnotationPresent(Nullable.class));
    }
}
