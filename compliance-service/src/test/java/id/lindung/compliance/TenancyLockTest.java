package id.lindung.compliance;

import static id.lindung.stack.junit.Api.refused;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.LiaisonFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What belongs to another platform is not even locked: nobody can make the others wait, nor learn from the waiting. */
@QuarkusTest
class TenancyLockTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    DataSource dataSource;

    @Test
    void aRowOfAnotherPlatformIsNotWaitedFor() throws SQLException {
        Register.platforms();
        var commitment = CommitmentFile.proposed();
        var update = UpdateFile.handedOver();
        var liaison = LiaisonFile.proposed();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection, "SELECT id FROM commitment WHERE id = ? FOR UPDATE", commitment.id());
            lock(connection, "SELECT id FROM compliance_update WHERE id = ? FOR UPDATE", update.id());
            lock(connection, "SELECT id FROM liaison_appointment WHERE id = ? FOR UPDATE", liaison.id());
            assertTimeoutPreemptively(PATIENCE, () -> {
                refused(commitment.tries("approver-other", "confirm"), 404, "not-found");
                refused(update.tries("approver-other", "submit"), 404, "not-found");
                refused(liaison.tries("approver-other", "withdraw"), 404, "not-found");
                // Officials reach no update that was not submitted.
                refused(update.tries("officer", "start-review"), 404, "not-found");
            });
            connection.rollback();
        }
        commitment.done("approver-tiktok", "confirm");
        update.done("approver-tiktok", "submit");
    }

    private static void lock(Connection connection, String sql, String id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeQuery();
        }
    }
}
