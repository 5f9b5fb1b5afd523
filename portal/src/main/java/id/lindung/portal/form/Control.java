package id.lindung.portal.form;

import id.lindung.portal.form.typed.FormReading;
import id.lindung.portal.form.typed.Typed;
import id.lindung.portal.layout.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One control of a form, declared once: how it is shown, what is read from it, what is filled in again and where a
 * refusal is placed follow from this. Words are named as templates name them: {@code order:reasons}.
 */
public final class Control {

    /** {@code judul-en}; what follows "nilai" and "alasan" is the code of an indicator. */
    private static final Pattern IN_ONE_LANGUAGE = Pattern.compile("(?!nilai-|alasan-).+-(id|en)");

    /** How it is shown. */
    public enum Kind {
        TEXT("text"),
        MAIL("email"),
        PHONE("tel"),
        NUMBER("text"),
        DAY("date"),
        MOMENT("datetime-local"),
        AREA(null),
        SELECT(null),
        RADIOS(null),
        TICK(null),
        FILE(null),
        HIDDEN("hidden"),
        /** A part of the command that nobody types. */
        FIXED(null);

        private final String inputType;

        Kind(String inputType) {
            this.inputType = inputType;
        }

        public String inputType() {
            return inputType;
        }

        public String inputMode() {
            return this == NUMBER ? "decimal" : null;
        }
    }

    /** When it has to be filled in. Undeclared, the command says it: what may not be null is needed always. */
    public enum Need {
        ALWAYS,
        /** A draft is saved without it and refused when it is sent on. */
        BEFORE_SUBMITTING,
        /** A draft is saved and sent on without it, but never takes effect. */
        BEFORE_EFFECT,
        /** Its hint says when. */
        SOMETIMES,
        NEVER
    }

    final Kind kind;
    final String name;
    final String pointer;
    private final String label;
    Part part = Part.NONE;
    boolean refusedEmpty;
    String hint;
    String hintText;
    String missing;
    String group;
    String fullName;
    int rows = 5;
    String width;
    private Need need;
    private Object constant;
    private Supplier<List<Option>> options = List::of;
    private Function<String, Object> parse;
    private Function<Object, String> write;

    private Control(Kind kind, String name, String pointer, String label) {
        this.kind = kind;
        this.name = name;
        this.pointer = pointer;
        this.label = label;
    }

    /**
     * A line of text.
     *
     * @param name of the control, as it stands in the page
     * @param pointer JSON pointer of the part of the command that it holds; null where it holds none
     * @param label expression of its words
     */
    public static Control text(String name, String pointer, String label) {
        return new Control(Kind.TEXT, name, pointer, label);
    }

    /** A control of another kind. */
    public static Control of(Kind kind, String name, String pointer, String label) {
        return new Control(kind, name, pointer, label);
    }

    /** Several lines of text; it tells how many characters are left where the command sets a limit. */
    public static Control area(String name, String pointer, String label) {
        return new Control(Kind.AREA, name, pointer, label);
    }

    public static Control day(String name, String pointer, String label) {
        return new Control(Kind.DAY, name, pointer, label).width(10);
    }

    /** A day and time in the zone of the page. */
    public static Control moment(String name, String pointer, String label) {
        return new Control(Kind.MOMENT, name, pointer, label).width(20);
    }

    public static Control number(String name, String pointer, String label) {
        return new Control(Kind.NUMBER, name, pointer, label).width(10);
    }

    public static Control tick(String name, String pointer, String label) {
        return new Control(Kind.TICK, name, pointer, label);
    }

    public static Control radios(String name, String pointer, String label, Supplier<List<Option>> options) {
        return new Control(Kind.RADIOS, name, pointer, label).options(options);
    }

    public static Control select(String name, String pointer, String label, Supplier<List<Option>> options) {
        return new Control(Kind.SELECT, name, pointer, label).options(options);
    }

