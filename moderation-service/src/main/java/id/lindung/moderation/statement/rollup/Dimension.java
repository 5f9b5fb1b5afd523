package id.lindung.moderation.statement.rollup;

import id.lindung.moderation.statement.rule.Field;
import id.lindung.moderation.statement.rule.Statement;
import java.util.List;

/** What statements are counted by. Names are kept in the database and never change. */
enum Dimension {
    /** Every statement once, with an empty value. */
    ALL(null),
    CATEGORY(Field.CATEGORY),
    VISIBILITY_DECISION(Field.DECISION_VISIBILITY),
    DECISION_GROUND(Field.DECISION_GROUND),
    AUTOMATED_DECISION(Field.AUTOMATED_DECISION),
    AUTOMATED_DETECTION(Field.AUTOMATED_DETECTION),
    SOURCE_TYPE(Field.SOURCE_TYPE),
    /** Warnings a statement was accepted with, by rule; not a field of the statement. */
    FINDING(null),
    /** How often statements of the day were corrected or withdrawn; only ever grows. */
    RESTATEMENT(null);

    static final String CORRECTED = "CORRECTED";
    static final String WITHDRAWN = "WITHDRAWN";

    private final Field field;

    Dimension(Field field) {
        this.field = field;
    }

    /** The values under which a statement counts. */
    List<String> valuesOf(Statement statement) {
        if (this == ALL) {
            return List.of("");
        }
        if (field == null) {
            return List.of();
        }
        var value = statement.get(field);
        if (value instanceof String code) {
            return List.of(code);
        }
        return statement.texts(field);
    }
}
