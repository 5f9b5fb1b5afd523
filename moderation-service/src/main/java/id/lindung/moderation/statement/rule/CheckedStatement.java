package id.lindung.moderation.statement.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say about one statement.
 *
 * @param statement normalised; only to be stored if there are no errors
 * @param errors rules that refuse it
 * @param warnings rules that it breaks without being refused; kept and counted
 */
public record CheckedStatement(Statement statement, List<BrokenRule> errors, List<BrokenRule> warnings) {

    public CheckedStatement {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /** Messages by field, in the order in which the rules were asked: the shape of the EU database. */
    public static Map<String, List<String>> byField(List<BrokenRule> findings) {
        return findings.stream()
                .collect(groupingBy(BrokenRule::field, LinkedHashMap::new, mapping(BrokenRule::message, toList())));
    }

    /** The same with one more warning, of what only the database knows. */
    public CheckedStatement with(BrokenRule warning) {
        var all = new java.util.ArrayList<>(warnings);
        all.add(warning);
        return new CheckedStatement(statement, errors, all);
    }

    /** Warnings become errors, as a platform asks for with {@code ?strict=true}. */
    public CheckedStatement strictly() {
        var all = new java.util.ArrayList<>(errors);
        all.addAll(warnings);
        return new CheckedStatement(statement, all, List.of());
    }
}
