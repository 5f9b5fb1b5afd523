package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.Option;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.text.Texts;
import jakarta.inject.Singleton;
import java.util.List;

/** What the two pages of an import ask for. */
@Singleton
class ImportForms {

    static final String PLATFORM = "platform";
    static final String DATASET = "data";
    static final String SOURCE = "sumber";
    static final String FILE = "berkas";
    static final String CONTENT = "isi";
    static final String DIGEST = "sidik";
    static final String SAME_AS = "sama";
    static final String CONSENT = "setuju";

    final Form<Void> choice = Form.<Void>of(
                    null,
                    Control.select(PLATFORM, "query:platformId", "figure:platformLabel", this::platforms)
                            .required(),
                    Control.select(DATASET, "query:dataset", "figure:datasetLabel", this::datasets)
                            .required(),
                    Control.text(SOURCE, "query:source", "figure:sourceLabel")
                            .hint()
                            .required(),
                    Control.of(Control.Kind.FILE, FILE, "", "figure:file")
                            .sometimes()
                            .hint())
            .says("figure:importTitle", "figure:importLead", "figure:check", null);

    /** The check page shows its controls itself. */
    final Form<Void> confirmation = Form.<Void>of(null).says("figure:checkTitle", null, "figure:confirm", null);

    private final PlatformNames names;
    private final Forms forms;
    private final Texts texts;

    ImportForms(PlatformNames names, Forms forms, Texts texts) {
        this.names = names;
        this.forms = forms;
        this.texts = texts;
    }

    OpenForm<Void, Subject> choice() {
        return forms.begin("/angka/impor", Crumb.to(messages().title(), "/angka"), choice);
    }

    OpenForm<Void, Subject> confirmation() {
        return forms.begin("/angka/impor/simpan", Crumb.to(messages().importTitle(), "/angka/impor"), confirmation);
    }

    private List<Option> platforms() {
        return names.options();
    }

    private List<Option> datasets() {
        return Option.each(List.of(FigureDataset.values()), messages()::dataset);
    }

    private FigureMessages messages() {
        return texts.in(FigureMessages.class);
    }
}
