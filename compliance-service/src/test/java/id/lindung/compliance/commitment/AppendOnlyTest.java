package id.lindung.compliance.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has happened stays as it was written: the service's own database role could not change it if it wanted. */
@QuarkusTest
class AppendOnlyTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform_status_change",
                "case_event",
                "commitment_wording",
                "commitment_indicator",
                "commitment_step",
                "commitment_approval",
                "missed_deadline"
            })
    void historyCanBeAddedToOnly(String table) {
        assertRefused("DELETE FROM " + table);
        assertRefused("TRUNCATE " + table + " CASCADE");
        assertRefused("UPDATE " + table + " SET " + columnOf(table) + " = " + columnOf(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "liaison", "commitment", "commitment_sequence", "commitment_proposal"})
    void nothingIsDeleted(String table) {
        assertRefused("DELETE FROM " + table);
    }

    private static String columnOf(String table) {
        return switch (table) {
            case "commitment_indicator", "commitment_approval" -> "position";
            case "commitment_step" -> "action";
            case "commitment_wording" -> "wording_id";
            case "case_event" -> "certainty";
            case "missed_deadline" -> "category";
            default -> "reason";
        };
    }

    private void assertRefused(String sql) {
        var refusal = assertThrows(SQLException.class, () -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState(), sql);
    }
}
