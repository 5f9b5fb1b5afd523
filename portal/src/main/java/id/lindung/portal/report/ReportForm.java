package id.lindung.portal.report;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.ReportControls;
import id.lindung.portal.update.UpdateMessages;
import id.lindung.portal.update.UpdatePage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each step asks, and the command it makes: the stored draft with the answers of this step in place of its own. */
@ApplicationScoped
class ReportForm {

    private static final String FROM = ReportControls.PERIOD_FROM;
    private static final String TO = ReportControls.PERIOD_TO;
    private static final String CLAIM = "pernyataan";
    private static final String CHANGED = ReportControls.WHAT_CHANGED;
    private static final String NEXT = ReportControls.WHAT_NEXT;

    private final Texts texts;
    private final Clock clock;

    ReportForm(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** That the draft is kept, and since when: whoever fills in six steps wants to know what is safe. */
    String savedNow() {
        return messages().savedAt(texts.formats().time(clock.instant()));
    }

    /** The stored draft as the controls of all steps show it. */
    Typed filled(UpdatePage page) {
        return Typed.of(values(page.update()));
    }

    Map<String, String> values(ComplianceUpdateView update) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FROM, text(update.periodFrom()));
        values.put(TO, text(update.periodTo()));
        values.put(CLAIM, text(update.claim()));
        values.put(CHANGED, update.whatChanged());
        values.put(NEXT, update.whatNext());
        for (IndicatorAnswer answer : update.answers()) {
            values.put(ReportControls.value(answer.indicatorCode()), texts.asTyped(answer.value()));
            values.put(ReportControls.reason(answer.indicatorCode()), answer.reasonNotReported());
        }
        return values;
    }

    DraftUpdate command(ReportStep step, UpdatePage page, FormReading reading) {
        ReportMessages messages = messages();
        ComplianceUpdateView stored = page.update();
        return switch (step) {
            case PERIODE ->
                new DraftUpdate(
                        stored.commitmentId(),
                        reading.choice(CLAIM, FulfilmentClaim.class),
                        reading.day(FROM, messages.periodFrom()),
                        reading.day(TO, messages.periodTo()),
                        stored.whatChanged(),
                        stored.whatNext(),
                        stored.answers());
            case ANGKA -> withAnswers(stored, answers(page, reading));
            case NARASI ->
                new DraftUpdate(
                        stored.commitmentId(),
                        stored.claim(),
                        stored.periodFrom(),
                        stored.periodTo(),
                        reading.text(CHANGED),
                        reading.text(NEXT),
                        stored.answers());
            case KOMITMEN, BUKTI, PERIKSA -> withAnswers(stored, stored.answers());
        };
    }

    Fields fields(UpdatePage page) {
        ReportMessages messages = messages();
        Fields fields = new Fields()
                .at("/periodFrom", FROM, messages.periodFrom())
                .at("/periodTo", TO, messages.periodTo())
                .choiceAt("/claim", CLAIM, messages.claim(), claims())
                .at("/whatChanged", CHANGED, texts.in(UpdateMessages.class).whatChanged())
                .at("/whatNext", NEXT, texts.in(UpdateMessages.class).whatNext());
        List<IndicatorView> indicators = page.commitment().indicators();
        for (int place = 0; place < indicators.size(); place++) {
            String code = indicators.get(place).code();
            String label = texts.of(indicators.get(place).label());
            fields.at("/answers/" + place, ReportControls.value(code), label)
                    .at("/answers/" + place + "/reasonNotReported", ReportControls.reason(code), label);
        }
        return fields;
    }

    List<Option> claims() {
        return Arrays.stream(FulfilmentClaim.values())
                .map(claim -> new Option(
                        claim.name(), texts.labels().claim(claim), messages().claimHint(claim)))
                .toList();
    }

    /** One for each indicator, in their order, so that a violation's index finds its control. */
    private List<IndicatorAnswer> answers(UpdatePage page, FormReading reading) {
        List<IndicatorAnswer> answers = new ArrayList<>();
        for (IndicatorView indicator : page.commitment().indicators()) {
            answers.add(new IndicatorAnswer(
                    indicator.code(),
                    reading.number(ReportControls.value(indicator.code()), texts.of(indicator.label())),
                    reading.text(ReportControls.reason(indicator.code()))));
        }
        return answers;
    }

    private static DraftUpdate withAnswers(ComplianceUpdateView stored, List<IndicatorAnswer> answers) {
        return new DraftUpdate(
                stored.commitmentId(),
                stored.claim(),
                stored.periodFrom(),
                stored.periodTo(),
                stored.whatChanged(),
                stored.whatNext(),
                answers);
    }

    private ReportMessages messages() {
        return texts.in(ReportMessages.class);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
