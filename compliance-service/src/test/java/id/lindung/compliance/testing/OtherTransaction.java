package id.lindung.compliance.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Another transaction, which holds a commitment while others ask for it. */
public final class OtherTransaction {

    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

    private static final int PATIENCE_SECONDS = 20;

    private final DataSource dataSource;

    public OtherTransaction(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the requests are answered that have come while the commitment was being closed and not yet was. */
    public <T> List<T> closes(CommitmentFile commitment, List<Callable<T>> requests) throws Exception {
        return holds(
                "UPDATE commitment SET state = 'CLOSED', version = version + 1 WHERE id = ?", commitment, requests);
    }

    /** What the requests are answered that have come while somebody held the commitment. */
    public <T> List<T> holds(CommitmentFile commitment, List<Callable<T>> requests) throws Exception {
        return holds("UPDATE commitment SET state = state WHERE id = ?", commitment, requests);
    }

    private <T> List<T> holds(String sql, CommitmentFile commitment, List<Callable<T>> requests) throws Exception {
        var threads = Executors.newFixedThreadPool(requests.size());
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, UUID.fromString(commitment.id()));
                statement.executeUpdate();
            }
            var pending = requests.stream().map(threads::submit).toList();
            awaitAll(connection, pending);
            connection.commit();
            var answers = new ArrayList<T>();
            for (var answer : pending) {
                answers.add(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Until each of them waits for the lock, or was answered without it. */
    private static void awaitAll(Connection connection, List<? extends Future<?>> pending) throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
            var open = pending.stream().filter(answer -> !answer.isDone()).count();
            if (waiting(connection) >= open) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("neither waiting nor answered");
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getLong(1);
        }
    }
}
