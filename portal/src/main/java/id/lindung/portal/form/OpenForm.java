package id.lindung.portal.form;

import id.lindung.contracts.problem.Problem;
import id.lindung.portal.client.ServiceRefusal;
import id.lindung.portal.form.refusal.Conflict;
import id.lindung.portal.form.refusal.Fields;
import id.lindung.portal.form.typed.FormReading;
import id.lindung.portal.form.typed.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
    private final Supplier<S> subject;
    private final FormPages<S> pages;
    private String done;
    private Function<S, List<Fields.Field>> elsewhere = about -> List.of();
    private boolean checked;
    private Predicate<S> decided = about -> false;

    OpenForm(Forms forms, Form<C> form, String action, String back, Supplier<S> subject) {
        this.forms = forms;
        this.form = form;
        this.subject = subject;
        this.pages = new FormPages<>(forms, form, action, back);
    }

    /** What the words are about, where it is something else than the name of what the form is about. */
    public OpenForm<C, S> naming(Function<S, Object> it) {
        pages.named = it;
        return this;
    }

    /** @param success said on the next page once it was accepted, where it depends on what was sent */
    public OpenForm<C, S> done(String success) {
        this.done = success;
        return this;
    }

    /** Shows what is stored until something is typed, and beside it where it was typed too late. */
    public OpenForm<C, S> showing(Function<S, Object> storedRecord) {
        pages.stored = storedRecord;
        return this;
    }

    /** What can be chosen now; the declared options are all there ever are. */
    public OpenForm<C, S> offering(String control, Function<S, List<Option>> options) {
        pages.offered.put(control, options);
        return this;
    }

    /** A page with more on it than the form. */
    public OpenForm<C, S> on(BiFunction<S, FormPage, TemplateInstance> page) {
        pages.template = page;
        return this;
    }

    /** A page with nothing on it but the form. */
    public static TemplateInstance plain(FormPage page) {
        return FormPages.Templates.form(page);
    }

    /** What has to be filled in on other pages first, and where a refusal that names it leads. */
    public OpenForm<C, S> checking(
            Function<S, List<FormPage.Missing>> notYet, Function<S, List<Fields.Field>> otherFields) {
        pages.missing = notYet;
        this.elsewhere = otherFields;
        return this;
    }

    /** Where somebody goes who sends nothing, and who has sent it; without it, the page of what the form is about. */
    public OpenForm<C, S> backTo(String href) {
        pages.back = href;
        return this;
    }

    /** Adds something new: there is nothing stored to compare it with, whatever is refused. */
    public OpenForm<C, S> adding() {
        pages.adding = true;
        return this;
    }

    /**
     * Its part of the subject is filled in apart from the rest: as long as that part is what the reader has seen, what was
     * changed elsewhere since, by others or by himself in another window, is kept and is no conflict.
     *
     * @param present the subject that the command is completed from
     */
    public OpenForm<C, S> apartFrom(S present) {
        pages.apartFrom = present;
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
        pages.way = list;
        return adding();
    }

    public TemplateInstance show() {
        S about = subject.get();
        return pages.toFillIn(about, pages.filled(about), FormErrors.none());
    }

    /** @param preset values of controls, by their names; null values are left out */
    public TemplateInstance show(Map<String, String> preset) {
        return pages.toFillIn(subject.get(), Typed.of(preset), FormErrors.none());
    }

    /** With an error at a control, where nothing of what was sent could be read. */
    public TemplateInstance showRefused(String control, String message) {
        S about = subject.get();
        return pages.toFillIn(about, pages.filled(about), error(control, message));
    }

    /** Sends the command; then the page of what the form is about follows. */
    public Response send(Consumer<Sent<C>> act) {
        return sendTo(sent -> {
            act.accept(sent);
            return pages.back;
        });
    }

    /** @param act sends the command and gives the address to go to */
    public Response sendTo(Function<Sent<C>, String> act) {
        return answer(sent -> accepted(act.apply(sent)));
    }

    /** What follows a command that was accepted. */
    public Response accepted() {
        return accepted(pages.back);
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
        Typed typed = pages.upToDate(forms.posted().read());
        FormReading reading = forms.reading(typed);
        boolean first = checked && !FormCheck.SEND.equals(typed.get(FormCheck.NAME));
        Map<String, Object> values = forms.values(form, typed, reading, first);
        if (!reading.errors().isEmpty()) {
            return refused(typed, reading.errors());
        }
        if (first) {
            return response(OK, pages.toCheck(subject.get(), typed, values));
        }
        try {
            return act.apply(new Sent<>(form.command(), values, typed));
        } catch (ServiceRefusal refusal) {
            return answer(typed, refusal);
        }
    }

    /** The form once more, with one error. */
    public Response refused(Sent<C> sent, String control, String message) {
        return refused(sent.typed(), error(control, message));
    }

    private static FormErrors error(String control, String message) {
        return new FormErrors(List.of(new FormErrors.FieldError(control, message)));
    }

    private Response refused(Typed typed, FormErrors errors) {
        return response(UNPROCESSABLE, pages.toFillIn(subject.get(), typed, errors));
    }

    private Response answer(Typed typed, ServiceRefusal refusal) {
        Problem problem = refusal.problem();
        if (refusal.namesFields() && refusal.status() != 412) {
            S about = subject.get();
            Fields fields = forms.fields(form, typed).and(elsewhere.apply(about));
            FormErrors errors = forms.refusals().errors(fields, problem);
            return response(UNPROCESSABLE, pages.toFillIn(about, typed, errors));
        }
        if (refusal.isConflict() && pages.adding) {
            FormErrors errors = forms.refusals().errors(problem);
            return response(refusal.status(), pages.toFillIn(subject.get(), typed, errors));
        }
        if (refusal.isConflict()) {
            S about = subject.get();
            Conflict conflict = Conflict.of(
                    problem, about, forms.fields(form, typed), typed, pages.filled(about), pages.next(about));
            return response(refusal.status(), forms.refusals().page(isDecided(about) ? conflict.decided() : conflict));
        }
        throw refusal;
    }

    private static Response response(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
