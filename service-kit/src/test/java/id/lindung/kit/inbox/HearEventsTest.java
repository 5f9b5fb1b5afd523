package id.lindung.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.event.Event;
import id.lindung.contracts.event.EventCatalogue;
import id.lindung.contracts.event.TakedownOrderClosed;
import id.lindung.contracts.event.TakedownOrderDelivered;
import id.lindung.kit.correlation.CorrelationId;
import id.lindung.kit.outbox.Outbox;
import id.lindung.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each effect of an event is had once, and none depends on another. */
@QuarkusTest
class HearEventsTest {

    @Inject
    HearEvents hearEvents;

    @Inject
    EventReader reader;

    @Inject
    Inbox inbox;

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Inject
    SampleConsumers.First first;

    @Inject
    SampleConsumers.Second second;

    @BeforeEach
    void nothingRefused() {
        SampleConsumers.refuse(null);
    }

    @Test
    void everyConsumerOfAnEventIsCalledOnce() {
        var event = UUID.randomUUID();
        hearEvents.hear(closed(event));
        hearEvents.hear(closed(event));
        assertEquals(List.of("sample-first", "sample-second"), effectsOf(event));
        assertEquals(List.of("sample-first", "sample-second"), rememberedBy(event));
    }

    @Test
    void anEventThatNobodyCaresForPassesBy() {
        var event = UUID.randomUUID();
        hearEvents.hear(sample(TakedownOrderDelivered.class, event));
        assertEquals(List.of(), rememberedBy(event));
    }

    @Test
    void oneEffectThatFailsNeitherUndoesNorRepeatsAnother() {
        var event = UUID.randomUUID();
        SampleConsumers.refuse("sample-first");
        assertThrows(RuntimeException.class, () -> hearEvents.hear(closed(event)));
        assertEquals(List.of("sample-second"), effectsOf(event));
        SampleConsumers.refuse(null);
        hearEvents.hear(closed(event));
        assertEquals(List.of("sample-first", "sample-second"), effectsOf(event));
    }

    @Test
    void allFailuresAreTold() {
        SampleConsumers.refuse("sample");
        var failure = assertThrows(RuntimeException.class, () -> hearEvents.hear(closed(UUID.randomUUID())));
        assertEquals(1, failure.getSuppressed().length);
    }

    @Test
    void anEventOfTheTopicIsHeardUnderItsCorrelationId() throws Exception {
        var platform = "p" + UUID.randomUUID();
        CorrelationId.adopt("req-" + platform);
        UUID event;
        try {
            event = QuarkusTransaction.requiringNew().call(() -> outbox.add(closedOf(platform)));
        } finally {
            CorrelationId.forget();
        }
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (effectsOf(event).size() < 2) {
            assertTrue(Instant.now().isBefore(end), "not heard");
            Thread.sleep(50);
        }
        var correlations = sql.list(
                "SELECT correlation_id FROM sample_effect WHERE event_id = ?",
                row -> row.text("correlation_id"),
                event);
        assertEquals(List.of("req-" + platform, "req-" + platform), correlations);
    }

    @Test
    void whatIsNoEventIsRefused() {
        assertThrows(MalformedEvent.class, () -> hearEvents.hear("{}"));
    }

    @Test
    void twoConsumersOfOneNameStopTheStart() {
        var refused = assertThrows(
                IllegalStateException.class, () -> new HearEvents(reader, inbox, List.of(first, second, first)));
        assertTrue(refused.getMessage().contains("sample-first"), refused.getMessage());
    }

    @Test
    void aConsumerThatNamesNoEventStopsTheStart() {
        refused(new OfNoEvent(), "names no record");
    }

    @Test
    void aConsumerWithoutANameStopsTheStart() {
        refused(new WithoutName(), "@Named");
    }

    private void refused(EventConsumer<?> unfit, String why) {
        var refused = assertThrows(IllegalStateException.class, () -> new HearEvents(reader, inbox, List.of(unfit)));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    /** No bean, so that the service of the tests starts. */
    @Named("of-no-event")
    @Vetoed
    private static final class OfNoEvent implements EventConsumer<Event> {
        @Override
        public void consume(IncomingEvent<Event> event) {
            throw new IllegalStateException("never called");
        }
    }

    private static final class WithoutName implements EventConsumer<TakedownOrderClosed> {
        @Override
        public void consume(IncomingEvent<TakedownOrderClosed> event) {
            throw new IllegalStateException("never called");
        }
    }

    private List<String> effectsOf(UUID event) {
        return sql.list(
                "SELECT name FROM sample_effect WHERE event_id = ? ORDER BY name", row -> row.text("name"), event);
    }

    private List<String> rememberedBy(UUID event) {
        return sql.list(
                "SELECT consumer FROM inbox_event WHERE event_id = ? ORDER BY consumer",
                row -> row.text("consumer"),
                event);
    }

    private static TakedownOrderClosed closedOf(String platform) {
        return new TakedownOrderClosed(platform, UUID.randomUUID(), "TDO-2026-000001", Instant.EPOCH);
    }

    private static String closed(UUID id) {
        return sample(TakedownOrderClosed.class, id);
    }

    private static String sample(Class<? extends Event> type, UUID id) {
        var name = EventCatalogue.typeOf(type).replaceFirst("^id\\.lindung\\.", "");
        try (var file = EventCatalogue.class.getResourceAsStream("/sample/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\"id\"\\s*:\\s*\"[^\"]*\"", "\"id\": \"" + id + "\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
