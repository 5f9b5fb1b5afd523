package id.lindung.compliance.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What has happened stays as it was written: the service's own database role could not change it if it wanted. */
@QuarkusTest
class AppendOnlyTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform_change",
                "platform_step",
                "chronology_entry",
                "commitment_wording",
                "commitment_indicator",
                "commitment_step",
                "proposal_approval",
                "update_author",
                "update_step",
                "missed_deadline",
                "withdrawn_order",
                "liaison_step"
            })
    void historyCanBeAddedToOnly(String table) {
        for (var role : List.of(dataSource, owner())) {
            assertRefused(role, "DELETE FROM " + table);
            assertRefused(role, "TRUNCATE " + table + " CASCADE");
            assertRefused(role, "UPDATE " + table + " SET " + columnOf(table) + " = " + columnOf(table));
        }
    }

    /** A right is easily granted again by mistake; the owner has them all. */
    private static DataSource owner() {
        var config = ConfigProvider.getConfig();
        var source = new PGSimpleDataSource();
        source.setUrl(config.getValue("DATABASE_URL", String.class));
        source.setUser(config.getValue("DATABASE_OWNER_USER", String.class));
        source.setPassword(config.getValue("DATABASE_OWNER_PASSWORD", String.class));
        return source;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"platform", "liaison_appointment", "commitment", "number_series", "given_number", "proposal"})
    void nothingIsDeleted(String table) {
        assertRefused(dataSource, "DELETE FROM " + table);
    }

    private static String columnOf(String table) {
        return switch (table) {
            case "commitment_indicator", "proposal_approval" -> "position";
            case "update_author" -> "actor_name";
            case "platform_change" -> "source";
            case "update_step", "commitment_step", "liaison_step" -> "act";
            case "commitment_wording" -> "wording_id";
            case "chronology_entry" -> "certainty";
            case "missed_deadline" -> "category";
            case "withdrawn_order" -> "platform_id";
            default -> "reason";
        };
    }

    private static void assertRefused(DataSource dataSource, String sql) {
        var refusal = assertThrows(SQLException.class, () -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState(), sql);
    }
}
