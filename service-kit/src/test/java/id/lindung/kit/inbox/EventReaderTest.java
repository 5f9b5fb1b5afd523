package id.lindung.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.event.DeadlineMissed;
import id.lindung.contracts.event.EventCatalogue;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what is known, passes over what is new, and refuses what is broken. */
@QuarkusTest
class EventReaderTest {

    @Inject
    EventReader reader;

    @Test
    void everySampleOfTheContractsIsRead() throws IOException {
        for (var type : EventCatalogue.all()) {
            var name = EventCatalogue.typeOf(type).replaceFirst("^id\\.lindung\\.", "");
            var event = reader.read(sample(name)).orElseThrow();
            assertEquals(type, event.data().getClass());
            assertEquals(EventCatalogue.typeOf(type), event.type());
        }
    }

    @Test
    void aFieldThatCameLaterIsPassedOver() throws IOException {
        var grown = sample("moderation.deadline-missed.v1").replaceFirst("\"data\"\\s*:\\s*\\{", "$0\"later\": 1, ");
        assertEquals(
                DeadlineMissed.class, reader.read(grown).orElseThrow().data().getClass());
    }

    @Test
    void aTypeThatCameLaterIsPassedOver() throws IOException {
        var unknown = sample("moderation.deadline-missed.v1").replace("deadline-missed.v1", "deadline-moved.v1");
        assertTrue(reader.read(unknown).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "7",
                "null",
                "[]",
                "{}",
                "{\"specversion\":\"0.3\",\"type\":\"id.lindung.moderation.deadline-missed.v1\"}",
                "{\"specversion\":\"1.0\"}",
                "{\"specversion\":\"1.0\",\"type\":\"id.lindung.moderation.deadline-missed.v1\"}",
                "{\"specversion\":\"1.0\",\"type\":\"id.lindung.moderation.deadline-missed.v1\",\"id\":\"x\","
                        + "\"time\":\"2026-01-01T00:00:00Z\",\"data\":{}}",
                "{\"specversion\":\"1.0\",\"type\":\"id.lindung.moderation.deadline-missed.v1\","
                        + "\"id\":\"0190f4f0-0000-7000-8000-000000000000\",\"time\":\"now\",\"data\":{}}",
                "{\"specversion\":\"1.0\",\"type\":\"id.lindung.moderation.deadline-missed.v1\","
                        + "\"id\":\"0190f4f0-0000-7000-8000-000000000000\",\"time\":\"2026-01-01T00:00:00Z\","
                        + "\"data\":{\"orderId\":7}}",
            })
    void whatIsBrokenIsRefused(String json) {
        assertThrows(MalformedEvent.class, () -> reader.read(json));
    }

    @Test
    void aRecordWithoutValueIsRefused() {
        assertThrows(MalformedEvent.class, () -> reader.read(null));
    }

    private static String sample(String name) throws IOException {
        try (var file = EventCatalogue.class.getResourceAsStream("/sample/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
