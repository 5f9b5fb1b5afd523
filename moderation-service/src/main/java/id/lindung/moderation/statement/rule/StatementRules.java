package id.lindung.moderation.statement.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * The one set of rules for statements, however they arrive. Errors are what the EU's DSA Transparency Database refuses,
 * impossible dates and nulls written as text; warnings are what it lets pass and should not.
 */
@Singleton
public class StatementRules {

    private final Clock clock;

    StatementRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param body one statement as it was sent
     * @param strict whether warnings are errors
     */
    public CheckedStatement check(JsonNode body, boolean strict) {
        if (!body.isObject()) {
            var error = new BrokenRule(BrokenRule.WHOLE, "type", "A statement must be a JSON object.");
            return new CheckedStatement(null, List.of(error), List.of());
        }
        var reading = new Reading(body);
        withoutMainCategory(reading);
        var rules = new CrossRules(reading);
        rules.refuse(clock.instant());
        var checked = new CheckedStatement(new Statement(reading.values), reading.errors, rules.warn(body));
        return strict ? checked.strictly() : checked;
    }

    /** An addition that repeats the main category adds nothing, and would be counted twice. */
    private static void withoutMainCategory(Reading reading) {
        var category = reading.values.get(Field.CATEGORY);
        if (category != null && reading.values.get(Field.CATEGORY_ADDITION) instanceof List<?> additions) {
            var others = additions.stream()
                    .filter(addition -> !addition.equals(category))
                    .toList();
            if (others.isEmpty()) {
                reading.values.remove(Field.CATEGORY_ADDITION);
            } else {
                reading.values.put(Field.CATEGORY_ADDITION, others);
            }
        }
    }
}
