package id.lindung.portal.term;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Norms as our data cite them, {@code Permenkominfo 5/2020 Art. 9(4)(a)}, in the words of Indonesian law:
 * {@code Permenkominfo 5/2020 Pasal 9 ayat (4) huruf a}. What is no such citation stays as it was written.
 */
public final class Citation {

    private static final String NUMBER = "\\d{1,3}(?!\\d)[A-Z]?";
    private static final String PART = "\\((?:\\d+[a-z]?|[a-z])\\)";
    private static final String ARTICLE = NUMBER + "(?:" + PART + ")*";
    private static final String SPAN = ARTICLE + "(?:[-–](?:" + ARTICLE + "|(?:" + PART + ")+))?";
    private static final Pattern CITED = Pattern.compile("\\bArt\\. ?(" + SPAN + "(?:, " + SPAN + ")*)");
    private static final Pattern STEP = Pattern.compile("(" + NUMBER + ")(?![a-z]?\\))|" + PART);

    private Citation() {}

    /** In the language of the page: an English one cites as the data do. */
    public static String in(Locale language, String written) {
        return "en".equals(language.getLanguage())
                ? written
                : CITED.matcher(written)
                        .replaceAll(cited -> Matcher.quoteReplacement(
                                inWords(List.of(cited.group(1).split(", ")))));
    }

    private static String inWords(List<String> spans) {
        List<String> words = spans.stream().map(Citation::span).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + (last > 1 ? ", dan " : " dan ") + words.get(last);
    }

    private static String span(String span) {
        String[] ends = span.split("[-–]");
        return ends.length == 1 ? steps(ends[0]) : steps(ends[0]) + " sampai dengan " + steps(ends[1]);
    }

    /** From the article down to its paragraph, letter and number. The definitions of article 1 are numbered (angka). */
    private static String steps(String article) {
        StringBuilder words = new StringBuilder();
        boolean belowParagraph = article.matches("1\\(.*");
        for (var step : STEP.matcher(article).results().toList()) {
            String name = step.group().replaceAll("[()]", "");
            words.append(words.isEmpty() ? "" : " ");
            if (step.group(1) != null) {
                words.append("Pasal ").append(name);
            } else if (Character.isLetter(name.charAt(0))) {
                words.append("huruf ").append(name);
                belowParagraph = true;
            } else {
                words.append(belowParagraph ? "angka " + name : "ayat (" + name + ")");
                belowParagraph = true;
            }
        }
        return words.toString();
    }
}
