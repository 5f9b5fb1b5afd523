package id.lindung.portal.commitment;

import static id.lindung.portal.form.Control.area;
import static id.lindung.portal.form.Control.day;
import static id.lindung.portal.form.Control.number;
import static id.lindung.portal.form.Control.radios;
import static id.lindung.portal.form.Control.select;
import static id.lindung.portal.form.Control.text;

import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Control.Kind;
import id.lindung.portal.form.Control.Need;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.typed.Typed;
import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a draft of a commitment asks for: the promise, and a row for each indicator. */
@ApplicationScoped
class CommitmentForm {

    static final String PLATFORM = "platform";
    static final String EVENT = "peristiwa";
    /** As many as a command may hold; the form shows those in use and two more. */
    private static final int MAX_ROWS = 20;

    private static final int SPARE_ROWS = 2;
    /** The comparison alone, which is always chosen, does not count. */
    private static final List<String> COUNTED = List.of("kode", "label-id", "label-en", "satuan", "target");

    private final CommitmentPages pages;
    private final Texts texts;

    CommitmentForm(CommitmentPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    Form<DraftCommitment> blank(String platformId) {
        return form(platformId, List.of());
    }

    Form<DraftCommitment> of(CommitmentView commitment) {
        return form(
                commitment.platformId(),
                IntStream.rangeClosed(1, commitment.indicators().size()).boxed().toList());
    }

    Form<DraftCommitment> of(Typed typed) {
        return form(
                typed.text(PLATFORM),
                IntStream.rangeClosed(1, MAX_ROWS)
                        .filter(row -> COUNTED.stream().anyMatch(part -> typed.has(name(row, part))))
                        .boxed()
                        .toList());
    }

    /** @param used rows in which something stands; each is one indicator, in their order */
    private Form<DraftCommitment> form(String platformId, List<Integer> used) {
        int last = used.isEmpty() ? 0 : used.get(used.size() - 1);
        List<Control> rows = new ArrayList<>();
        for (int row = 1; row <= Math.min(MAX_ROWS, last + SPARE_ROWS); row++) {
            rows.addAll(row(row, used.indexOf(row)));
        }
        return Form.of(
                        DraftCommitment.class,
                        Control.of(Kind.HIDDEN, PLATFORM, "/platformId", "page:platform"),
                        text("judul-id", "/title/id", "commitment:titleId"),
                        text("judul-en", "/title/en", "commitment:titleEn").beforeSubmitting(),
                        area("bunyi-id", "/wording/id", "commitment:wordingId").hint(),
                        area("bunyi-en", "/wording/en", "commitment:wordingEn").beforeSubmitting(),
                        radios("kekuatan", "/strength", "commitment:strength", this::strengths)
                                .hint(),
                        select(EVENT, "/sourceEntryCode", "commitment:sourceEntry", () -> events(platformId))
                                .hint(),
                        day("tenggat", "/dueOn", "commitment:dueOn").needed(Need.BEFORE_EFFECT),
                        text("pj-kementerian", "/ministryOwner", "commitment:ministryOwner")
                                .needed(Need.BEFORE_EFFECT),
                        text("pj-platform", "/platformOwner", "commitment:platformOwner")
                                .needed(Need.BEFORE_EFFECT))
                .with(rows)
                .says("commitment:draftTitle", "commitment:draftLead", "commitment:saveDraft", "commitment:draftSaved");
    }

    /** @param place of the indicator in the command, from 0; -1 for a row in which nothing stands */
    private List<Control> row(int row, int place) {
        return List.of(
                        text(name(row, "kode"), at(place, "/code"), "commitment:indicatorCode")
                                .sometimes()
                                .width(20),
                        text(name(row, "label-id"), at(place, "/label/id"), "commitment:indicatorLabelId")
                                .sometimes(),
                        text(name(row, "label-en"), at(place, "/label/en"), "commitment:indicatorLabelEn")
                                .beforeSubmitting(),
                        text(name(row, "satuan"), at(place, "/unit"), "commitment:unit")
                                .sometimes()
                                .hint()
                                .width(20),
                        select(
                                        name(row, "banding"),
                                        at(place, "/comparator"),
                                        "commitment:comparatorLabel",
                                        this::comparators)
                                .sometimes(),
                        number(name(row, "target"), at(place, "/target"), "commitment:target"))
                .stream()
                .map(control -> control.in(
                        String.valueOf(row),
                        pages.messages().indicatorRow(String.valueOf(row)) + ", " + texts.say(control.label(), null)))
                .toList();
    }

    private static String name(int row, String part) {
        return "indikator-" + row + "-" + part;
    }

    private static String at(int place, String part) {
        return place < 0 ? null : "/indicators/" + place + part;
    }

    private List<Option> strengths() {
        return Option.each(List.of(CommitmentStrength.values()), texts.labels()::strength);
    }

    private List<Option> comparators() {
        return Option.each(List.of(IndicatorView.Comparator.values()), pages.messages()::comparator);
    }

    private List<Option> events(String platformId) {
        return Option.orAny(
                texts.in(FormMessages.class).choose(),
                pages.events(platformId).stream()
                        .map(event -> Option.of(
                                        event.code(),
                                        event.code() + " · " + texts.formats().date(event.occurredOn()) + " · "
                                                + texts.of(event.text()))
                                .in(texts.foreign(event.text())))
                        .toList());
    }
}
