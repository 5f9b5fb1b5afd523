package id.lindung.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.lindung.contracts.event.CloudEvent;
import id.lindung.contracts.event.ComplianceEvent;
import id.lindung.contracts.event.Event;
import id.lindung.contracts.event.EventCatalogue;
import id.lindung.contracts.event.ModerationEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
        if (Boolean.getBoolean("lindung.schemas.write")) {
            Files.writeString(Schemas.schemaFile(event), Schemas.JSON.writeValueAsString(schema) + "\n");
        }
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
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Schemas.read(Schemas.schemaFile(event)));
        var data = Schemas.read(Schemas.sampleFile(event)).path("data");
        assertEquals(List.of(), List.copyOf(schema.validate(data)));
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
}
