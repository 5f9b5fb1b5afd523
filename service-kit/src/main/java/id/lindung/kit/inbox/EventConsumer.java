package id.lindung.kit.inbox;

import id.lindung.contracts.event.Event;

/**
 * One effect of one event: a bean that names the event's record in {@code EventConsumer<...>} is called when the event is
 * heard. Where several features care for one event, each has a bean of its own: their effects are independent.
 *
 * <p>{@code @Named} gives the effect a stable name, {@code platform-register-copy}. The inbox remembers by it what has
 * been done: under another name everything would be done again.
 */
public interface EventConsumer<E extends Event> {

    /**
     * Does the effect, in a transaction of its own that has this event once, however often it arrives. What fails is
     * tried again until it works, or becomes a dead letter where that cannot help.
     */
    void consume(IncomingEvent<E> event);
}
