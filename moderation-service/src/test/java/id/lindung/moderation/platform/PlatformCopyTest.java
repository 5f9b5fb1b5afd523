package id.lindung.moderation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.event.CloudEvent;
import id.lindung.contracts.event.Event;
import id.lindung.contracts.event.EventCatalogue;
import id.lindung.contracts.event.PlatformChanged;
import id.lindung.contracts.event.PublishedFiguresImported;
import id.lindung.kit.problem.Conflict;
import id.lindung.stack.junit.Topic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The copy of the register follows the events, whatever comes in between. */
@QuarkusTest
class PlatformCopyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Platforms platforms;

    @Inject
    ObjectMapper mapper;

    @Test
    void anEntryOfTheRegisterIsCopied() {
        var id = fresh();
        assertThrows(Conflict.class, () -> platforms.require(id));
        send(id, envelope(UUID.randomUUID(), changed(id, "First name", 1)));
        assertEquals("First name", awaited(id, 1).name());
    }

    @Test
    void anOlderEntryIsIgnored() {
        var id = fresh();
        send(id, envelope(UUID.randomUUID(), changed(id, "New name", 5)));
        send(id, envelope(UUID.randomUUID(), changed(id, "Old name", 4)));
        send(id, envelope(UUID.randomUUID(), changed(id, "Newest name", 6)));
        assertEquals("Newest name", awaited(id, 6).name());
        send(id, envelope(UUID.randomUUID(), changed(id, "Old name", 5)));
        send(id, envelope(UUID.randomUUID(), changed(id, "Last name", 7)));
        assertEquals("Last name", awaited(id, 7).name());
    }

    @Test
    void anEventHeardTwiceHasItsEffectOnce() {
        var id = fresh();
        var eventId = UUID.randomUUID();
        send(id, envelope(eventId, changed(id, "First", 1)));
        // The same id again: were it handled, the higher version in it would be taken over.
        send(id, envelope(eventId, changed(id, "Again", 2)));
        send(id, envelope(UUID.randomUUID(), changed(fresh(), "Marker", 1)));
        var marker = fresh();
        send(id, envelope(UUID.randomUUID(), changed(marker, "Marker", 1)));
        awaited(marker, 1);
        assertEquals("First", platforms.require(id).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "[]",
                "{\"specversion\":\"1.0\",\"type\":\"id.lindung.compliance.platform-changed.v1\",\"data\":7}"
            })
    void aMessageThatIsNoEventGoesToTheDeadLettersAndStopsNobody(String rubbish) {
        var id = fresh();
        var marked = rubbish + " ".repeat(1 + (int) (System.nanoTime() % 1000));
        send(id, marked);
        send(id, envelope(UUID.randomUUID(), changed(id, "After rubbish", 1)));
        awaited(id, 1);
        assertTrue(Topic.deadLetters().contains(marked), "not among the dead letters");
    }

    @Test
    void valuesThatNoTableTakesAreDeadLettersToo() {
        var id = fresh();
        var poisoned = envelope(UUID.randomUUID(), changed(id, "N\u0000me", 1));
        send(id, poisoned);
        send(id, envelope(UUID.randomUUID(), changed(id, "Name", 2)));
        assertEquals("Name", awaited(id, 2).name());
        assertTrue(Topic.deadLetters().contains(poisoned), "not among the dead letters");
    }

    @Test
    void eventsOfOtherOrUnknownTypesPassBy() {
        var id = fresh();
        var unknown =
                envelope(UUID.randomUUID(), changed(id, "Unknown", 9)).replace("platform-changed", "platform-sold");
        send(id, unknown);
        send(
                id,
                envelope(
                        UUID.randomUUID(),
                        new PublishedFiguresImported(id, UUID.randomUUID(), "d", 1, 1, Instant.now())));
        send(id, envelope(UUID.randomUUID(), changed(id, "Known", 1)));
        assertEquals("Known", awaited(id, 1).name());
    }

    private void send(String key, String value) {
        Topic.heard().send(key, value);
    }

    private String envelope(UUID id, Event event) {
        try {
            return mapper.writeValueAsString(new CloudEvent<>(
                    CloudEvent.VERSION,
                    id,
                    "/lindung/compliance-service",
                    EventCatalogue.typeOf(event.getClass()),
                    event.platformId(),
                    Instant.now(),
                    "application/json",
                    EventCatalogue.schemaOf(event.getClass()),
                    "test-1",
                    event));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlatformChanged changed(String id, String name, long version) {
        return new PlatformChanged(id, name, "Operator", null, true, "REGISTERED", version, Instant.now());
    }

    private Platform awaited(String id, long version) {
        var end = Instant.now().plus(PATIENCE);
        Optional<Platform> platform;
        do {
            platform = platforms.find(id).filter(found -> found.version() >= version);
            pause();
        } while (platform.isEmpty() && Instant.now().isBefore(end));
        return platform.orElseThrow();
    }

    private static String fresh() {
        return "p" + UUID.randomUUID().toString().substring(0, 18);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
