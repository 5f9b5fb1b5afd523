package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.Present;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The controls of a draft and the commands they make. */
@ApplicationScoped
class CommitmentForm {

    static final String PLATFORM = "platform";
    static final String EVENT = "peristiwa";
    private static final String TITLE_ID = "judul-id";
    private static final String TITLE_EN = "judul-en";
    private static final String WORDING_ID = "bunyi-id";
    private static final String WORDING_EN = "bunyi-en";
    private static final String STRENGTH = "kekuatan";
    private static final String DUE = "tenggat";
    private static final String MINISTRY_OWNER = "pj-kementerian";
    private static final String PLATFORM_OWNER = "pj-platform";

    /** As many as a command may hold; the form shows those in use and two more. */
    private static final int MAX_ROWS = 20;

    private static final int SPARE_ROWS = 2;
    private static final List<String> PARTS = List.of("kode", "label-id", "label-en", "satuan", "target");

    private final CommitmentPages pages;
    private final Texts texts;

    CommitmentForm(CommitmentPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    CommitmentDraftPage.Choices choices(String platformId) {
        List<Option> events = pages.events(platformId).stream()
                .map(event -> Option.of(
                        event.code(),
                        event.code() + " · " + texts.formats().date(event.occurredOn()) + " · "
                                + texts.of(event.text())))
                .toList();
        List<Option> comparators = Arrays.stream(IndicatorView.Comparator.values())
                .map(comparator -> Option.of(comparator.name(), pages.messages().comparator(comparator)))
                .toList();
        return new CommitmentDraftPage.Choices(
                Option.orAny(texts.in(FormMessages.class).choose(), events), strengths(), comparators);
    }

    private List<Option> strengths() {
        return Arrays.stream(CommitmentStrength.values())
                .map(strength -> Option.of(strength.name(), texts.labels().strength(strength)))
                .toList();
    }

    /** The rows to show: those in use, and a few to go on with. */
    List<Integer> rows(Typed typed) {
        int last = used(typed).stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.rangeClosed(1, Math.min(MAX_ROWS, last + SPARE_ROWS))
                .boxed()
                .toList();
    }

    DraftCommitment draft(Typed typed, FormReading reading) {
        return new DraftCommitment(
                typed.text(PLATFORM),
                localized(typed, TITLE_ID, TITLE_EN),
                localized(typed, WORDING_ID, WORDING_EN),
                reading.choice(STRENGTH, CommitmentStrength.class),
                typed.text(EVENT),
                indicators(typed, reading),
                reading.day(DUE, pages.messages().dueOn()),
                typed.text(MINISTRY_OWNER),
                typed.text(PLATFORM_OWNER));
    }

    ReviseCommitment revision(Typed typed, FormReading reading) {
        DraftCommitment draft = draft(typed, reading);
        return new ReviseCommitment(
                draft.title(),
                draft.wording(),
                draft.strength(),
                draft.sourceEventCode(),
                draft.indicators(),
                draft.dueOn(),
                draft.ministryOwner(),
                draft.platformOwner());
    }

    /** @param eventCode event that the promise was made in, chosen already; null where it is not */
    Typed blank(String eventCode) {
        return eventCode == null ? Typed.empty() : Typed.of(Map.of(EVENT, eventCode));
    }

    Typed filled(CommitmentView commitment) {
        return Typed.of(values(commitment));
    }

    /** The stored wording beside what the reader typed. */
    Present present(Present present, CommitmentView commitment) {
        return new Present(present.state(), present.history(), present.href(), values(commitment));
    }

    Fields fields(Typed typed) {
        CommitmentMessages messages = pages.messages();
        Fields fields = new Fields()
                .at("/platformId", PLATFORM, texts.in(FormMessages.class).platform())
                .at("/title", TITLE_ID, messages.titleId())
                .at("/title/en", TITLE_EN, messages.titleEn())
                .at("/wording", WORDING_ID, messages.wordingId())
                .at("/wording/en", WORDING_EN, messages.wordingEn())
                .choiceAt("/strength", STRENGTH, messages.strength(), strengths())
                .at("/sourceEventCode", EVENT, messages.sourceEvent())
                .at("/dueOn", DUE, messages.dueOn())
                .at("/ministryOwner", MINISTRY_OWNER, messages.ministryOwner())
                .at("/platformOwner", PLATFORM_OWNER, messages.platformOwner());
        List<Integer> used = used(typed);
        for (int place = 0; place < used.size(); place++) {
            int row = used.get(place);
            String at = "/indicators/" + place;
            String label = messages.indicatorRow(row) + ", ";
            fields.at(at, control(row, "kode"), messages.indicatorRow(row))
                    .at(at + "/code", control(row, "kode"), label + messages.indicatorCode())
                    .at(at + "/label", control(row, "label-id"), label + messages.indicatorLabelId())
                    .at(at + "/label/en", control(row, "label-en"), label + messages.indicatorLabelEn())
                    .at(at + "/unit", control(row, "satuan"), label + messages.unit())
                    .at(at + "/comparator", control(row, "banding"), label + messages.comparatorLabel())
                    .at(at + "/target", control(row, "target"), label + messages.target());
        }
        return fields;
    }

    private List<IndicatorView> indicators(Typed typed, FormReading reading) {
        CommitmentMessages messages = pages.messages();
        List<IndicatorView> indicators = new ArrayList<>();
        for (int row : used(typed)) {
            indicators.add(new IndicatorView(
                    typed.text(control(row, "kode")),
                    localized(typed, control(row, "label-id"), control(row, "label-en")),
                    typed.text(control(row, "satuan")),
                    reading.choice(control(row, "banding"), IndicatorView.Comparator.class),
                    reading.number(control(row, "target"), messages.indicatorRow(row) + ", " + messages.target())));
        }
        return indicators;
    }

    /** Rows in which something stands; the comparison alone, which is always chosen, does not count. */
    private static List<Integer> used(Typed typed) {
        return IntStream.rangeClosed(1, MAX_ROWS)
                .filter(row -> PARTS.stream().anyMatch(part -> typed.has(control(row, part))))
                .boxed()
                .toList();
    }

    private Map<String, String> values(CommitmentView commitment) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(PLATFORM, commitment.platformId());
        values.put(TITLE_ID, commitment.title().id());
        values.put(TITLE_EN, commitment.title().en());
        values.put(WORDING_ID, commitment.wording().id());
        values.put(WORDING_EN, commitment.wording().en());
        values.put(STRENGTH, commitment.strength().name());
        values.put(EVENT, commitment.sourceEventCode());
        values.put(DUE, commitment.dueOn() == null ? null : commitment.dueOn().toString());
        values.put(MINISTRY_OWNER, commitment.ministryOwner());
        values.put(PLATFORM_OWNER, commitment.platformOwner());
        int row = 1;
        for (IndicatorView indicator : commitment.indicators()) {
            values.put(control(row, "kode"), indicator.code());
            values.put(control(row, "label-id"), indicator.label().id());
            values.put(control(row, "label-en"), indicator.label().en());
            values.put(control(row, "satuan"), indicator.unit());
            values.put(control(row, "banding"), indicator.comparator().name());
            values.put(control(row, "target"), texts.asTyped(indicator.target()));
            row++;
        }
        return values;
    }

    private static LocalizedText localized(Typed typed, String indonesian, String english) {
        return new LocalizedText(typed.text(indonesian), typed.text(english));
    }

    private static String control(int row, String part) {
        return "indikator-" + row + "-" + part;
    }
}
