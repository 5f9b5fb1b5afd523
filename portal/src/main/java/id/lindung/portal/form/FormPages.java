package id.lindung.portal.form;

import id.lindung.portal.form.typed.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The pages on which one form is shown: to be filled in, and what was understood of it before it counts. */
final class FormPages<S extends Subject> {

    private final Forms forms;
    private final Form<?> form;
    private final String action;
    final Map<String, Function<S, List<Option>>> offered = new HashMap<>();
    String back;
    Crumb way;
    Function<S, Object> named = about -> about == null ? null : about.about().name();
    Function<S, Object> stored;
    BiFunction<S, FormPage, TemplateInstance> template = (about, page) -> Templates.form(page);
    Function<S, List<FormPage.Missing>> missing = about -> List.of();
    boolean adding;
    S apartFrom;

    FormPages(Forms forms, Form<?> form, String action, String back) {
        this.forms = forms;
        this.form = form;
        this.action = action;
        this.back = back;
    }

    /** Where somebody goes on who has filled something in: there, with what is stored now. */
    String next(S about) {
        return stored == null ? about.href() : action;
    }

    Typed filled(S about) {
        return stored == null ? Typed.empty() : forms.filled(form, stored.apply(about));
    }

    /** The same as it was typed, where nothing that the form shows was changed since. */
    Typed upToDate(Typed typed) {
        boolean same = apartFrom != null
                && typed.text(Typed.SEEN) != null
                && typed.text(Typed.SEEN).equals(filled(apartFrom).digest());
        return same ? typed.ofVersion(apartFrom.about().version()) : typed;
    }

    TemplateInstance toFillIn(S about, Typed typed, FormErrors errors) {
        return template.apply(about, page(about, typed, errors));
    }

    /** The form again for who goes back to it; what was understood for everybody else. */
    TemplateInstance toCheck(S about, Typed typed, Map<String, Object> values) {
        if (FormCheck.CHANGE.equals(typed.get(FormCheck.NAME))) {
            return toFillIn(about, typed, FormErrors.none());
        }
        FormPage page = page(about, typed, FormErrors.none());
        return Templates.check(new FormCheck(page, forms.answers(form, values, typed), typed.values()));
    }

    private FormPage page(S about, Typed typed, FormErrors errors) {
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

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance form(FormPage form);

        static native TemplateInstance check(FormCheck check);
    }
}
