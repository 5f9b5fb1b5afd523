package id.lindung.kit.sql;

/** Makes something of one row; it must not keep the row, which is the next one a moment later. */
@FunctionalInterface
public interface RowReader<T> {
    T read(Row row);
}
