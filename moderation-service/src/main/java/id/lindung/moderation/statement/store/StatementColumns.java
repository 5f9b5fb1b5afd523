package id.lindung.moderation.statement.store;

import id.lindung.kit.sql.Row;
import id.lindung.moderation.statement.rule.Field;
import id.lindung.moderation.statement.rule.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the fields of a statement stand in its table: each in the column of its name, typed by its kind. */
final class StatementColumns {

    private StatementColumns() {}

    /** {@code puid, decision_visibility, ...}, each after the prefix. */
    static String names(String prefix) {
        return list(field -> prefix + field.wireName());
    }

    /** {@code puid::text, decision_visibility::text[], ...}: all fields travel as text and are typed on arrival. */
    static String casts(String prefix) {
        return list(field -> prefix + field.wireName() + "::" + sqlType(field));
    }

    /** {@code ?, ?, ...}: one text array for each field. */
    static String arrays() {
        return list(field -> "?::text[]");
    }

    /** The value of a field as PostgreSQL reads it from text; null stays null. */
    static String text(Statement statement, Field field) {
        if (field == Field.REVISION) {
            return Integer.toString(statement.revision());
        }
        var value = statement.get(field);
        if (value == null) {
            return null;
        }
        // Codes consist of letters, digits, - and _, which need no quotes in an array.
        return value instanceof List<?> ? "{" + String.join(",", statement.texts(field)) + "}" : value.toString();
    }

    /** Reads the columns of {@link #names}. */
    static Statement read(Row row) {
        var values = new EnumMap<Field, Object>(Field.class);
        for (var field : Field.values()) {
            var value = value(row, field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return new Statement(values);
    }

    private static Object value(Row row, Field field) {
        var column = field.wireName();
        return switch (field.kind()) {
            case TEXT -> row.text(column);
            case TEXTS -> row.texts(column);
            case DAY -> row.day(column);
            case INSTANT -> row.instant(column);
            case NUMBER -> row.bigintOrNull(column);
        };
    }

    private static String sqlType(Field field) {
        return switch (field.kind()) {
            case TEXT -> "text";
            case TEXTS -> "text[]";
            case DAY -> "date";
            case INSTANT -> "timestamptz";
            case NUMBER -> "bigint";
        };
    }

    private static String list(Function<Field, String> of) {
        return Arrays.stream(Field.values()).map(of).collect(Collectors.joining(", "));
    }
}
