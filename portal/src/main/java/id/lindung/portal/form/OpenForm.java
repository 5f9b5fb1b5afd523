package id.lindung.portal.form;

import id.lindung.contracts.problem.Problem;
import id.lindung.portal.client.ServiceRefusal;
import id.lindung.portal.form.refusal.Conflict;
import id.lindung.portal.form.refusal.Fields;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One form during one request. Sent and accepted, it answers with a redirect, so that a reload repeats nothing; refused,
 * with the form once more (422); too late, with what changed meanwhile (409, 412). Nothing typed is lost.
 */
public final class OpenForm<C, S extends Subject> {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final Forms forms;
    private final Form<C> form;
    private final String action;
    private final Supplier<S> subject;
    private final Map<String, Function<S, List<Option>>> offered = new HashMap<>();
    private String back;
    private Crumb way;
    private Function<S, Object> named =
            about -> about == null ? null : about.about().name();
    private String done;
    private Function<S, Object> stored;
    private BiFunction<S, FormPage, TemplateInstance> template = (about, page) -> plain(page);
    private Function<S, List<FormPage.Missing>> missing = about -> List.of();
    private Function<S, List<Fields.Field>> elsewhere = about -> List.of();
    private boolean adding;
    private S apartFrom;
    private boolean checked;
    private Predicate<S> decided = about -> false;

    OpenForm(Forms forms, Form<C> form, String action, String back, Supplier<S> subject) {
        this.forms = forms;
        this.form = form;
        this.action = action;
        this.back = back;
        this.subject = subject;
    }

    /** What the words are about, where it is something else than the name of what the form is about. */
    public OpenForm<C, S> naming(Function<S, Object> it) {
        this.named = it;
        return this;
    }

    /** @param success said on the next page once it was accepted, where it depends on what was sent */
    public OpenForm<C, S> done(String success) {
        this.done = success;
        return this;
    }

    /** Shows what is stored until something is typed, and beside it where it was typed too late. */
    public OpenForm<C, S> showing(Function<S, Object> storedRecord) {
        this.stored = storedRecord;
        return this;
    }

    /** What can be chosen now; the declared options are all there ever are. */
    public OpenForm<C, S> offering(String control, Function<S, List<Option>> options) {
        offered.put(control, options);
        return this;
    }

    /** A page with more on it than the form. */
    public OpenForm<C, S> on(BiFunction<S, FormPage, TemplateInstance> page) {
        this.template = page;
        return this;
    }

    /** A page with nothing on it but the form. */
    public static TemplateInstance plain(FormPage page) {
        return Templates.form(page);
    }

    /** What has to be filled in on other pages first, and where a refusal that names it leads. */
    public OpenForm<C, S> checking(
            Function<S, List<FormPage.Missing>> notYet, Function<S, List<Fields.Field>> otherFields) {
        this.missing = notYet;
        this.elsewhere = otherFields;
        return this;
    }

    /** Where somebody goes who sends nothing, and who has sent it; without it, the page of what the form is about. */
    public OpenForm<C, S> backTo(String href) {
        this.back = href;
        return this;
    }

    /** Adds something new: there is nothing stored to compare it with, whatever is refused. */
    public OpenForm<C, S> adding() {
        this.adding = true;
        return this;
    }

    /**
     * Its part of the subject is filled in apart from the rest: as long as that part is what the reader has seen, what was
     * changed elsewhere since, by others or by himself in another window, is kept and is no conflict.
     *
     * @param present the subject that the command is completed from
     */
    public OpenForm<C, S> apartFrom(S present) {
        this.apartFrom = present;
        return this;
    }

    /** Shows what was understood of it before it counts, because it has an effect outside. */
    public OpenForm<C, S> checkedFirst() {
        this.checked = true;
        return this;
    }

    /** Whether what it would decide waits no more, because somebody else has decided it. */
    public OpenForm<C, S> decided(Predicate<S> elsewhereDecided) {
        this.decided = elsewhereDecided;
        return this;
    }

    /** Whether somebody else has decided what it would decide. */
    public boolean isDecided(S about) {
        return decided.test(about);
    }

    OpenForm<C, S> under(Crumb list) {
        this.way = list;
        return adding();
    }

    public TemplateInstance show() {
        S about = subject.get();
        return page(about, filled(about), FormErrors.none());
    }

    /** @param preset values of controls, by their names; null values are left out */
    public TemplateInstance show(Map<String, String> preset) {
        return page(subject.get(), Typed.of(preset), FormErrors.none());
    }

    /** Sends the command; then the page of what the form is about follows. */
    public Response send(Consumer<Sent<C>> act) {
        return sendTo(sent -> {
            act.accept(sent);
            return back;
        });
    }

