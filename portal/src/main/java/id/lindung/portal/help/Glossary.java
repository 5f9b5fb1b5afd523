package id.lindung.portal.help;

import id.lindung.portal.locale.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The terms of the field in both languages, as they are used on every page, with what each means. */
final class Glossary {

    private static final List<Term> TERMS = read("glossary.csv");

    private Glossary() {}

    /** All terms, in the alphabetical order of the reader's language. */
    static List<Term> sortedFor(Language language) {
        Comparator<Object> alphabet = Collator.getInstance(language.locale());
        return TERMS.stream()
                .sorted(Comparator.comparing(term -> term.sortKey(language), alphabet))
                .toList();
    }

    /** One line of the file: the term in Indonesian and English, then its meaning in both. */
    private static List<Term> read(String file) {
        try (var reader = new BufferedReader(
                new InputStreamReader(Glossary.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().map(Term::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A term, its counterpart and what both mean. */
    record Term(String indonesian, String english, String meaningIndonesian, String meaningEnglish) {

        static Term parse(String line) {
            String[] parts = line.split(";", -1);
            return new Term(parts[0], parts[1], parts[2], parts[3]);
        }

        String in(Language language) {
            return switch (language) {
                case INDONESIAN -> indonesian;
                case ENGLISH -> english;
            };
        }

        String meaningIn(Language language) {
            return switch (language) {
                case INDONESIAN -> meaningIndonesian;
                case ENGLISH -> meaningEnglish;
            };
        }

        /** First letter in the reader's language, under which the term is listed. */
        String letter(Language language) {
            return sortKey(language).substring(0, 1).toUpperCase(Locale.ROOT);
        }

        /** Brackets round an addition do not count in the alphabet. */
        String sortKey(Language language) {
            return in(language).replaceAll("[()]", "");
        }
    }
}
