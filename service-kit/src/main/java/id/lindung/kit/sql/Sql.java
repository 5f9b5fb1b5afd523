package id.lindung.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Plain SQL without the ceremony of JDBC. Statements join the transaction that is open; without one each is a
 * transaction of its own. Values are given as they are and bound by their type: text, numbers, booleans, enums (by
 * name), {@link java.time.Instant}, {@link java.time.LocalDate}, {@link java.util.UUID}, {@code byte[]}, null, and
 * collections of these, which are PostgreSQL's arrays. Every method throws {@link SqlFailed}.
 */
@ApplicationScoped
public class Sql {

    private final DataSource dataSource;
    private final Connection given;

    @Inject
    Sql(DataSource dataSource) {
        this(dataSource, null);
    }

    private Sql(DataSource dataSource, Connection given) {
        this.dataSource = dataSource;
        this.given = given;
    }

    /** The same on a connection that the caller has opened and closes. */
    public static Sql on(Connection connection) {
        return new Sql(null, connection);
    }

    /** All rows of a query, in its order. */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        return prepared(sql, values, statement -> {
            try (var result = statement.executeQuery()) {
                return read(result, reader);
            }
        });
    }

    /** The first row of a query; empty if it finds none. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
        return prepared(sql, values, statement -> {
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(reader.read(new Row(result))) : Optional.empty();
            }
        });
    }

    /** @return how many rows the statement has inserted, changed or deleted */
    public int update(String sql, Object... values) {
        return prepared(sql, values, PreparedStatement::executeUpdate);
    }

    /** One property of all rows, to be unnested to a column in the database: many rows in one statement. */
    public static <R, T> List<T> column(Collection<R> rows, Function<R, T> property) {
        return rows.stream().map(property).toList();
    }

    /** Collects statements that go to the database together. */
    public Batch batch() {
        return new Batch(this);
    }

    /** For what only the driver can do, as COPY. */
    public <T> T with(Work<Connection, T> work) {
        try {
            if (given != null) {
                return work.on(given);
            }
            try (var connection = dataSource.getConnection()) {
                return work.on(connection);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** Work that may meet an {@link SQLException}. */
    @FunctionalInterface
    public interface Work<S, T> {
        T on(S subject) throws SQLException;
    }

    <T> T prepared(String sql, Object[] values, Work<PreparedStatement, T> work) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                Values.bind(statement, values);
                return work.on(statement);
            }
        });
    }

    static <T> List<T> read(ResultSet result, RowReader<T> reader) throws SQLException {
        var row = new Row(result);
        var read = new ArrayList<T>();
        while (result.next()) {
            read.add(reader.read(row));
        }
        return read;
    }
}
