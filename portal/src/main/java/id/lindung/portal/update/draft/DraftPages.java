package id.lindung.portal.update.draft;

import static id.lindung.portal.form.Control.day;

import id.lindung.contracts.update.DraftUpdate;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.refusal.Fields;
import id.lindung.portal.layout.Crumb;
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

    static final String EFFECTIVE_ON = "query:effectiveOn";

    /** In bytes; as much as the service takes. */
    private static final int LONGEST = 25 * 1024 * 1024;

    private static final Form<Void> FILE = Form.<Void>of(
                    null,
                    Control.of(Control.Kind.FILE, UpdateForm.FILE, "", "updateDraft:file")
                            .sometimes()
                            .hint("layout:fileHint(updateDraft:fileRules, updateDraft:fileLimit)"),
                    day("berlaku", EFFECTIVE_ON, "updateDraft:effectiveOn").hint())
            .says("updateDraft:stepName(it)", "updateDraft:evidenceLead", "updateDraft:upload", null);

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

    /** The form of a step that fills in a part of the draft. */
    OpenForm<DraftUpdate, UpdatePage> step(UpdatePage update, DraftStep step) {
        UUID id = update.update().id();
        return forms.about("/lapor/" + id, "/" + step.path(), () -> updates.page(id), form(update, step))
                // A reader who fills in six steps wants to know what is saved, and since when.
                .done(messages().savedAt(texts.formats().time(clock.instant())))
                .naming(page -> step)
                .showing(declared::stored)
                .apartFrom(update)
                .checking(page -> List.of(), declared::fields)
                .backTo(null)
                .on((page, form) -> step == DraftStep.ANGKA
                        ? Templates.figures(draft(page, step), form)
                        : Templates.step(draft(page, step), form));
    }

    /**
     * The step of the evidence: the files that are there, and a form for one more.
     *
     * @param fileName of the file that was sent; null where the form is only shown
     */
    OpenForm<Void, UpdatePage> evidence(UUID id, String fileName) {
        return forms.about("/lapor/" + id, "/bukti", () -> updates.page(id), FILE)
                .naming(page -> DraftStep.BUKTI)
                .done(fileName == null ? null : messages().uploaded(fileName))
                .checking(
                        page -> List.of(),
                        page -> List.of(Fields.Field.at(
                                "query:fileName", UpdateForm.FILE, messages().file())))
                .backTo("/lapor/" + id + "/bukti")
                .on((page, form) -> Templates.evidence(draft(page, DraftStep.BUKTI), form));
    }

    /** @param tooLarge bytes that were sent and of which nothing was read, or null */
    TemplateInstance evidence(UpdatePage update, Long tooLarge) {
        OpenForm<Void, UpdatePage> form = evidence(update.update().id(), null);
        return tooLarge == null ? form.show() : form.showRefused(UpdateForm.FILE, tooLarge(tooLarge));
    }

    String tooLarge(long bytes) {
        return messages()
                .tooLarge(
                        texts.formats().bytesOver(bytes, LONGEST),
                        texts.formats().bytes(LONGEST));
    }

    TemplateInstance check(UpdatePage update) {
        return Templates.check(
                draft(update, DraftStep.PERIKSA),
                declared.missing(update),
                update.crumbs(messages().stepName(DraftStep.PERIKSA)));
    }

    String title(DraftStep step) {
        return messages()
                .stepOf(step.number(), DraftStep.values().length, messages().stepName(step));
    }

    private DraftPage draft(UpdatePage update, DraftStep step) {
        return new DraftPage(update, step, title(step));
    }

    private Form<DraftUpdate> form(UpdatePage update, DraftStep step) {
        Form<DraftUpdate> form =
                switch (step) {
                    case PERIODE -> declared.period();
                    case ANGKA -> declared.figures(update);
                    case NARASI -> declared.narrative();
                    case KOMITMEN, BUKTI, PERIKSA ->
                        throw new IllegalArgumentException(step + " fills in no part of the draft");
                };
        return form.says("updateDraft:stepName(it)", null, "updateDraft:saveAndContinue", null);
    }

    private UpdateDraftMessages messages() {
        return texts.in(UpdateDraftMessages.class);
    }

    @CheckedTemplate(basePath = "update/draft")
    static class Templates {
        static native TemplateInstance step(DraftPage draft, FormPage form);

        static native TemplateInstance figures(DraftPage draft, FormPage form);

        static native TemplateInstance evidence(DraftPage draft, FormPage form);

        static native TemplateInstance check(DraftPage draft, List<FormPage.Missing> missing, List<Crumb> crumbs);
    }
}
