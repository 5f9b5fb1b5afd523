package id.lindung.portal.listing;

import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The conditions of a list as they stand in one address: what the service is asked, and what the page shows of them. */
public final class Filter {

    private final List<Condition> conditions;
    private final ListAddress address;
    private final Map<String, String> values;
    private final Texts texts;

    Filter(List<Condition> conditions, ListAddress address, Texts texts) {
        this.conditions = conditions;
        this.address = address;
        this.values = address.conditions();
        this.texts = texts;
    }

    /** The list with these conditions, on its first page. */
    public ListAddress address() {
        return address;
    }

    /** Value of a condition; null where it is not in force. */
    public String text(String name) {
        return values.get(name);
    }

    /** As {@link #text}, for a condition that was declared with this enum. */
    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        return text(name) == null ? null : Enum.valueOf(type, text(name));
    }

    public boolean is(String name) {
        return text(name) != null;
    }

    /** For a service, for which an absent parameter is no condition. */
    public Boolean onlyIf(String name) {
        return is(name) ? true : null;
    }

    /** What is typed or chosen; text to look for comes first. */
    public List<Shown> fields() {
        return Stream.concat(of(Condition.Kind.TEXT), of(Condition.Kind.SELECT))
                .map(this::field)
                .filter(Objects::nonNull)
                .toList();
    }

    public List<Shown> ticks() {
        return of(Condition.Kind.TICK)
                .map(tick -> new Shown(tick.name, say(tick.label), null, List.of(), text(tick.name)))
                .toList();
    }

    /** What the form sends along. */
    public List<Shown> kept() {
        return of(Condition.Kind.KEPT)
                .filter(condition -> is(condition.name))
                .map(condition -> new Shown(condition.name, null, null, List.of(), text(condition.name)))
                .toList();
    }

    /** The conditions in force, each as a link that takes it off. */
    public List<Chip> chips() {
        return conditions.stream()
                .filter(condition -> is(condition.name))
                .map(this::chip)
                .filter(chip -> chip.label() != null)
                .toList();
    }

    private Chip chip(Condition condition) {
        String label =
                condition.kind == Condition.Kind.TICK ? say(condition.any) : condition.chip.apply(text(condition.name));
        return Chip.of(label, address, condition.name);
    }

    private Shown field(Condition condition) {
        if (condition.kind == Condition.Kind.TEXT) {
            return new Shown(
                    condition.name, say(condition.label), say(condition.label + "Hint"), null, text(condition.name));
        }
        List<Option> options = condition.options.get();
        return options.isEmpty()
                ? null
                : new Shown(
                        condition.name,
                        say(condition.label),
                        null,
                        Option.orAny(say(condition.any), options),
                        text(condition.name));
    }

    private Stream<Condition> of(Condition.Kind kind) {
        return conditions.stream().filter(condition -> condition.kind == kind);
    }

    private String say(String expression) {
        return texts.say(expression, null);
    }

    /**
     * One control of the form.
     *
     * @param options null where text is typed
     * @param value null where the condition is not in force
     */
    public record Shown(String name, String label, String hint, List<Option> options, String value) {}
}
