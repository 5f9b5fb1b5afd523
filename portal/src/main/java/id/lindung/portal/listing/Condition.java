package id.lindung.portal.listing;

import id.lindung.portal.layout.Option;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A condition of a list, declared once: its name in the address, its words, and what it can be. */
public final class Condition {

    enum Kind {
        TEXT,
        SELECT,
        TICK,
        /** Stands in the address, not in the form. */
        KEPT
    }

    final Kind kind;
    final String name;
    final String label;
    String any;
    Supplier<List<Option>> options = List::of;
    UnaryOperator<String> reading = UnaryOperator.identity();
    Function<String, String> chip = value -> null;

    private Condition(Kind kind, String name, String label) {
        this.kind = kind;
        this.name = name;
        this.label = label;
    }

    /**
     * What is looked for in the rows; its hint is the message beside its label.
     *
     * @param label expression, as a template would name it
     * @param reading turns what was typed into what stands in the address
     */
    public static Condition text(String name, String label, UnaryOperator<String> reading) {
        Condition condition = new Condition(Kind.TEXT, name, label);
        condition.reading = reading;
        return condition.inWords(UnaryOperator.identity());
    }

    /**
     * One of several values; the service knows which exist.
     *
     * @param any expression for no condition
     * @param options none where the reader has no choice
     */
    public static Condition select(String name, String label, String any, Supplier<List<Option>> options) {
        Condition condition = new Condition(Kind.SELECT, name, label);
        condition.any = any;
        condition.options = options;
        return condition;
    }

    /** One constant of an enum; what is no constant counts as no condition. */
    public static <E extends Enum<E>> Condition oneOf(
            Class<E> type, String name, String label, String any, Predicate<E> offered, Function<E, String> words) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        Condition condition = select(
                name, label, any, () -> Option.each(all.stream().filter(offered).toList(), words));
        condition.reading = value -> find(all, value) == null ? null : value;
        return condition.inWords(value -> words.apply(find(all, value)));
    }

    /** @param chip expression for the condition in force */
    public static Condition tick(String name, String label, String chip) {
        Condition condition = new Condition(Kind.TICK, name, label);
        condition.any = chip;
        condition.reading = value -> ListAddress.YES.equals(value) ? value : null;
        return condition;
    }

    /** Something that the form of the list does not offer, such as its order; any other value counts as none. */
    public static Condition kept(String name, Predicate<String> known) {
        Condition condition = new Condition(Kind.KEPT, name, null);
        condition.reading = value -> known.test(value) ? value : null;
        return condition;
    }

    /** @param words for a value that is in force */
    public Condition inWords(UnaryOperator<String> words) {
        this.chip = words;
        return this;
    }

    private static <E extends Enum<E>> E find(List<E> all, String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
