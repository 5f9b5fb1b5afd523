package id.lindung.moderation.statement;

import static id.lindung.moderation.statement.StatementBody.aStatement;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Valid statements of every colour. */
public final class RandomStatements {

    private static final List<String> CATEGORIES = codes(
            "STATEMENT_CATEGORY_",
            "ANIMAL_WELFARE CYBER_VIOLENCE NOT_SPECIFIED_NOTICE OTHER_VIOLATION_TC PROTECTION_OF_MINORS VIOLENCE");
    private static final List<String> KEYWORDS =
            codes("KEYWORD_", "ANIMAL_HARM CYBER_HARASSMENT NUDITY UNSAFE_CHALLENGES COORDINATED_HARM STALKING OTHER");
    private static final List<String> VISIBILITY = codes(
            "DECISION_VISIBILITY_CONTENT_", "REMOVED DISABLED DEMOTED AGE_RESTRICTED INTERACTION_RESTRICTED LABELLED");
    private static final List<String> SOURCES = List.of(
            "SOURCE_ARTICLE_16", "SOURCE_TRUSTED_FLAGGER", "SOURCE_TYPE_OTHER_NOTIFICATION", "SOURCE_VOLUNTARY");
    private static final List<String> AUTOMATION = codes("AUTOMATED_DECISION_", "FULLY PARTIALLY NOT_AUTOMATED");

    private RandomStatements() {}

    /** Accepted by every rule; about half of them give a warning. */
    public static StatementBody one(Random random) {
        var body = aStatement()
                .with("category", any(CATEGORIES, random))
                .with("category_addition", some(CATEGORIES, random))
                .with("category_specification", some(KEYWORDS, random))
                .with("source_type", any(SOURCES, random))
                .with("automated_detection", random.nextBoolean() ? "Yes" : "No")
                .with("automated_decision", any(AUTOMATION, random))
                .with("territorial_scope", some(List.of("ID", "ID-JK", "SG", "MY", "DE"), random))
                .with("content_language", any(List.of("ID", "min", "jv", "en-GB"), random));
        var visibility = some(VISIBILITY, random);
        body = visibility.isEmpty()
                ? body.without("decision_visibility").with("decision_account", "DECISION_ACCOUNT_TERMINATED")
                : body.with("decision_visibility", visibility);
        return random.nextBoolean()
                ? body
                : body.with("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT")
                        .with("incompatible_content_ground", "Terms, section " + random.nextInt(20))
                        .with("incompatible_content_explanation", "Not allowed there.");
    }

    private static String any(List<String> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static List<String> some(List<String> codes, Random random) {
        return codes.stream().filter(code -> random.nextInt(3) == 0).toList();
    }

    private static List<String> codes(String prefix, String names) {
        return Stream.of(names.split(" ")).map(name -> prefix + name).toList();
    }
}
