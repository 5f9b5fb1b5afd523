package id.lindung.portal.update.draft;

import static id.lindung.portal.form.Control.day;

import id.lindung.portal.form.Control;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.refusal.Fields;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.DraftStep;
import id.lindung.portal.update.UpdateDraftMessages;
import id.lindung.portal.update.UpdateForm;
import id.lindung.portal.update.UpdatePages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The step of the evidence: the files that are there, and a form for one more. */
@ApplicationScoped
class DraftEvidence {

    static final String EFFECTIVE_ON = "query:effectiveOn";

    private static final Form<Void> FILE = Form.of(
            null,
            Control.of(Control.Kind.FILE, UpdateForm.FILE, "", "updateDraft:file")
                    .sometimes()
                    .hint("layout:fileHint(updateDraft:fileRules, updateDraft:fileLimit)"),
            day("berlaku", EFFECTIVE_ON, "updateDraft:effectiveOn").hint());

    private final DraftPages drafts;
    private final UpdatePages updates;
    private final Forms forms;
    private final Texts texts;

    DraftEvidence(DraftPages drafts, UpdatePages updates, Forms forms, Texts texts) {
        this.drafts = drafts;
        this.updates = updates;
        this.forms = forms;
        this.texts = texts;
    }

    /** @param fileName of the file that was sent; null where the form is only shown */
    OpenForm<Void, DraftPage> form(UUID id, String fileName) {
        UpdateDraftMessages say = texts.in(UpdateDraftMessages.class);
        String href = "/lapor/" + id;
        return forms.about(href, "/bukti", () -> drafts.page(updates.page(id), DraftStep.BUKTI), FILE)
                .says(
                        page -> new FormPage.Words(page.stepTitle(), say.evidenceLead(), say.upload()),
                        fileName == null ? null : say.uploaded(fileName))
                .checking(
                        page -> List.of(),
                        page -> List.of(Fields.Field.at("query:fileName", UpdateForm.FILE, say.file())))
                .backTo(href + "/" + DraftStep.BUKTI.path())
                .on(Templates::evidence);
    }

    @CheckedTemplate(basePath = "update/draft")
    static class Templates {
        static native TemplateInstance evidence(DraftPage draft, FormPage form);
    }
}
