package id.lindung.portal.form;

import id.lindung.portal.form.refusal.Fields;
import id.lindung.portal.form.refusal.Refusals;
import id.lindung.portal.form.refusal.Rule;
import id.lindung.portal.form.typed.FormReading;
import id.lindung.portal.form.typed.PostedForm;
import id.lindung.portal.form.typed.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.Flash;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.LayoutMessages;
import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens declared forms: on their page, and when they were sent. */
@ApplicationScoped
public class Forms {

    private final PostedForm posted;
    private final Refusals refusals;
    private final Texts texts;
    private final Flash flash;

    Forms(PostedForm posted, Refusals refusals, Texts texts, Flash flash) {
        this.posted = posted;
        this.refusals = refusals;
        this.texts = texts;
        this.flash = flash;
    }

    /**
     * A form about something that is there.
     *
     * @param href of what it is about
     * @param path below that, to which the form is sent
     * @param subject reads it, only when it is needed
     */
    public <C, S extends Subject> OpenForm<C, S> about(String href, String path, Supplier<S> subject, Form<C> form) {
        return new OpenForm<>(this, form, href + path, href, subject);
    }

    /**
     * A form that begins something new.
     *
     * @param list page that somebody comes from and goes back to
     */
    public <C> OpenForm<C, Subject> begin(String action, Crumb list, Form<C> form) {
        return new OpenForm<C, Subject>(this, form, action, list.href(), () -> null).under(list);
    }

    /** Begins to read what was typed. */
    public FormReading reading(Typed typed) {
        return new FormReading(typed, messages()::rule, texts.decimalSign());
    }

    /**
     * What was sent, by the pointers of the command. Where something without which nothing can be sent is missing, all
     * that is missing is said, so that nobody fills in a form twice.
     *
     * @param whole whether nothing may be missing, because nobody shall check a form that would be refused
     */
    Map<String, Object> values(Form<?> form, Typed typed, FormReading reading, boolean whole) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean incomplete =
                whole || form.controls().stream().anyMatch(control -> control.refusedEmpty && !typed.has(control.name));
        for (Control control : form.controls()) {
            Object value =
                    control.read(typed, reading, fullName(control), texts.zone().id());
            boolean asked = control.refusedEmpty || incomplete && control.need() == Control.Need.ALWAYS;
            // No page of ours offers a choice that cannot be read.
            boolean empty = !typed.has(control.name) || List.of().equals(value) || control.isChoice() && value == null;
            if (asked && empty) {
                reading.refuse(control.name, missing(control));
            }
            if (control.pointer != null) {
                values.put(control.pointer, value);
            }
        }
        return values;
    }

    /** A stored record as the controls show it. */
    Typed filled(Form<?> form, Object stored) {
        Map<String, String> values = new HashMap<>();
        for (Control control : form.controls()) {
            if (control.pointer != null) {
                values.put(control.name, control.write(Records.at(stored, control.pointer), this::asTyped));
            }
        }
        return Typed.of(values);
    }

    List<ShownControl> shown(Form<?> form, Function<Control, List<Option>> options, Typed typed, FormErrors errors) {
        return form.controls().stream()
                .filter(Control::isShown)
                .map(control -> new ShownControl(
                        control.name,
                        control.kind,
                        say(control.label()),
                        mark(control),
                        control.hintText == null ? say(control.hint) : control.hintText,
                        typed.get(control.name),
                        options.apply(control),
                        control.part.limit(),
                        control.rows,
                        control.width,
                        Control.languageOf(control.name),
                        control.group,
                        errors))
                .filter(shown -> !shown.isWithoutChoice())
                .toList();
    }

    /** What was understood of each control, in words. */
    List<FormCheck.Answer> answers(Form<?> form, Map<String, Object> values, Typed typed) {
        return form.controls().stream()
                .filter(control -> control.isShown() && control.kind != Control.Kind.HIDDEN)
                .map(control -> new FormCheck.Answer(
                        fullName(control), understood(control, values, typed), Control.languageOf(control.name)))
                .toList();
    }

    private String understood(Control control, Map<String, Object> values, Typed typed) {
        Object value = values.get(control.pointer);
        if (value instanceof Instant moment) {
            return texts.formats().moment(moment);
        }
        if (value instanceof LocalDate day) {
            return texts.formats().longDate(day);
        }
        if (value instanceof BigDecimal number) {
            return texts.formats().inFull(number);
        }
        if (control.kind == Control.Kind.TICK) {
            return typed.has(control.name) ? messages().yes() : messages().no();
        }
        return typed.has(control.name) ? chosen(control, typed.get(control.name)) : null;
    }

    Fields fields(Form<?> form, Typed typed) {
        return new Fields(form.controls().stream()
                .filter(control -> control.isShown() && control.pointer != null)
                .map(control -> new Fields.Field(
                        control.pointer,
                        control.name,
                        fullName(control),
                        value -> chosen(control, value),
                        null,
                        control.isListOfLines() ? typed.get(control.name) : null))
                .toList());
    }

    /**
     * What a stored draft lacks before it can be sent on.
     *
     * @param href page with its controls; null where the reader may not change it
     */
    public List<FormPage.Missing> missing(Form<?> form, Object stored, String href) {
        return form.missing(stored).stream()
                .map(control -> new FormPage.Missing(fullName(control), href(href, control)))
                .toList();
    }

    /** The controls of another page, as what a refusal may name. */
    public List<Fields.Field> elsewhere(Form<?> form, String href) {
        return form.controls().stream()
                .filter(control -> control.isShown() && control.pointer != null)
                .map(control -> Fields.Field.elsewhere(control.pointer, href(href, control), fullName(control)))
                .toList();
    }

    private static String href(String page, Control control) {
        return page == null ? null : page + "#" + control.name;
    }

    private String fullName(Control control) {
        return control.fullName == null ? say(control.label()) : control.fullName;
    }

    PostedForm posted() {
        return posted;
    }

    Refusals refusals() {
        return refusals;
    }

    Flash flash() {
        return flash;
    }

    private static String chosen(Control control, String value) {
        return control.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private String missing(Control control) {
        return control.missing == null ? messages().rule(Rule.MISSING, fullName(control)) : say(control.missing);
    }

    private String mark(Control control) {
        return switch (control.need()) {
            case BEFORE_SUBMITTING -> messages().beforeSubmitting();
            case BEFORE_EFFECT -> messages().beforeEffect();
            case NEVER -> texts.in(LayoutMessages.class).optional();
            case ALWAYS, SOMETIMES -> null;
        };
    }

    private String asTyped(Object value) {
        if (value instanceof BigDecimal number) {
            return texts.asTyped(number);
        }
        if (value instanceof Boolean ticked) {
            return ticked ? "ya" : null;
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(
                            moment.truncatedTo(ChronoUnit.SECONDS), texts.zone().id())
                    .toString();
        }
        return value == null ? null : value.toString();
    }

    /** @param it what the words are about; null where they are the same for everything */
    public String say(String expression, Object it) {
        return expression == null ? null : texts.say(expression, it);
    }

    FormPage.Words words(Form.Words words, Object it) {
        return new FormPage.Words(say(words.title(), it), say(words.lead(), it), say(words.send(), it), words.grave());
    }

    private String say(String expression) {
        return say(expression, null);
    }

    private FormMessages messages() {
        return texts.in(FormMessages.class);
    }
}
