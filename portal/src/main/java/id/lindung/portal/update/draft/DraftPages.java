package id.lindung.portal.update.draft;

import id.lindung.contracts.update.DraftUpdate;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.DraftStep;
import id.lindung.portal.update.UpdateDraftMessages;
import id.lindung.portal.update.UpdateForm;
import id.lindung.portal.update.UpdatePage;
import id.lindung.portal.update.UpdatePages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The pages of the draft, one for each step. */
@ApplicationScoped
class DraftPages {

    private final UpdatePages updates;
    private final UpdateForm declared;
    private final Forms forms;
    private final Texts texts;
    private final Clock clock;

    DraftPages(UpdatePages updates, UpdateForm declared, Forms forms, Texts texts, Clock clock) {
        this.updates = updates;
        this.declared = declared;
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
    }

    DraftPage page(UpdatePage update, DraftStep step) {
        return new DraftPage(
                update,
                step,
                update.update().commitmentNumber() + " - " + messages().title(),
                stepTitle(step),
                messages().stepName(step));
    }

    String stepTitle(DraftStep step) {
        return messages()
                .stepOf(step.number(), DraftStep.values().length, messages().stepName(step));
    }

    /** The form of a step that fills in a part of the draft. */
    OpenForm<DraftUpdate, DraftPage> step(UpdatePage update, DraftStep step) {
        UUID id = update.update().id();
        return forms.about("/lapor/" + id, "/" + step.path(), () -> page(updates.page(id), step), form(update, step))
                .says(
                        page -> new FormPage.Words(
                                page.stepTitle(), null, messages().saveAndContinue()),
                        // Whoever fills in six steps wants to know what is safe, and since when.
                        messages().savedAt(texts.formats().time(clock.instant())))
                .showing(page -> declared.stored(page.page()))
                .checking(page -> List.of(), page -> declared.fields(page.page()))
                .backTo(null)
                .on(step == DraftStep.ANGKA ? Templates::figures : Templates::step);
    }

    TemplateInstance check(UpdatePage update) {
        return Templates.check(page(update, DraftStep.PERIKSA), declared.missing(update));
    }

    private Form<DraftUpdate> form(UpdatePage update, DraftStep step) {
        return switch (step) {
            case PERIODE -> declared.period();
            case ANGKA -> declared.figures(update);
            case NARASI -> declared.narrative();
            case KOMITMEN, BUKTI, PERIKSA -> throw new IllegalArgumentException(step + " fills in no part of the draft");
        };
    }

    private UpdateDraftMessages messages() {
        return texts.in(UpdateDraftMessages.class);
    }

    @CheckedTemplate(basePath = "update/draft")
    static class Templates {
        static native TemplateInstance step(DraftPage draft, FormPage form);

        static native TemplateInstance figures(DraftPage draft, FormPage form);

        static native TemplateInstance check(DraftPage draft, List<FormPage.Missing> missing);
    }
}
