package id.lindung.moderation.statement.rule;

/**
 * A rule that a statement does not keep. Whether it is an error or a warning stands with {@link CheckedStatement}, because a
 * platform may ask for warnings to be errors.
 *
 * @param field published name of the field
 * @param rule stable name of the rule, for counting
 * @param message the whole sentence for the platform's engineer; never quotes the value
 */
public record BrokenRule(String field, String rule, String message) {

    /** The name under which errors of the statement as a whole are listed. */
    public static final String WHOLE = "statement";

    public static BrokenRule of(Field field, String rule, String message) {
        return new BrokenRule(field.wireName(), rule, field.wireName() + " " + message + ".");
    }
}
