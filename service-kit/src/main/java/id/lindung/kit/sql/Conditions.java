package id.lindung.kit.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The conditions of a query that are asked for, and only these, so that each question can use its index. Values stand in
 * the order in which their conditions were added.
 */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition with as many parameters as values; left out if one is null, because the question is open then. */
    public Conditions and(String condition, Object... needed) {
        return andIf(Arrays.stream(needed).noneMatch(Objects::isNull), condition, needed);
    }

    public Conditions andIf(boolean applies, String condition, Object... needed) {
        if (applies) {
            conditions.add("(" + condition + ")");
            values.addAll(List.of(needed));
        }
        return this;
    }

    /** The same conditions, to go on from: the count needs no position, the page does. */
    public Conditions copy() {
        var copy = new Conditions();
        copy.conditions.addAll(conditions);
        copy.values.addAll(values);
        return copy;
    }

    /** Text after {@code FROM ...}: a WHERE clause, or nothing. */
    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The values of the parameters, and then those of what stands behind the WHERE clause. */
    public Object[] values(Object... behind) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(behind));
        return all.toArray();
    }
}
