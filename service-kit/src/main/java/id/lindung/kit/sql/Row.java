package id.lindung.kit.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The present row of a result, read by the labels of its columns. What can be null in Java is null where the column
 * is; a primitive is demanded and its absence an {@link IllegalStateException}. Every method throws {@link SqlFailed}
 * if there is no such column or it has another type.
 */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) {
        return get(() -> result.getString(column));
    }

    public UUID uuid(String column) {
        return object(column, UUID.class);
    }

    public Instant instant(String column) {
        var time = object(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public LocalDate day(String column) {
        return object(column, LocalDate.class);
    }

    /** A {@code numeric}. */
    public BigDecimal number(String column) {
        return get(() -> result.getBigDecimal(column));
    }

    public int integer(String column) {
        return required(column, integerOrNull(column));
    }

    public Integer integerOrNull(String column) {
        return orNull(() -> result.getInt(column));
    }

    /** A {@code bigint}, or the {@code numeric} that a sum of them is. */
    public long bigint(String column) {
        return required(column, bigintOrNull(column));
    }

    public Long bigintOrNull(String column) {
        return orNull(() -> result.getLong(column));
    }

    /** A {@code double precision}. */
    public Double realOrNull(String column) {
        return orNull(() -> result.getDouble(column));
    }

    public boolean flag(String column) {
        return required(column, orNull(() -> result.getBoolean(column)));
    }

    /** @throws IllegalArgumentException if the text is none of the constants */
    public <E extends Enum<E>> E enumeration(String column, Class<E> type) {
        var name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A {@code text[]}. */
    public List<String> texts(String column) {
        return get(() -> {
            var array = result.getArray(column);
            // Not List.of, because an element can be null.
            return array == null ? null : Collections.unmodifiableList(Arrays.asList((String[]) array.getArray()));
        });
    }

    public byte[] bytes(String column) {
        return get(() -> result.getBytes(column));
    }

    private <T> T object(String column, Class<T> type) {
        return get(() -> result.getObject(column, type));
    }

    /** The driver gives a zero for null, and tells afterwards. */
    private <T> T orNull(Reading<T> primitive) {
        return get(() -> {
            var value = primitive.get();
            return result.wasNull() ? null : value;
        });
    }

    private static <T> T required(String column, T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }

    private interface Reading<T> {
        T get() throws SQLException;
    }

    private static <T> T get(Reading<T> reading) {
        try {
            return reading.get();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
