package id.lindung.compliance.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a list's query. A condition without its value is left out, because PostgreSQL cannot tell the type
 * of a parameter that is null.
 */
public final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds {@code condition}, which names {@code :parameter}, unless the value is null. */
    public Filter and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Gives a value to a parameter that a condition already names. */
    public Filter with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Adds a condition without a parameter if it applies. */
    public Filter andIf(boolean applies, String condition) {
        if (applies) {
            conditions.add("(" + condition + ")");
        }
        return this;
    }

    /** The same conditions, to go on from: the count needs no position, the page does. */
    public Filter copy() {
        var copy = new Filter();
        copy.conditions.addAll(conditions);
        copy.parameters.putAll(parameters);
        return copy;
    }

    /** Text after {@code from ...}: a where clause, or nothing. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
