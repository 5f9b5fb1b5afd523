package id.lindung.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.event.CloudEvent;
import id.lindung.contracts.event.Event;
import id.lindung.contracts.event.EventCatalogue;
import id.lindung.kit.correlation.CorrelationId;
import id.lindung.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes events in the transaction of the change they tell of; the relay sends them afterwards (ADR 0001). */
@ApplicationScoped
public class Outbox {

    /** Below the 1 MiB that Kafka takes by default; an event the broker refuses would stop all behind it. */
    private static final int MAX_BYTES = 900_000;

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final EventsConfig config;

    Outbox(DataSource dataSource, ObjectMapper mapper, Clock clock, EventsConfig config) {
        this.dataSource = dataSource;
        this.mapper = mapper;
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
        var sql =
                """
                INSERT INTO outbox_event (event_id, topic, partition_key, payload, created_at)
                VALUES (?, ?, ?, ?, ?)
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.setString(2, config.topic());
            statement.setString(3, platformId);
            statement.setString(4, json(envelope(id, now, event)));
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("event not written to the outbox", e);
        }
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
