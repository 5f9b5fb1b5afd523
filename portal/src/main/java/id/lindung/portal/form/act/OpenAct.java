package id.lindung.portal.form.act;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Sent;
import id.lindung.portal.form.Subject;
import id.lindung.portal.form.refusal.Fields;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One act during one request: shows its page, and sends the command once it is confirmed. */
public final class OpenAct<C, S extends Subject> {

    private final Act act;
    private final Supplier<S> subject;
    private final OpenForm<C, S> form;

    OpenAct(Act act, Supplier<S> subject, OpenForm<C, S> form) {
        this.act = act;
        this.subject = subject;
        this.form = form;
    }

    /**
     * What a check for completeness may name, if this is an act that has one.
     *
     * @param notYet what is not filled in
     * @param fields where a refusal that names it leads
     */
    public OpenAct<C, S> checking(
            List<Act> checked, Function<S, List<FormPage.Missing>> notYet, Function<S, List<Fields.Field>> fields) {
        if (checked.contains(act)) {
            form.checking(notYet, fields);
        }
        return this;
    }

    /** Whether the one proposal that the act would decide waits no more. */
    public OpenAct<C, S> decided(Predicate<S> elsewhereDecided) {
        form.decided(elsewhereDecided);
        return this;
    }

    /**
     * The page of the act. If the act is not possible now, the reader goes to the page of the subject.
     *
     * @throws NotFoundException if it is possible, but on another proposal
     */
    public Response check() {
        S about = subject.get();
        if (!about.may(act.action())) {
            return Response.seeOther(URI.create(about.href())).build();
        }
        if (form.isDecided(about)) {
            throw new NotFoundException();
        }
        return Response.ok(form.show()).build();
    }

    /** @param send sends the command to the service */
    public Response take(BiConsumer<Act, Sent<C>> send) {
        return form.send(sent -> send.accept(act, sent));
    }

    /** @param send sends the command to the service and gives the address to go to */
    public Response takeAndGo(BiFunction<Act, Sent<C>, String> send) {
        return form.sendTo(sent -> send.apply(act, sent));
    }
}
