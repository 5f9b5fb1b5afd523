package id.lindung.moderation.takedown.content;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is done to an address so that no program takes it for one, and people still read it: {@code hxxp}, {@code [.]},
 * {@code (dot)}, full-width dots, blanks. Each is undone before a text is looked through.
 */
final class Disguises {

    /** One disguise and what it stands for. */
    private record Disguise(Pattern pattern, String plain) {

        static Disguise of(String regex, String plain) {
            return new Disguise(Pattern.compile(regex), plain);
        }
    }

    private static final String OPEN = "[\\[({<|] ?";
    private static final String CLOSE = " ?[\\])}>|]";
    private static final String DOT = "(?i:dot|titik|punkt|punto|period|&#46;|%2e)";

    /** Common ends of domain names: only before them a dot and a blank, or the word for a dot, is no end of a sentence. */
    private static final String COMMON_END =
            "(?i:com|net|org|info|biz|io|co|id|me|tv|cc|to|xyz|site|online|top|club|app|dev|link|live|click|space|store"
                    + "|shop|fun|icu|vip|pro|ru|su|cn|us|uk|eu|de|nl|jp|kr|sg|my|onion|test|example)(?![\\p{L}\\p{N}])";

    /** After a dot and a blank: with a capital, as in "ID/NIK", it begins a sentence, unless more of a path follows. */
    private static final String GOES_ON = "(?=\\p{Ll})" + COMMON_END + "|" + COMMON_END + "/[^\\s/?#]++[/?#=]";

    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final Pattern MARK =
            Pattern.compile("[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"'`*~|<>^]++|_++(?=\\.)|(?<=\\.)_++");
    private static final Pattern COMMON = Pattern.compile("\\." + COMMON_END + "$");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}&&[^\\p{L}]]");

    /** After each step the next one finds a text in which blanks are single. */
    private static final List<Disguise> ALL = List.of(
            Disguise.of("[\\s\\p{Z}]+", " "),
            Disguise.of("[\u3002\u2027\u00b7\u2022\u2219\u22c5\u30fb]", "."),
            // As a text processor escapes a dot or a bracket.
            Disguise.of("\\\\(?=[.\\[\\](){}])|(?<=[.\\[({])\\\\", ""),
            Disguise.of("[\u2044\u2215\u2571\u29f8\\\\]", "/"),
            Disguise.of("[\u2236\ua789\u02d0]", ":"),
            Disguise.of("(?i)%2e|&#0*46;|&#x0*2e;|&period;", "."),
            Disguise.of("(?i)%2f|&#0*47;|&#x0*2f;|&sol;", "/"),
            Disguise.of("(?i)%3a|&#0*58;|&#x0*3a;|&colon;", ":"),
            Disguise.of(OPEN + "(?:\\.|" + DOT + ")" + CLOSE, "."),
            // Brackets around more than the dot: [.com], [dot com].
            Disguise.of("(?<=" + LETTER + ")" + OPEN + "\\. ?([\\p{L}\\p{N}.-]++)(?:" + CLOSE + ")?+", ".$1"),
            Disguise.of(OPEN + DOT + " (?=" + COMMON_END + ")", "."),
            Disguise.of(OPEN + "(?:/|(?i:slash|garis miring))" + CLOSE, "/"),
            Disguise.of(OPEN + "(:|://)" + CLOSE, "$1"),
            Disguise.of("(?<=[\\p{Ll}\\p{N}])DOT(?=[\\p{Ll}\\p{N}])|[-_](?i:dot)[-_]", "."),
            Disguise.of("(?<=[\\p{L}\\p{N}]) (?i:dot) (?=[\\p{L}\\p{N}])", "."),
            Disguise.of("(?<=[\\p{L}\\p{N}]) (?i:titik) (?=" + COMMON_END + ")", "."),
            Disguise.of("(?<=[\\p{L}\\p{N}]) (?i:slash|garis miring) (?=[\\p{L}\\p{N}])", "/"),
            Disguise.of("(?<=[\\p{L}\\p{N}]) \\. ?(?=[\\p{L}\\p{N}])", "."),
            Disguise.of("(?<=[\\p{L}\\p{N}]\\.) (?=" + GOES_ON + ")", ""),
            Disguise.of(" ?: ?/ ?/ ?", "://"),
            Disguise.of("(?<=\\S) ?/ ?(?=\\S)", "/"));

    /** Written by nobody who names no address: no path is needed to tell. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\bh[tx*_]{2}ps?\\b ?[:\\[({]|\\bhxxps?\\b|[\\p{L}\\p{N}-] ?" + OPEN + "(?:\\.|dot|titik)" + CLOSE
                    + " ?[\\p{L}\\p{N}]|[a-z0-9][\uff0e\u3002\uff61][a-z0-9]|[a-z0-9](?: dot | titik |[-_]dot[-_])"
                    + COMMON_END);

    private Disguises() {}

    /** Whether it is disguised in a way that is used for addresses only. */
    static boolean tell(String text) {
        return TELLING.matcher(text).find();
    }

    /** The text as it reads without brackets, quotation marks and the like, which may stand anywhere in an address. */
    static String unmarked(String undone) {
        return undone(MARK.matcher(undone).replaceAll(""));
    }

    /** Whether it ends as most addresses do. */
    static boolean endsCommonly(String host) {
        return COMMON.matcher(host).find();
    }

    /** The text as it reads without them. */
    static String undone(String text) {
        var plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        for (var disguise : ALL) {
            plain = disguise.pattern().matcher(plain).replaceAll(disguise.plain());
        }
        return plain;
    }
}
