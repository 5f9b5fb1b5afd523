package id.lindung.portal.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of the glossary, and what must not stand for it.
 *
 * @param english whether it is asked of the English bundles; else of the Indonesian ones
 * @param where names of the bundles it is asked of, as a pattern: elsewhere the words mean something else
 * @param others what must not stand there
 * @param stood a sentence that once did
 */
record OneWord(String word, boolean english, String where, Pattern others, String reason, String stood) {

    private static final String EVERYWHERE = ".*";

    static final List<OneWord> DECIDED = List.of(
            id(
                    "laporan kepatuhan",
                    "\\bpembaruan\\b|\\b(me)?lapor\\b",
                    "what a platform reports on a commitment is one thing, under one name",
                    "Belum ada pembaruan untuk komitmen ini."),
            en(
                    "compliance report",
                    "(?<!\\{)\\bupdates?\\b",
                    "what a platform reports on a commitment is one thing, under one name",
                    "There is no update on this commitment yet."));

    private static OneWord id(String word, String others, String reason, String stood) {
        return id(word, EVERYWHERE, others, reason, stood);
    }

    private static OneWord id(String word, String where, String others, String reason, String stood) {
        return new OneWord(word, false, where, pattern(others), reason, stood);
    }

    private static OneWord en(String word, String others, String reason, String stood) {
        return en(word, EVERYWHERE, others, reason, stood);
    }

    private static OneWord en(String word, String where, String others, String reason, String stood) {
        return new OneWord(word, true, where, pattern(others), reason, stood);
    }

    private static Pattern pattern(String others) {
        return Pattern.compile(others, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a file of words is one of those that it is asked of. */
    boolean isAskedOf(String file) {
        return isEnglish(file) == english && file.replaceAll("(_en|_id)?\\.properties$", "").matches(where);
    }

    boolean isBrokenBy(String text) {
        return others.matcher(text).find();
    }

    static boolean isEnglish(String file) {
        return file.endsWith("_en.properties");
    }

    @Override
    public String toString() {
        return word;
    }
}
