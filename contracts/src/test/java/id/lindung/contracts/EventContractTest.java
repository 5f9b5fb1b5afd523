package id.lindung.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.lindung.contracts.event.CloudEvent;
import id.lindung.contracts.event.ComplianceEvent;
import id.lindung.contracts.event.Event;
import id.lindung.contracts.event.EventCatalogue;
import id.lindung.contracts.event.ModerationEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Record, schema, sample and the released schema of each event say the same. */
class EventContractTest {

    static List<Class<? extends Event>> events() {
        return EventCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaFileIsWhatTheRecordSays(Class<? extends Event> event) throws IOException {
        var schema = Schemas.ofRecord(event);
        write(Schemas.schemaFile(event), schema);
        assertEquals(
                schema,
                Schemas.read(Schemas.schemaFile(event)),
                "run the tests of contracts with -Dlindung.schemas.write=true and review the difference");
    }

    @ParameterizedTest
    @MethodSource("events")
    void nothingBreaksAgainstTheReleasedSchema(Class<? extends Event> event) {
        var released = Schemas.read(Schemas.releasedFile(event));
        assertEquals(List.of(), Compatibility.breaks(released, Schemas.ofRecord(event)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theGoldenSampleParsesAndSurvivesTheRoundTrip(Class<? extends Event> event) throws IOException {
        var sample = Schemas.read(Schemas.sampleFile(event));
        var type = Schemas.JSON.getTypeFactory().constructParametricType(CloudEvent.class, event);
        CloudEvent<?> parsed = Schemas.JSON.treeToValue(sample, type);
        assertEquals(sample, Schemas.JSON.readTree(Schemas.JSON.writeValueAsString(parsed)));
        assertEquals(EventCatalogue.typeOf(event), parsed.type());
        assertEquals(EventCatalogue.schemaOf(event), parsed.dataschema());
        assertEquals(parsed.subject(), ((Event) parsed.data()).platformId());
    }

    @ParameterizedTest
    @MethodSource("events")
    void theGoldenSampleFitsTheSchema(Class<? extends Event> event) {
        var data = Schemas.read(Schemas.sampleFile(event)).path("data");
        assertEquals(List.of(), faults(Schemas.schemaFile(event), data));
    }

    /** The other way round than above: what was released and is no longer in the catalogue. */
    @Test
    void everyReleasedSchemaStillHasItsEvent() throws IOException {
        var known = EventCatalogue.all().stream().map(Schemas::releasedFile).collect(Collectors.toSet());
        known.add(Schemas.releasedEnvelopeFile());
        try (var released = Files.list(Schemas.RELEASED)) {
            assertEquals(
                    List.of(),
                    released.filter(file -> !known.contains(file)).toList(),
                    "an event may be sent no more, but not be renamed or forgotten: consumers still know it");
        }
    }

    @Test
    void theEnvelopeIsWhatItsSchemaSaysAndBreaksNobody() throws IOException {
        var schema = Schemas.ofEnvelope();
        write(Schemas.envelopeFile(), schema);
        assertEquals(schema, Schemas.read(Schemas.envelopeFile()));
        assertEquals(List.of(), Compatibility.breaks(Schemas.read(Schemas.releasedEnvelopeFile()), schema));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theGoldenSampleFitsTheEnvelope(Class<? extends Event> event) {
        assertEquals(List.of(), faults(Schemas.envelopeFile(), Schemas.read(Schemas.sampleFile(event))));
    }

    @Test
    void everyPermittedEventIsInTheCatalogueUnderItsProducer() {
        var listed = EventCatalogue.all();
        assertEquals(
                ModerationEvent.class.getPermittedSubclasses().length
                        + ComplianceEvent.class.getPermittedSubclasses().length,
                listed.size());
        for (var event : listed) {
            assertEquals(
                    event, EventCatalogue.classOf(EventCatalogue.typeOf(event)).orElseThrow());
        }
        assertEquals(
                "id.lindung.moderation.deadline-missed.v1",
                EventCatalogue.typeOf(id.lindung.contracts.event.DeadlineMissed.class));
        assertTrue(EventCatalogue.classOf("id.lindung.moderation.not-yet-invented.v1")
                .isEmpty());
    }

    private static List<ValidationMessage> faults(Path schema, JsonNode value) {
        return List.copyOf(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Schemas.read(schema))
                .validate(value));
    }

    private static void write(Path file, JsonNode schema) throws IOException {
        if (Boolean.getBoolean("lindung.schemas.write")) {
            Files.writeString(file, Schemas.JSON.writeValueAsString(schema) + "\n");
        }
    }
}
