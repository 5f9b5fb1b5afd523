package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.WordingVersion;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.locale.Language;
import id.lindung.portal.term.TermMessages;
import id.lindung.portal.term.Units;
import id.lindung.portal.text.Texts;
import id.lindung.portal.text.WordDiff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every part of a version of the wording beside the version before: what changed is marked, whatever part it is. */
@ApplicationScoped
class WordingRows {

    private final Texts texts;

    WordingRows(Texts texts) {
        this.texts = texts;
    }

    /**
     * One part.
     *
     * @param parts its words, marked as added or removed where they were others before
     * @param language tag of the language they are in
     */
    public record Row(String label, List<WordDiff.Part> parts, String language) {}

    /** @param before null for the first version, in which nothing is marked */
    List<Row> of(WordingVersion version, WordingVersion before) {
        Map<String, Said> now = said(version);
        Map<String, Said> earlier = before == null ? now : said(before);
        return Stream.concat(now.keySet().stream(), earlier.keySet().stream().filter(part -> !now.containsKey(part)))
                .map(part -> row(earlier.get(part), now.get(part)))
                .toList();
    }

    /** @param earlier null for what is new; {@code now} null for what has gone */
    private static Row row(Said earlier, Said now) {
        Said either = now == null ? earlier : now;
        return new Row(
                either.label(),
                WordDiff.of(earlier == null ? "" : earlier.text(), now == null ? "" : now.text()),
                either.language());
    }

    /** What a version says in one part. */
    private record Said(String label, String text, String language) {}

    /** By names that stay the same from version to version. */
    private Map<String, Said> said(WordingVersion version) {
        CommitmentMessages words = texts.in(CommitmentMessages.class);
        Map<String, Said> all = new LinkedHashMap<>();
        all.put("title/id", indonesian(words.titleId(), version.title().id()));
        all.put("title/en", english(words.titleEn(), version.title().en()));
        all.put("wording/id", indonesian(words.wordingId(), version.wording().id()));
        all.put("wording/en", english(words.wordingEn(), version.wording().en()));
        all.put("strength", own(words.strength(), texts.labels().strength(version.strength())));
        all.put("sourceEntryCode", own(words.sourceEntry(), version.sourceEntryCode()));
        all.put(
                "dueOn",
                own(
                        words.dueOn(),
                        version.dueOn() == null ? null : texts.formats().longDate(version.dueOn())));
        all.put("ministryOwner", indonesian(words.ministryOwner(), version.ministryOwner()));
        all.put("platformOwner", indonesian(words.platformOwner(), version.platformOwner()));
        version.indicators().forEach(indicator -> indicator(indicator, words, all));
        return all;
    }

    private void indicator(IndicatorView indicator, CommitmentMessages words, Map<String, Said> all) {
        String name = words.indicator() + " " + indicator.code() + ": ";
        String part = "indicators/" + indicator.code() + "/";
        all.put(
                part + "label/id",
                indonesian(name + words.indicatorLabelId(), indicator.label().id()));
        all.put(
                part + "label/en",
                english(name + words.indicatorLabelEn(), indicator.label().en()));
        String target = indicator.target() == null ? "" : " " + texts.formats().inFull(indicator.target());
        all.put(
                part + "target",
                own(
                        name + words.target(),
                        words.comparator(indicator.comparator()) + target + " ("
                                + Units.inWords(indicator.unit(), texts.in(TermMessages.class)) + ")"));
    }

    private Said indonesian(String label, String text) {
        return text == null ? own(label, null) : new Said(label, text, Language.INDONESIAN.tag());
    }

    private Said english(String label, String text) {
        return text == null ? own(label, null) : new Said(label, text, Language.ENGLISH.tag());
    }

    /** In the language of the page; what is not there is named, so that its coming and going is marked too. */
    private Said own(String label, String text) {
        return new Said(
                label,
                text == null ? texts.in(FormMessages.class).none() : text,
                texts.language().tag());
    }
}
