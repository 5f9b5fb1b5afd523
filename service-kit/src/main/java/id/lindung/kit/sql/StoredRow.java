package id.lindung.kit.sql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Knows what of an object stands in its row, so that only what has changed is written. Columns are given as a map from
 * name to value, always in the same order and with the key {@code id} first; values compare by {@code equals}.
 */
public final class StoredRow {

    private static final String KEY = "id";

    private final String table;
    private Map<String, Object> known = Map.of();

    public StoredRow(String table) {
        this.table = table;
    }

    /** Collects columns, of which values may be null. */
    public static Map<String, Object> columns() {
        return new LinkedHashMap<>();
    }

    public boolean isNew() {
        return known.isEmpty();
    }

    /** It was read, and these columns are what stands there. */
    public void read(Map<String, Object> columns) {
        known = columns;
    }

    /** Inserts the row, or updates the columns that have changed; leaves with the transaction. */
    public void write(Writes writes, Map<String, Object> columns) {
        if (isNew()) {
            insert(writes, columns);
        } else {
            update(writes, columns);
        }
        known = columns;
    }

    private void insert(Writes writes, Map<String, Object> columns) {
        var names = String.join(", ", columns.keySet());
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        writes.add(
                "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")",
                columns.values().toArray());
    }

    private void update(Writes writes, Map<String, Object> columns) {
        var changed = new LinkedHashMap<String, Object>();
        columns.forEach((name, value) -> {
            if (!Objects.equals(value, known.get(name))) {
                changed.put(name, value);
            }
        });
        if (changed.isEmpty()) {
            return;
        }
        List<String> settings =
                changed.keySet().stream().map(name -> name + " = ?").toList();
        changed.put(KEY, known.get(KEY));
        writes.add(
                "UPDATE " + table + " SET " + String.join(", ", settings) + " WHERE " + KEY + " = ?",
                changed.values().toArray());
    }

    public void delete(Writes writes) {
        if (!isNew()) {
            writes.add("DELETE FROM " + table + " WHERE " + KEY + " = ?", known.get(KEY));
        }
    }
}
