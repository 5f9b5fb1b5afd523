package id.lindung.portal.update;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.portal.form.Fields;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What a check of completeness may name: parts of the report, each with the way to its control. */
@ApplicationScoped
class ReportFields {

    private final Texts texts;

    ReportFields(Texts texts) {
        this.texts = texts;
    }

    void addTo(Fields fields, UpdatePage page) {
        UpdateMessages messages = texts.in(UpdateMessages.class);
        UUID id = page.update().id();
        fields.elsewhere(
                        "/periodFrom",
                        open(page, ReportControls.periodHref(id, ReportControls.PERIOD_FROM)),
                        messages.period())
                .elsewhere(
                        "/periodTo",
                        open(page, ReportControls.periodHref(id, ReportControls.PERIOD_TO)),
                        messages.period())
                .elsewhere(
                        "/whatChanged",
                        open(page, ReportControls.narrativeHref(id, ReportControls.WHAT_CHANGED)),
                        messages.whatChanged())
                .elsewhere(
                        "/whatNext",
                        open(page, ReportControls.narrativeHref(id, ReportControls.WHAT_NEXT)),
                        messages.whatNext())
                .elsewhere("/evidence", open(page, ReportControls.evidenceHref(id)), messages.evidence());
        addAnswers(fields, page);
    }

    /** An answer that is there is named by its place, one that is missing by the list alone. */
    private void addAnswers(Fields fields, UpdatePage page) {
        UUID id = page.update().id();
        List<IndicatorAnswer> answers = page.update().answers();
        for (int place = 0; place < answers.size(); place++) {
            String code = answers.get(place).indicatorCode();
            fields.elsewhere("/answers/" + place, open(page, ReportControls.figureHref(id, code)), name(page, code));
        }
        page.measures().stream()
                .filter(measure -> measure.answer() == null)
                .map(UpdatePage.Measure::indicator)
                .forEach(indicator -> fields.elsewhere(
                        "/answers",
                        open(page, ReportControls.figureHref(id, indicator.code())),
                        texts.of(indicator.label())));
    }

    /** An indicator that the commitment has no more has no label either. */
    private String name(UpdatePage page, String code) {
        return page.measures().stream()
                .map(UpdatePage.Measure::indicator)
                .filter(indicator -> indicator.code().equals(code))
                .map(IndicatorView::label)
                .map(texts::of)
                .findFirst()
                .orElse(code);
    }

    /** Who cannot change the report is not sent into a form that would only send him back. */
    private static String open(UpdatePage page, String href) {
        return page.may("change") ? href : null;
    }
}
