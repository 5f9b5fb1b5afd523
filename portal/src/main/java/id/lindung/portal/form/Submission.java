package id.lindung.portal.form;

import id.lindung.contracts.problem.Problem;
import id.lindung.contracts.problem.Violation;
import id.lindung.portal.client.ServiceRefusal;
import id.lindung.portal.layout.Flash;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.locale.Language;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends the command of a form and answers as a browser needs it: accepted, a redirect, so that a reload repeats
 * nothing; refused, the form once more (422); too late, what changed meanwhile (409, 412). Nothing typed is lost.
 */
@ApplicationScoped
public class Submission {

    private static final int UNPROCESSABLE = 422;
    private static final Pattern INDEX = Pattern.compile("/(\\d+)(?:/|$)");

    private final Texts texts;
    private final Flash flash;

    Submission(Texts texts, Flash flash) {
        this.texts = texts;
        this.flash = flash;
    }

    /** Begins to read what was typed. */
    public FormReading reading(Typed typed) {
        return new FormReading(typed, messages()::rule, texts.language() == Language.INDONESIAN);
    }

    /**
     * Does the act.
     *
     * @param success said on the next page; null for silence
     * @param act calls the service and gives the path to go to
     * @throws ServiceRefusal if the refusal has nothing to do with the form
     */
    public Response send(Form form, String success, Supplier<String> act) {
        try {
            String next = act.get();
            Response.ResponseBuilder redirect = Response.seeOther(URI.create(next));
            return (success == null ? redirect : redirect.cookie(flash.success(success))).build();
        } catch (ServiceRefusal refusal) {
            return answer(form, refusal);
        }
    }

    /** The form once more, with what is wrong. */
    public Response refused(Form form, FormErrors errors) {
        return page(UNPROCESSABLE, form.again().apply(errors));
    }

    /**
     * The page for a command that was refused.
     *
     * @throws ServiceRefusal if the refusal has nothing to do with the form
     */
    public Response answer(Form form, ServiceRefusal refusal) {
        Problem problem = refusal.problem();
        if (refusal.namesFields() && refusal.status() != 412) {
            return refused(form, errors(form.fields(), problem));
        }
        if (refusal.isConflict() && form.present() == null) {
            FormErrors.FieldError error = new FormErrors.FieldError(null, inWords(problem));
            return page(refusal.status(), form.again().apply(new FormErrors(List.of(error))));
        }
        if (refusal.isConflict()) {
            return page(refusal.status(), Templates.conflict(Conflict.of(problem, form)));
        }
        throw refusal;
    }

    private FormErrors errors(Fields fields, Problem problem) {
        return new FormErrors(problem.violations().stream()
                .flatMap(violation -> errors(fields, violation))
                .distinct()
                .toList());
    }

    private Stream<FormErrors.FieldError> errors(Fields fields, Violation violation) {
        List<Fields.Field> found = fields.of(violation);
        return found.isEmpty()
                ? Stream.of(new FormErrors.FieldError(null, inWords(violation)))
                : found.stream()
                        .map(field -> new FormErrors.FieldError(field.id(), inWords(field, violation), field.href()));
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
        Matcher index =
                INDEX.matcher(violation.pointer().substring(field.pointer().length()));
        return index.lookingAt()
                ? messages().ruleInLine(String.valueOf(field.lineOf(Integer.parseInt(index.group(1)))), message)
                : message;
    }

    private String inWords(Problem problem) {
        ConflictKind kind = ConflictKind.of(problem);
        return kind == ConflictKind.OTHER ? problem.detail() : messages().conflictText(kind);
    }

    private FormMessages messages() {
        return texts.in(FormMessages.class);
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance conflict(Conflict conflict);
    }
}
