package id.lindung.moderation.statement.rule;

import java.util.List;
import java.util.Map;

/**
 * Whether a field must, may or cannot be there.
 *
 * @param required whether it must be there, if it applies
 * @param decider the field it depends on, null if it depends on none; stands before it in {@link Field}
 * @param code the code of the decider that it depends on
 * @param wanted whether the decider must hold the code, or must not
 */
record Presence(boolean required, Field decider, String code, boolean wanted) {

    static final Presence REQUIRED = new Presence(true, null, null, true);
    static final Presence OPTIONAL = new Presence(false, null, null, true);

    static Presence requiredWith(Field decider, String code) {
        return new Presence(true, decider, code, true);
    }

    static Presence keptWith(Field decider, String code) {
        return new Presence(false, decider, code, true);
    }

    static Presence keptWithout(Field decider, String code) {
        return new Presence(false, decider, code, false);
    }

    /** A field that does not apply is dropped unread: the EU database does so, and platforms rely on it. */
    boolean applies(Map<Field, Object> values) {
        return decider == null || holds(values.get(decider)) == wanted;
    }

    private boolean holds(Object value) {
        return value instanceof List<?> codes ? codes.contains(code) : code.equals(value);
    }
}
