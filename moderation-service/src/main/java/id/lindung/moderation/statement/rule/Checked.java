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
public record Checked(Statement statement, List<Finding> errors, List<Finding> warnings) {

    public Checked {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /** Messages by field, in the order in which the rules were asked: the shape of the EU database. */
    public static Map<String, List<String>> byField(List<Finding> findings) {
        return findings.stream()
                .collect(groupingBy(Finding::field, LinkedHashMap::new, mapping(Finding::message, toList())));
    }

    /** Warnings become errors, as a platform asks for with {@code ?strict=true}. */
    Checked strictly() {
        var all = new java.util.ArrayList<>(errors);
        all.addAll(warnings);
        return new Checked(statement, all, List.of());
    }
}
