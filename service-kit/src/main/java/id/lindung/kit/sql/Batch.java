package id.lindung.kit.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several statements in one round trip, in the order in which they were added. Each sees what those before it did and,
 * under READ COMMITTED, what others had committed when it began: what stands behind a {@code SELECT ... FOR UPDATE}
 * that had to wait is read as it is after the wait. If one fails, all fail.
 *
 * <p>The driver sends statements joined by semicolons together and prepares each of them on the server once the joined
 * text has been used a few times, so the same act should make the same text. Two limits: all of it should fit into the
 * buffers of the network (some ten thousand bytes, not bulk), and a query with text columns that is given a null can
 * cost a round trip more, because the driver has to ask for the type.
 */
public final class Batch {

    private final Sql sql;
    private final List<Part> parts = new ArrayList<>();
    private boolean sent;

    Batch(Sql sql) {
        this.sql = sql;
    }

    /** Adds a statement that gives no rows. */
    public Count add(String statement, Object... values) {
        return added(new Count(statement, values));
    }

    /** Adds a statement that gives rows, as {@code INSERT ... RETURNING} does, too. */
    public <T> Rows<T> query(String statement, RowReader<T> reader, Object... values) {
        return added(new Rows<>(statement, values, reader));
    }

    /**
     * Sends all, in the transaction that is open. Without one they are a transaction together.
     *
     * @throws SqlFailed if one of them failed; then nothing else can be done in the transaction
     */
    public void run() {
        if (sent) {
            throw new IllegalStateException("a batch runs once");
        }
        sent = true;
        if (parts.isEmpty()) {
            return;
        }
        var text = parts.stream().map(part -> part.statement).collect(Collectors.joining(";\n"));
        var values = parts.stream().flatMap(part -> Arrays.stream(part.values)).toArray();
        sql.prepared(text, values, this::run);
    }

    private Void run(PreparedStatement all) throws SQLException {
        var hasRows = all.execute();
        for (var part : parts) {
            part.take(all, hasRows);
            hasRows = all.getMoreResults();
        }
        if (hasRows || all.getUpdateCount() != -1) {
            throw new IllegalStateException("one of the statements is more than one");
        }
        return null;
    }

    private <P extends Part> P added(P part) {
        if (sent) {
            throw new IllegalStateException("the batch has run");
        }
        parts.add(part);
        return part;
    }

    private abstract static class Part {

        private final String statement;
        private final Object[] values;
        private boolean done;

        private Part(String statement, Object[] values) {
            this.statement = statement;
            this.values = values;
        }

        void take(PreparedStatement all, boolean hasRows) throws SQLException {
            result(all, hasRows);
            done = true;
        }

        abstract void result(PreparedStatement all, boolean hasRows) throws SQLException;

        void requireDone() {
            if (!done) {
                throw new IllegalStateException("the batch has not run");
            }
        }
    }

    /** What became of a statement without rows. */
    public static final class Count extends Part {

        private int rows;

        private Count(String statement, Object[] values) {
            super(statement, values);
        }

        @Override
        void result(PreparedStatement all, boolean hasRows) throws SQLException {
            if (hasRows) {
                throw new IllegalStateException("a statement that gives rows is a query");
            }
            rows = all.getUpdateCount();
        }

        /** How many rows were inserted, changed or deleted. */
        public int rows() {
            requireDone();
            return rows;
        }
    }

    /** The rows of a query. */
    public static final class Rows<T> extends Part {

        private final RowReader<T> reader;
        private List<T> rows;

        private Rows(String statement, Object[] values, RowReader<T> reader) {
            super(statement, values);
            this.reader = reader;
        }

        @Override
        void result(PreparedStatement all, boolean hasRows) throws SQLException {
            if (!hasRows) {
                throw new IllegalStateException("a statement without rows is no query");
            }
            try (var result = all.getResultSet()) {
                rows = Sql.read(result, reader);
            }
        }

        public List<T> list() {
            requireDone();
            return rows;
        }

        public Optional<T> first() {
            requireDone();
            return rows.stream().findFirst();
        }
    }
}
