package id.lindung.portal.report;

import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.UpdatePage;
import id.lindung.portal.update.UpdatePages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The pages of the form, one for each step. */
@ApplicationScoped
class ReportPages {

    private final UpdatePages updates;
    private final ReportableCommitments commitments;
    private final ReportForm reports;
    private final Texts texts;

    ReportPages(UpdatePages updates, ReportableCommitments commitments, ReportForm reports, Texts texts) {
        this.updates = updates;
        this.commitments = commitments;
        this.reports = reports;
        this.texts = texts;
    }

    TemplateInstance choosing(Typed typed, FormErrors errors) {
        List<Crumb> crumbs = List.of(
                Crumb.to(updates.listTitle(), "/pembaruan"),
                Crumb.here(messages().title()));
        return Templates.choose(commitments.options(), typed, errors, crumbs, stepTitle(ReportStep.KOMITMEN));
    }

    TemplateInstance step(UpdatePage page, ReportStep step, Typed typed, FormErrors errors) {
        ReportPage report = new ReportPage(
                page,
                step,
                stepTitle(step),
                typed,
                updates.crumbs(page, messages().stepName(step)));
        return switch (step) {
            // The commitment was chosen for good when the report was begun.
            case KOMITMEN, PERIODE -> Templates.period(report, reports.claims(), errors);
            case ANGKA -> Templates.figures(report, errors);
            case NARASI -> Templates.narrative(report, errors);
            case BUKTI -> Templates.evidence(report, errors);
            case PERIKSA -> Templates.check(report);
        };
    }

    /** The evidence step once more, after a file was refused. */
    TemplateInstance evidence(UUID id, Typed typed, FormErrors errors) {
        return step(updates.page(id), ReportStep.BUKTI, typed, errors);
    }

    private String stepTitle(ReportStep step) {
        return messages()
                .stepOf(step.number(), ReportStep.values().length, messages().stepName(step));
    }

    private ReportMessages messages() {
        return texts.in(ReportMessages.class);
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance choose(
                List<Option> commitments, Typed typed, FormErrors errors, List<Crumb> crumbs, String stepTitle);

        static native TemplateInstance period(ReportPage report, List<Option> claims, FormErrors errors);

        static native TemplateInstance figures(ReportPage report, FormErrors errors);

        static native TemplateInstance narrative(ReportPage report, FormErrors errors);

        static native TemplateInstance evidence(ReportPage report, FormErrors errors);

        static native TemplateInstance check(ReportPage report);
    }
}
