package id.lindung.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.event.CloudEvent;
import id.lindung.contracts.event.Event;
import id.lindung.contracts.event.EventCatalogue;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Reads CloudEvents 1.0 in structured JSON mode. */
@Singleton
class EventReader {

    private final ObjectMapper mapper;

    EventReader(ObjectMapper mapper) {
        // Unlike a command, an event may have grown a field since this consumer was built.
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * @return empty for a type that this version does not know, which is an additive change and no error
     * @throws MalformedEvent if it is no CloudEvent or its data do not fit its type
     */
    Optional<IncomingEvent<? extends Event>> read(String json) {
        if (json == null) {
            throw new MalformedEvent("a record without a value");
        }
        try {
            var envelope = mapper.readTree(json);
            if (!CloudEvent.VERSION.equals(text(envelope, "specversion"))) {
                throw new MalformedEvent("not CloudEvents " + CloudEvent.VERSION);
            }
            var type = EventCatalogue.classOf(text(envelope, "type"));
            return type.isEmpty() ? Optional.empty() : Optional.of(incoming(envelope, type.get()));
        } catch (JsonProcessingException | DateTimeParseException | IllegalArgumentException e) {
            // The cause quotes the message, which does not belong into a log.
            throw new MalformedEvent("not readable: " + e.getClass().getSimpleName());
        }
    }

    private <T extends Event> IncomingEvent<T> incoming(JsonNode envelope, Class<T> type)
            throws JsonProcessingException {
        var data = envelope.get("data");
        if (data == null || !data.isObject()) {
            throw new MalformedEvent("no data");
        }
        var correlation = envelope.get("correlationid");
        return new IncomingEvent<>(
                UUID.fromString(text(envelope, "id")),
                text(envelope, "type"),
                Instant.parse(text(envelope, "time")),
                correlation == null || correlation.isNull() ? null : correlation.asText(),
                mapper.treeToValue(data, type));
    }

    private static String text(JsonNode envelope, String attribute) {
        var value = envelope == null ? null : envelope.get(attribute);
        if (value == null || !value.isTextual()) {
            throw new MalformedEvent("no " + attribute);
        }
        return value.textValue();
    }
}
