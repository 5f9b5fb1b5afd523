package id.lindung.kit.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import id.lindung.contracts.event.Event;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
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
    private final Map<Type, List<Effect>> effects;

    /** A consumer under its name. */
    private record Effect(String name, EventConsumer<?> consumer) {}

    HearEvents(EventReader reader, Inbox inbox, @All List<EventConsumer<?>> consumers) {
        this.reader = reader;
        this.inbox = inbox;
        requireNamesOfTheirOwn(consumers);
        this.effects = consumers.stream()
                .collect(groupingBy(
                        HearEvents::eventOf,
                        mapping(consumer -> new Effect(nameOf(consumer), consumer), toUnmodifiableList())));
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
        for (var effect : effects.getOrDefault(event.data().getClass(), List.of())) {
            try {
                RetryingHandler.run(
                        event, () -> QuarkusTransaction.requiringNew().run(() -> once(effect, event)));
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

    private void once(Effect effect, IncomingEvent<?> event) {
        if (inbox.firstTime(effect.name(), event.id())) {
            call(effect.consumer(), event);
        }
    }

    @SuppressWarnings("unchecked") // The effects stand in the map under the class of their event.
    private static <E extends Event> void call(EventConsumer<E> consumer, IncomingEvent<?> event) {
        consumer.consume((IncomingEvent<E>) event);
    }

    private static void requireNamesOfTheirOwn(List<EventConsumer<?>> consumers) {
        var names = new HashSet<String>();
        for (var consumer : consumers) {
            if (!names.add(nameOf(consumer))) {
                throw new IllegalStateException("two consumers of events are called " + nameOf(consumer)
                        + ": each would take the events of the other for done");
            }
        }
    }

    private static String nameOf(EventConsumer<?> consumer) {
        return classes(consumer)
                .map(type -> type.getDeclaredAnnotation(Named.class))
                .filter(named -> named != null && !named.value().isBlank())
                .findFirst()
                .orElseThrow(() -> unfit(consumer, "has no name in @Named"))
                .value();
    }

    private static Type eventOf(EventConsumer<?> consumer) {
        return classes(consumer)
                .flatMap(type -> Arrays.stream(type.getGenericInterfaces()))
                .filter(type -> type instanceof ParameterizedType named && named.getRawType() == EventConsumer.class)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .filter(type -> type instanceof Class<?> event && event.isRecord())
                .findFirst()
                .orElseThrow(() -> unfit(consumer, "names no record of an event in EventConsumer<...>"));
    }

    /** The class of a bean's proxy extends that of the consumer, where both stand. */
    private static Stream<Class<?>> classes(EventConsumer<?> consumer) {
        return Stream.iterate(consumer.getClass(), Objects::nonNull, Class::getSuperclass);
    }

    private static IllegalStateException unfit(EventConsumer<?> consumer, String why) {
        return new IllegalStateException(consumer.getClass().getName() + " " + why);
    }
}
