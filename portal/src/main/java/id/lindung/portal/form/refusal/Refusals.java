package id.lindung.portal.form.refusal;

import id.lindung.contracts.problem.Problem;
import id.lindung.contracts.problem.Violation;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.locale.Language;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts into words what a service has refused, and says which control is to blame. */
@ApplicationScoped
public class Refusals {

    /** Begins the pointer to what a file holds. */
    private static final String ENTRY = "entry:";

    private static final Pattern INDEX = Pattern.compile("/(\\d+)(?:/|$)");

    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    public FormErrors errors(Fields fields, Problem problem) {
        return new FormErrors(problem.violations().stream()
                .flatMap(violation -> errors(fields, violation))
                .distinct()
                .toList());
    }

    /** What is to be said where no control is to blame and nothing stored can be compared. */
    public FormErrors errors(Problem problem) {
        ConflictKind kind = ConflictKind.of(problem);
        return new FormErrors(List.of(
                kind == ConflictKind.OTHER
                        ? new FormErrors.FieldError(null, problem.detail(), null, Language.ENGLISH.tag())
                        : new FormErrors.FieldError(null, messages().conflictText(kind))));
    }

    public TemplateInstance page(Conflict conflict) {
        return Templates.conflict(conflict);
    }

    private Stream<FormErrors.FieldError> errors(Fields fields, Violation violation) {
        if (violation.pointer() != null && violation.pointer().startsWith(ENTRY)) {
            return inFile(fields, violation);
        }
        List<Fields.Field> found = fields.of(violation);
        return found.isEmpty()
                ? Stream.of(new FormErrors.FieldError(null, inWords(violation)))
                : found.stream()
                        .map(field -> new FormErrors.FieldError(field.id(), inWords(field, violation), field.href()));
    }

    /** Stands at the control of the file; the reader has to find what is to blame among all that the file holds. */
    private Stream<FormErrors.FieldError> inFile(Fields fields, Violation violation) {
        String text = messages()
                .rule(Rule.named(violation.rule()), violation.pointer().substring(ENTRY.length()));
        return Stream.of(fields.of(new Violation("", violation.rule(), null)).stream()
                .findFirst()
                .map(field -> new FormErrors.FieldError(field.id(), text, field.href()))
                .orElseGet(() -> new FormErrors.FieldError(null, text)));
    }

    /** A part that no control of the form holds has no name but the one in the pointer. */
    private String inWords(Violation violation) {
        String pointer = violation.pointer();
        return messages()
                .rule(
                        Rule.named(violation.rule()),
                        pointer == null || pointer.isEmpty() ? messages().wholeForm() : pointer);
    }

    private String inWords(Fields.Field field, Violation violation) {
        String message = messages().rule(Rule.named(violation.rule()), field.label());
        String within = field.holds(violation.pointer())
                ? violation.pointer().substring(field.pointer().length())
                : "";
        Matcher index = INDEX.matcher(within);
        return index.lookingAt()
                ? messages().ruleInLine(String.valueOf(field.lineOf(Integer.parseInt(index.group(1)))), message)
                : message;
    }

    private FormMessages messages() {
        return texts.in(FormMessages.class);
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance conflict(Conflict conflict);
    }
}
