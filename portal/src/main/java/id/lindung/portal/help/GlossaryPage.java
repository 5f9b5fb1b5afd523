package id.lindung.portal.help;

import id.lindung.portal.help.Glossary.Term;
import id.lindung.portal.locale.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The glossary as one page: by first letter, the reader's own language first.
 *
 * @param own language the list is ordered by
 * @param other language of the counterparts
 */
record GlossaryPage(Language own, Language other, List<Letter> letters) {

    static GlossaryPage in(Language own) {
        Language other = own == Language.INDONESIAN ? Language.ENGLISH : Language.INDONESIAN;
        Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
        for (Term term : Glossary.sortedFor(own)) {
            byLetter.computeIfAbsent(term.letter(own), letter -> new ArrayList<>())
                    .add(new Entry(term.in(own), term.in(other), term.meaningIn(own)));
        }
        List<Letter> letters = byLetter.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                .toList();
        return new GlossaryPage(own, other, letters);
    }

    /** Terms that begin with the same letter. */
    record Letter(String letter, List<Entry> entries) {}

    /** A term in the reader's language and in the other, and what it means in the reader's. */
    record Entry(String term, String counterpart, String meaning) {}
}
