package id.lindung.contracts.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which events travel. A name never changes its meaning; fields are only added, and only optional ones
 * ({@code docs/adr/0001}).
 */
public final class EventCatalogue {

    /** Topic of {@link ModerationEvent}. */
    public static final String MODERATION_TOPIC = "lindung.moderation.v1";

    /** Topic of {@link ComplianceEvent}. */
    public static final String COMPLIANCE_TOPIC = "lindung.compliance.v1";

    /** Asked for each event that is written. */
    private static final ClassValue<String> KEBAB = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> event) {
            return event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private static final Map<String, Class<? extends Event>> CLASS_OF_TYPE = Stream.concat(
                    events(ModerationEvent.class), events(ComplianceEvent.class))
            .collect(Collectors.toUnmodifiableMap(EventCatalogue::typeOf, Function.identity()));

    private EventCatalogue() {}

    /** CloudEvents {@code type}: {@code id.lindung.moderation.deadline-missed.v1}. */
    public static String typeOf(Class<? extends Event> event) {
        var producer = ModerationEvent.class.isAssignableFrom(event) ? "moderation" : "compliance";
        return "id.lindung." + producer + "." + KEBAB.get(event) + ".v1";
    }

    /** CloudEvents {@code dataschema}: {@code urn:lindung:schema:deadline-missed:v1}. */
    public static String schemaOf(Class<? extends Event> event) {
        return "urn:lindung:schema:" + KEBAB.get(event) + ":v1";
    }

    /** The class for a type; empty for a type that this version does not know, which a consumer may ignore. */
    public static Optional<Class<? extends Event>> classOf(String type) {
        return Optional.ofNullable(CLASS_OF_TYPE.get(type));
    }

    /** Every event, ordered by type. */
    public static List<Class<? extends Event>> all() {
        return CLASS_OF_TYPE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<Class<? extends Event>>map(Map.Entry::getValue)
                .toList();
    }

    private static Stream<Class<? extends Event>> events(Class<? extends Event> producer) {
        return Stream.of(producer.getPermittedSubclasses()).map(permitted -> permitted.asSubclass(Event.class));
    }
}
