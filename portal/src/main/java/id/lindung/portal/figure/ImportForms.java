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
import java.util.Arrays;
import java.util.List;

/**
 * What an import asks for. The check page brings the same controls along, hidden: what is wrong with any of them leads
 * back to where they are chosen.
 */
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
                            .as(ImportForms::dataset, FigureDataset::name)
                            .required(),
                    Control.text(SOURCE, "query:source", "figure:sourceLabel")
                            .hint()
                            .required(),
                    Control.of(Control.Kind.FILE, FILE, "", "figure:file")
                            .sometimes()
                            .hint("figure:fileHint(fmt:bytes(" + PackedFile.LONGEST + "))"))
            .says("figure:importTitle", "figure:importLead", "figure:check", null);

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

    private List<Option> platforms() {
        return names.options();
    }

    private List<Option> datasets() {
        return Option.each(List.of(FigureDataset.values()), messages()::dataset);
    }

    /** Null for what is none. */
    private static FigureDataset dataset(String name) {
        return Arrays.stream(FigureDataset.values())
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private FigureMessages messages() {
        return texts.in(FigureMessages.class);
    }
}
