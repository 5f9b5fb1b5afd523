package id.lindung.kit.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;

/** Binds values by their type. A type that is not known here is a mistake and no guess. */
final class Values {

    private Values() {}

    static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int parameter, Object value) throws SQLException {
        if (value == null) {
            // Without a type: PostgreSQL takes that of the column.
            statement.setNull(parameter, Types.NULL);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(parameter, bytes);
        } else if (value instanceof Collection<?> collection) {
            bindArray(statement, parameter, collection);
        } else {
            statement.setObject(parameter, scalar(value));
        }
    }

    private static void bindArray(PreparedStatement statement, int parameter, Collection<?> values)
            throws SQLException {
        var known = values.stream().filter(Objects::nonNull).findFirst();
        if (known.isEmpty()) {
            // Nothing tells the type of the elements, so PostgreSQL takes that of the column here, too.
            statement.setObject(parameter, literalOfNulls(values.size()), Types.OTHER);
        } else {
            statement.setArray(parameter, array(statement.getConnection(), elementType(known.get()), values));
        }
    }

    private static java.sql.Array array(Connection connection, String type, Collection<?> values) throws SQLException {
        var elements = type.equals("bytea") ? new byte[values.size()][] : new Object[values.size()];
        var next = 0;
        for (var value : values) {
            elements[next++] = element(value);
        }
        return connection.createArrayOf(type, elements);
    }

    /** The driver writes an array as text, except for bytes: of times only this form is sure to be read again. */
    private static Object element(Object value) {
        if (value == null || value instanceof byte[]) {
            return value;
        }
        return value instanceof Instant || value instanceof LocalDate ? value.toString() : scalar(value);
    }

    private static String literalOfNulls(int size) {
        return "{" + String.join(",", Collections.nCopies(size, "NULL")) + "}";
    }

    private static Object scalar(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof String
                || value instanceof UUID
                || value instanceof LocalDate
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigDecimal) {
            return value;
        }
        throw unknown(value);
    }

    private static String elementType(Object element) {
        if (element instanceof String || element instanceof Enum<?>) {
            return "text";
        }
        if (element instanceof UUID) {
            return "uuid";
        }
        if (element instanceof Long) {
            return "bigint";
        }
        if (element instanceof Integer) {
            return "integer";
        }
        if (element instanceof BigDecimal) {
            return "numeric";
        }
        if (element instanceof Instant) {
            return "timestamptz";
        }
        if (element instanceof LocalDate) {
            return "date";
        }
        if (element instanceof byte[]) {
            return "bytea";
        }
        throw unknown(element);
    }

    private static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException(
                "no SQL type is known for " + value.getClass().getTypeName());
    }
}
