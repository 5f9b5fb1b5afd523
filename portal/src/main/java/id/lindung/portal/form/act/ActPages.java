package id.lindung.portal.form.act;

import id.lindung.contracts.lifecycle.Act;
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
 * The pages of the acts on one kind of subject, in the order in which they are offered.
 *
 * @param bundle namespace of their words
 * @param command what the service takes for each of them
 */
public record ActPages<C>(String bundle, Class<C> command, List<ActPage> all) {

    public static <C> ActPages<C> of(String bundle, Class<C> command, ActPage... pages) {
        return new ActPages<>(bundle, command, List.of(pages));
    }

    /** Links to those that are possible now. */
    public List<ActLink> links(String href, Predicate<String> may, Texts texts) {
        return all.stream()
                .filter(page -> may.test(page.act.action()))
                .map(page -> new ActLink(
                        texts.say(bundle + ":act(it)", page.act),
                        href + "/" + page.path,
                        page.grave ? "warning" : page.beside ? "secondary" : null))
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
    public <S extends Subject> OpenAct<C, S> open(
            String path,
            String href,
            Supplier<S> subject,
            BiFunction<S, FormPage, TemplateInstance> template,
            Forms forms) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        ActPage page =
                all.stream().filter(one -> one.path.equals(name)).findFirst().orElseThrow(NotFoundException::new);
        Act act = page.act;
        Form<C> form = new Form<>(command, page.controls, words(page));
        return new OpenAct<>(
                act,
                subject,
                forms.about(href, "/" + path, subject, form)
                        .naming(about -> act)
                        .done(forms.say(form.words().done(), act))
                        .on(template));
    }

    private Form.Words words(ActPage page) {
        return new Form.Words(
                bundle + ":actTitle(it)",
                bundle + ":actLead(it)",
                bundle + ":actConfirm(it)",
                bundle + ":actDone(it)",
                page.grave);
    }
}
