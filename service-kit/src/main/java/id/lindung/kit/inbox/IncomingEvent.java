package id.lindung.kit.inbox;

import id.lindung.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived.
 *
 * @param id unique id of the event, for {@link Inbox#firstTime}
 * @param type name in the event catalogue
 * @param time when it happened
 * @param correlationId the request that caused it, null if nobody asked for it
 * @param data the event
 */
public record IncomingEvent<T extends Event>(UUID id, String type, Instant time, String correlationId, T data) {}