    /** @param act sends the command and gives the address to go to */
    public Response sendTo(Function<Sent<C>, String> act) {
        return answer(sent -> accepted(act.apply(sent)));
    }

    /** What follows a command that was accepted. */
    public Response accepted() {
        return accepted(back);
    }

    /** @param next address to go to */
    public Response accepted(String next) {
        Response.ResponseBuilder redirect = Response.seeOther(URI.create(next));
        String success = done == null ? forms.say(form.words().done(), null) : done;
        return (success == null ? redirect : redirect.cookie(forms.flash().success(success))).build();
    }

    /**
     * Sends the command and answers as it gives.
     *
     * @throws ServiceRefusal if the refusal has nothing to do with the form
     */
    public Response answer(Function<Sent<C>, Response> act) {
        Typed typed = upToDate(forms.posted().read());
        FormReading reading = forms.reading(typed);
        boolean first = checked && !FormCheck.SEND.equals(typed.get(FormCheck.NAME));
        Map<String, Object> values = forms.values(form, typed, reading, first);
        if (!reading.errors().isEmpty()) {
            return refused(typed, reading.errors());
        }
        if (first) {
            return response(OK, beforeItCounts(typed, values));
        }
        try {
            return act.apply(new Sent<>(form.command(), values, typed));
        } catch (ServiceRefusal refusal) {
            return answer(typed, refusal);
        }
    }

    private Typed upToDate(Typed typed) {
        boolean same = apartFrom != null
                && typed.text(Typed.SEEN) != null
                && typed.text(Typed.SEEN).equals(filled(apartFrom).digest());
        return same ? typed.ofVersion(apartFrom.about().version()) : typed;
    }

    /** The form again for who goes back to it; what was understood for everybody else. */
    private TemplateInstance beforeItCounts(Typed typed, Map<String, Object> values) {
        S about = subject.get();
        if (FormCheck.CHANGE.equals(typed.get(FormCheck.NAME))) {
            return page(about, typed, FormErrors.none());
        }
        FormPage page = formPage(about, typed, FormErrors.none());
        return Templates.check(new FormCheck(page, forms.answers(form, values, typed), typed.values()));
    }

    /** The form once more, with one error. */
    public Response refused(Sent<C> sent, String control, String message) {
        return refused(sent.typed(), new FormErrors(List.of(new FormErrors.FieldError(control, message))));
    }

    private Response refused(Typed typed, FormErrors errors) {
        return response(UNPROCESSABLE, page(subject.get(), typed, errors));
    }

    private Response answer(Typed typed, ServiceRefusal refusal) {
        Problem problem = refusal.problem();
        if (refusal.namesFields() && refusal.status() != 412) {
            S about = subject.get();
            Fields fields = forms.fields(form, typed).and(elsewhere.apply(about));
            FormErrors errors = forms.refusals().errors(fields, problem);
            return response(UNPROCESSABLE, page(about, typed, errors));
        }
        if (refusal.isConflict() && adding) {
            FormErrors errors = forms.refusals().errors(problem);
            return response(refusal.status(), page(subject.get(), typed, errors));
        }
        if (refusal.isConflict()) {
            S about = subject.get();
            // Who has filled something in goes on where it is filled in, with what stands there now.
            String next = stored == null ? about.href() : action;
            Conflict conflict = Conflict.of(problem, about, forms.fields(form, typed), typed, filled(about), next);
            return response(refusal.status(), forms.refusals().page(isDecided(about) ? conflict.decided() : conflict));
        }
        throw refusal;
    }

    private Typed filled(S about) {
        return stored == null ? Typed.empty() : forms.filled(form, stored.apply(about));
    }

    private TemplateInstance page(S about, Typed typed, FormErrors errors) {
        return template.apply(about, formPage(about, typed, errors));
    }

    private FormPage formPage(S about, Typed typed, FormErrors errors) {
        FormPage.Words said = forms.words(form.words(), named.apply(about));
        return new FormPage(
                about,
                said,
                action,
                adding || about == null
                        ? null
                        : Long.valueOf(typed.versionOr(about.about().version())),
                forms.shown(form, control -> options(about, control), typed, errors),
                seen(about, typed),
                missing.apply(about),
                errors,
                back,
                about == null ? List.of(way, Crumb.here(said.title())) : about.crumbs(said.title()));
    }

    private String seen(S about, Typed typed) {
        if (apartFrom == null) {
            return null;
        }
        return typed.has(Typed.SEEN) ? typed.text(Typed.SEEN) : filled(about).digest();
    }

    private List<Option> options(S about, Control control) {
        return offered.containsKey(control.name) ? offered.get(control.name).apply(about) : control.options();
    }

    private static Response response(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance form(FormPage form);

        static native TemplateInstance check(FormCheck check);
    }
}