    /** A part of the command that is not asked for. */
    public static Control fixed(String pointer, Object constant) {
        Control control = new Control(Kind.FIXED, pointer, pointer, null);
        control.constant = constant;
        return control;
    }

    /** The hint that stands beside the label in the messages: {@code order:reasonsHint}. */
    public Control hint() {
        return hint(label + "Hint");
    }

    public Control hint(String expression) {
        this.hint = expression;
        return this;
    }

    /** A hint that is no message, as it depends on what the form is about. */
    public Control hintText(String words) {
        this.hintText = words;
        return this;
    }

    public Control needed(Need when) {
        this.need = when;
        return this;
    }

    /** Refused here when it is empty. Without that the service says so, together with everything else that is wrong. */
    public Control required() {
        this.refusedEmpty = true;
        return needed(Need.ALWAYS);
    }

    public Control beforeSubmitting() {
        return needed(Need.BEFORE_SUBMITTING);
    }

    public Control sometimes() {
        return needed(Need.SOMETIMES);
    }

    /** @param expression said when it is empty, in place of the usual words */
    public Control missing(String expression) {
        this.missing = expression;
        return required();
    }

    /**
     * Stands with others under a heading of their own.
     *
     * @param groupName by which the template finds them
     * @param fullName what messages call it, as its label alone may stand there several times
     */
    public Control in(String groupName, String fullName) {
        this.group = groupName;
        this.fullName = fullName;
        return this;
    }

    public Control rows(int lines) {
        this.rows = lines;
        return this;
    }

    public Control width(int characters) {
        this.width = String.valueOf(characters);
        return this;
    }

    /**
     * Reads and fills in what is no single text, number or day.
     *
     * @param writer takes what is stored, which may say more than the command does
     */
    @SuppressWarnings("unchecked")
    public <T> Control as(Function<String, ?> reader, Function<T, String> writer) {
        this.parse = reader::apply;
        this.write = value -> writer.apply((T) value);
        return this;
    }

    private Control options(Supplier<List<Option>> choices) {
        this.options = choices;
        return this;
    }

    Control partOf(Class<?> command) {
        this.part = pointer == null ? Part.NONE : Part.of(command, pointer);
        return this;
    }

    /** What the command holds for it; null where nothing was typed, or nothing that could be read. */
    Object read(Typed typed, FormReading reading, String words, ZoneId zone) {
        if (parse != null) {
            return parse.apply(typed.get(name));
        }
        return switch (kind) {
            case DAY -> reading.day(name, words);
            case MOMENT -> reading.moment(name, words, zone);
            case NUMBER -> reading.number(name, words);
            case TICK -> typed.has(name);
            case FIXED -> constant;
            case TEXT, MAIL, PHONE, AREA, SELECT, RADIOS, FILE, HIDDEN ->
                part.type() == UUID.class
                        ? reading.id(name)
                        : part.type().isEnum() ? reading.constant(name, part.type()) : reading.text(name);
        };
    }

    /** What stands in it for a stored value. */
    String write(Object value, Function<Object, String> usual) {
        return value == null || write == null ? usual.apply(value) : write.apply(value);
    }

    /** Whether something is chosen that the page offers. */
    boolean isChoice() {
        return kind == Kind.SELECT || kind == Kind.RADIOS;
    }

    boolean isShown() {
        return kind != Kind.FIXED;
    }

    /** What a command holds in both languages has a control named after each; null for every other control. */
    public static String languageOf(String name) {
        Matcher named = IN_ONE_LANGUAGE.matcher(name);
        return named.matches() ? named.group(1) : null;
    }

    /** Whether each of its lines is one entry of a list. */
    boolean isListOfLines() {
        return kind == Kind.AREA && part.type() == List.class;
    }

    Need need() {
        if (need != null) {
            return need;
        }
        // What is not ticked says no, and is an answer too.
        return part.required() && kind != Kind.TICK ? Need.ALWAYS : Need.NEVER;
    }

    public String label() {
        return label;
    }

    List<Option> options() {
        return options.get();
    }
}
