package id.lindung.portal.update;

import static id.lindung.portal.form.Control.area;
import static id.lindung.portal.form.Control.day;
import static id.lindung.portal.form.Control.fixed;
import static id.lindung.portal.form.Control.number;
import static id.lindung.portal.form.Control.radios;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.refusal.Fields;
import id.lindung.portal.layout.Option;
import id.lindung.portal.term.TermMessages;
import id.lindung.portal.term.Units;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the draft of an update asks for in each step, and what it lacks before it can be submitted. */
@ApplicationScoped
public class UpdateForm {

    /** Control of the file in the step of the evidence. */
    public static final String FILE = "berkas";

    private final Form<DraftUpdate> period = Form.of(
            DraftUpdate.class,
            day("dari", "/periodFrom", "updateDraft:periodFrom")
                    .beforeSubmitting()
                    .hint("updateDraft:periodHint"),
            day("sampai", "/periodTo", "updateDraft:periodTo").beforeSubmitting(),
            radios("pernyataan", "/claim", "updateDraft:claim", this::claims));

    private final Form<DraftUpdate> narrative = Form.of(
            DraftUpdate.class,
            area("dilakukan", "/whatChanged", "update:whatChanged")
                    .beforeSubmitting()
                    .hint()
                    .rows(10),
            area("berikut", "/whatNext", "update:whatNext")
                    .beforeSubmitting()
                    .hint()
                    .rows(6));

    private final Forms forms;
    private final Texts texts;

    UpdateForm(Forms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    public Form<DraftUpdate> period() {
        return period;
    }

    public Form<DraftUpdate> narrative() {
        return narrative;
    }

    /** A value or a reason for each indicator, in their order, so that a violation's index finds its control. */
    public Form<DraftUpdate> figures(UpdatePage page) {
        List<Control> controls = new ArrayList<>();
        for (int place = 0; place < page.measures().size(); place++) {
            UpdatePage.Measure measure = page.measures().get(place);
            String code = measure.indicator().code();
            String at = "/answers/" + place;
            String name = texts.of(measure.indicator().label());
            controls.add(fixed(at + "/indicatorCode", code));
            controls.add(number(value(code), at + "/value", "updateDraft:value")
                    .sometimes()
                    .hintText(valueHint(measure))
                    .in(code, name));
            controls.add(area("alasan-" + code, at + "/reasonNotReported", "updateDraft:reasonNotReported")
                    .sometimes()
                    .rows(2)
                    .in(code, name));
        }
        return new Form<>(DraftUpdate.class, controls, null);
    }

    /** The stored draft with one answer for each indicator, in their order. */
    public DraftUpdate stored(UpdatePage page) {
        ComplianceUpdateView update = page.update();
        List<IndicatorAnswer> answers = page.measures().stream()
                .map(measure -> measure.answer() == null
                        ? new IndicatorAnswer(measure.indicator().code(), null, null)
                        : measure.answer())
                .toList();
        return new DraftUpdate(
                update.commitmentId(),
                update.claim(),
                update.periodFrom(),
                update.periodTo(),
                update.whatChanged(),
                update.whatNext(),
                answers);
    }

    /** What is still to be filled in, each with the way to its control. */
    public List<FormPage.Missing> missing(UpdatePage page) {
        List<FormPage.Missing> missing =
                new ArrayList<>(forms.missing(period, page.update(), href(page, DraftStep.PERIODE)));
        page.measures().stream()
                .filter(measure -> !measure.isAnswered())
                .map(UpdatePage.Measure::indicator)
                .map(indicator -> new FormPage.Missing(texts.of(indicator.label()), figureHref(page, indicator.code())))
                .forEach(missing::add);
        missing.addAll(forms.missing(narrative, page.update(), href(page, DraftStep.NARASI)));
        return missing;
    }

    /** What a refusal may name: parts of the draft, each with the way to its control. */
    public List<Fields.Field> fields(UpdatePage page) {
        List<Fields.Field> fields = new ArrayList<>(forms.elsewhere(period, href(page, DraftStep.PERIODE)));
        fields.addAll(forms.elsewhere(narrative, href(page, DraftStep.NARASI)));
        fields.add(Fields.Field.elsewhere(
                "/evidence",
                control(href(page, DraftStep.BUKTI), FILE),
                texts.in(UpdateMessages.class).evidence()));
        // An answer that is there is named by its place, one that is missing by the list alone.
        List<IndicatorAnswer> answers = page.update().answers();
        for (int place = 0; place < answers.size(); place++) {
            String code = answers.get(place).indicatorCode();
            fields.add(Fields.Field.elsewhere("/answers/" + place, figureHref(page, code), name(page, code)));
        }
        page.measures().stream()
                .filter(measure -> measure.answer() == null)
                .map(UpdatePage.Measure::indicator)
                .forEach(indicator -> fields.add(Fields.Field.elsewhere(
                        "/answers", figureHref(page, indicator.code()), texts.of(indicator.label()))));
        return fields;
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

    private static String value(String code) {
        return "nilai-" + code;
    }

    private static String figureHref(UpdatePage page, String code) {
        return control(href(page, DraftStep.ANGKA), value(code));
    }

    /** A reader who cannot change the draft gets no link to its form, which would only redirect back. */
    private static String href(UpdatePage page, DraftStep step) {
        return page.may("change") ? "/lapor/" + page.update().id() + "/" + step.path() : null;
    }

    private static String control(String href, String name) {
        return href == null ? null : href + "#" + name;
    }

    private String valueHint(UpdatePage.Measure measure) {
        UpdateDraftMessages messages = texts.in(UpdateDraftMessages.class);
        String unit = Units.inWords(measure.indicator().unit(), texts.in(TermMessages.class));
        return measure.before() == null
                ? messages.valueHintFirst(unit)
                : messages.valueHint(unit, texts.formats().inFull(measure.before()));
    }

    private List<Option> claims() {
        return Arrays.stream(FulfilmentClaim.values())
                .map(claim -> new Option(
                        claim.name(),
                        texts.labels().claim(claim),
                        texts.in(UpdateDraftMessages.class).claimHint(claim)))
                .toList();
    }
}
