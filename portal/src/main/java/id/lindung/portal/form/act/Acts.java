package id.lindung.portal.form.act;

import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.Subject;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The acts of one graph of states, in the order in which they are offered.
 *
 * @param bundle namespace of their words
 * @param command what the service takes for each of them
 */
public record Acts<A extends Enum<A>, C>(String bundle, Class<C> command, List<Act<A>> all) {

    @SafeVarargs
    public static <A extends Enum<A>, C> Acts<A, C> of(String bundle, Class<C> command, Act<A>... acts) {
        return new Acts<>(bundle, command, List.of(acts));
    }

    /** The ways to those that are possible now. */
    public List<ActLink> links(String href, Predicate<String> may, Texts texts) {
        return all.stream()
                .filter(act -> may.test(act.wireName()))
                .map(act -> new ActLink(
                        texts.say(bundle + ":act(it)", act.name),
                        href + "/" + act.path,
                        act.grave ? "warning" : act.beside ? "secondary" : null))
                .toList();
    }

    /**
     * Opens the page of one act.
     *
     * @param path of the act, below the first address
     * @param href of what the acts are about
     * @param subject reads it, only when it is needed
     * @param template shows it on the page of each act
     * @throws NotFoundException if no act has this path
     */
    public <S extends Subject> OpenAct<A, C, S> open(
            String path,
            String href,
            Supplier<S> subject,
            BiFunction<S, FormPage, TemplateInstance> template,
            Forms forms) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Act<A> act =
                all.stream().filter(one -> one.path.equals(name)).findFirst().orElseThrow(NotFoundException::new);
        Form<C> form = new Form<>(command, act.controls, words(act));
        return new OpenAct<>(
                act,
                subject,
                forms.about(href, "/" + path, subject, form)
                        .naming(about -> act.name)
                        .done(forms.say(form.words().done(), act.name))
                        .on(template));
    }

    private Form.Words words(Act<A> act) {
        return new Form.Words(
                bundle + ":actTitle(it)",
                bundle + ":actLead(it)",
                bundle + ":actConfirm(it)",
                bundle + ":actDone(it)",
                act.grave);
    }
}
