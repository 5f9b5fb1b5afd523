package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/** The limit: the same rows written by PostgreSQL's own COPY, without checks, keys, roll-ups or HTTP. */
final class CopyLimit {

    private final BenchSuite suite;

    CopyLimit(BenchSuite suite) {
        this.suite = suite;
    }

    /** What the copy came to. */
    record Result(long rows, Duration elapsed) {

        double perSecond() {
            return rows / (elapsed.toNanos() / 1e9);
        }
    }

    /** Reads the statements that were stored and copies them into an empty table of the same columns, fsync on. */
    Result run() {
        try (var connection = suite.connect("moderation");
                var statement = connection.createStatement()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            var rows = new ByteArrayOutputStream();
            copies.copyOut("COPY (SELECT * FROM statement) TO STDOUT", rows);
            statement.execute("CREATE TABLE copied AS SELECT * FROM statement WITH NO DATA");
            var began = System.nanoTime();
            var copied = copies.copyIn("COPY copied FROM STDIN", new ByteArrayInputStream(rows.toByteArray()));
            var elapsed = Duration.ofNanos(System.nanoTime() - began);
            statement.execute("DROP TABLE copied");
            return new Result(copied, elapsed);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the copy failed", e);
        }
    }
}
