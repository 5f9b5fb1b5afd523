package id.lindung.kit.inbox;

import static java.util.stream.Collectors.groupingBy;

import id.lindung.contracts.event.Event;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears what other services tell and calls each {@link EventConsumer} that cares for it. What cannot be read or done
 * goes to the dead-letter topic. Made at the start, so that consumers that do not fit together stop it.
 */
@Startup
@ApplicationScoped
class HearEvents {

    private final EventReader reader;
    private final Inbox inbox;
    private final Map<Type, List<EventConsumer<?>>> consumers;

    HearEvents(EventReader reader, Inbox inbox, @All List<EventConsumer<?>> consumers) {
        this.reader = reader;
        this.inbox = inbox;
        requireNamesOfTheirOwn(consumers);
        this.consumers = consumers.stream().collect(groupingBy(HearEvents::eventOf));
    }

    /** @throws RuntimeException for the dead-letter topic */
    @Incoming("events")
    @Blocking
    void hear(String json) {
        reader.read(json).ifPresent(this::dispatch);
    }

    /** Each effect is tried whatever becomes of the others; the message is a dead letter if one of them has failed. */
    private void dispatch(IncomingEvent<?> event) {
        RuntimeException failure = null;
        for (var consumer : consumers.getOrDefault(event.data().getClass(), List.of())) {
            try {
                RetryingHandler.run(
                        event, () -> QuarkusTransaction.requiringNew().run(() -> once(consumer, event)));
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @SuppressWarnings("unchecked") // The consumers stand in the map under the class of their event.
    private <E extends Event> void once(EventConsumer<E> consumer, IncomingEvent<?> event) {
        if (inbox.firstTime(consumer.name(), event.id())) {
            consumer.consume((IncomingEvent<E>) event);
        }
    }

    private static void requireNamesOfTheirOwn(List<EventConsumer<?>> consumers) {
        var names = new HashSet<String>();
        for (var consumer : consumers) {
            if (!names.add(consumer.name())) {
                throw new IllegalStateException("two consumers of events are called " + consumer.name()
                        + ": each would take the events of the other for done");
            }
        }
    }

    /** Also of a bean's proxy, whose class extends that of the consumer. */
    private static Type eventOf(EventConsumer<?> consumer) {
        return Stream.<Class<?>>iterate(consumer.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getGenericInterfaces()))
                .filter(type -> type instanceof ParameterizedType named && named.getRawType() == EventConsumer.class)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .filter(type -> type instanceof Class<?> event && event.isRecord())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        consumer.getClass().getName() + " names no record of an event in EventConsumer<...>"));
    }
}
