package id.lindung.contracts.event;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * The envelope of an event on the wire: CloudEvents 1.0, structured JSON mode.
 *
 * @param specversion always {@code 1.0}
 * @param id unique id of the event; a consumer handles each id once
 * @param source the producer, for example {@code /lindung/moderation-service}
 * @param type a name from {@link EventCatalogue}
 * @param subject the platform the event is about
 * @param time when it happened
 * @param datacontenttype always {@code application/json}
 * @param dataschema URN of the JSON Schema of {@code data}
 * @param correlationid extension attribute: the request that caused it, absent if nobody asked
 * @param data the event
 */
public record CloudEvent<T>(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        @Nullable String correlationid,
        T data) {

    /** Media type of the structured JSON mode. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    public static final String VERSION = "1.0";
}
