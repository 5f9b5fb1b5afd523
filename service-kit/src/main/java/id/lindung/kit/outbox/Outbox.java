package id.lindung.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.event.CloudEvent;
import id.lindung.contracts.event.Event;
import id.lindung.contracts.event.EventCatalogue;
import id.lindung.kit.correlation.CorrelationId;
import id.lindung.kit.id.Ids;
import id.lindung.kit.sql.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Takes events in the transaction of the change they tell of; the relay sends them afterwards (ADR 0001). */
@ApplicationScoped
public class Outbox {

    /** Below the 1 MiB that Kafka takes by default; an event the broker refuses would stop all behind it. */
    private static final int MAX_BYTES = 900_000;

    private static final String INSERT =
            """
            INSERT INTO outbox_event (event_id, topic, partition_key, payload, created_at)
            VALUES (?, ?, ?, ?, ?)
            """;

    private final Writes writes;
    /** The schemas of events know a member that is absent and none that is null, other than our answers. */
    private final ObjectMapper mapper;

    private final Clock clock;
    private final EventsConfig config;

    Outbox(Writes writes, ObjectMapper mapper, Clock clock, EventsConfig config) {
        this.writes = writes;
        this.mapper = mapper.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
        this.clock = clock;
        this.config = config;
    }

    /**
     * @return the CloudEvents id under which the event travels
     * @throws jakarta.transaction.TransactionalException outside a transaction: an event without its change is a lie
     */
    @Transactional(TxType.MANDATORY)
    public UUID add(Event event) {
        var platformId = Objects.requireNonNull(event.platformId(), "platformId, the key of the event");
        var id = Ids.next();
        var now = clock.instant();
        writes.add(INSERT, id, config.topic(), platformId, json(envelope(id, now, event)), now);
        return id;
    }

    private CloudEvent<Event> envelope(UUID id, Instant time, Event event) {
        return new CloudEvent<>(
                CloudEvent.VERSION,
                id,
                config.source(),
                EventCatalogue.typeOf(event.getClass()),
                event.platformId(),
                time,
                "application/json",
                EventCatalogue.schemaOf(event.getClass()),
                CorrelationId.current().orElse(null),
                event);
    }

    private String json(CloudEvent<Event> envelope) {
        try {
            var json = mapper.writeValueAsString(envelope);
            if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
                throw new IllegalStateException(envelope.type() + " is longer than " + MAX_BYTES + " bytes");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(envelope.type() + " cannot be written", e);
        }
    }
}
