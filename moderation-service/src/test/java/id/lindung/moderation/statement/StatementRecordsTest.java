package id.lindung.moderation.statement;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.StatementClient.post;
import static id.lindung.moderation.statement.StatementClient.postBatch;
import static id.lindung.moderation.statement.StatementClient.tiktok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays behind in the database beside the statements themselves. */
@QuarkusTest
class StatementRecordsTest {

    @Inject
    DataSource dataSource;

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
    }

    @Test
    void aBatchLeavesOneEventAndOneAuditEntry() throws SQLException {
        var first = aStatement();
        postBatch(List.of(first, aStatement(), aStatement())).statusCode(201);
        assertEquals(
                1,
                count("FROM outbox_event WHERE payload LIKE '%statement-batch-accepted%\"statements\":3%" + first.puid()
                        + "%'"));
        var batch = "SELECT batch_id::text FROM statement WHERE puid = '" + first.puid() + "'";
        assertEquals(
                1,
                count("FROM audit_entry WHERE action = 'statements.receive' AND platform_id = 'tiktok'"
                        + " AND details LIKE '%\"statements\":3%' AND entity_id = (" + batch + ")"));
    }

    @Test
    void whatIsRefusedOrRepeatedLeavesNothing() throws SQLException {
        var body = aStatement();
        post(body).statusCode(201);
        post(body).statusCode(200);
        post(body.with("decision_facts", "Other.")).statusCode(422);
        postBatch(List.of(body.with("decision_facts", "Other."), aStatement())).statusCode(422);
        assertEquals(1, count("FROM outbox_event WHERE payload LIKE '%" + body.puid() + "%'"));
        assertEquals(1, count("FROM statement WHERE puid = '" + body.puid() + "'"));
    }

    @Test
    void eachRevisionIsARowAndOnlyOneIsPresent() throws SQLException {
        var body = aStatement();
        for (int revision = 1; revision <= 3; revision++) {
            post(body.with("revision", revision).with("policy_version", "v" + revision))
                    .statusCode(201);
        }
        assertEquals(3, count("FROM statement WHERE puid = '" + body.puid() + "'"));
        assertEquals(1, count("FROM statement_puid WHERE puid = '" + body.puid() + "' AND revision = 3"));
        assertEquals(2, count("FROM statement_superseded WHERE puid = '" + body.puid() + "'"));
    }

    @Test
    void aPuidOutlivesItsStatement() throws SQLException {
        var body = aStatement();
        var uuid = post(body).extract().<String>path("uuid");
        // What retention leaves is a puid without its statement. The service's role may not delete, so an id of nothing
        // stands in for it; it is put back because other tests count the statements.
        execute("UPDATE statement_puid SET uuid = gen_random_uuid() WHERE puid = '" + body.puid() + "'");
        try {
            post(body).statusCode(200);
            post(body.with("decision_facts", "Other.")).statusCode(422);
            post(body.with("revision", 2)).statusCode(422);
            tiktok().get("/api/v1/statement/existing-puid/" + body.puid())
                    .then()
                    .statusCode(302);
            tiktok().get("/api/v1/statements/by-puid/" + body.puid()).then().statusCode(404);
        } finally {
            execute("UPDATE statement_puid SET uuid = '" + uuid + "' WHERE puid = '" + body.puid() + "'");
        }
        tiktok().get("/api/v1/statements/by-puid/" + body.puid()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE statement SET decision_facts = 'x'",
                "DELETE FROM statement",
                "DELETE FROM statement_puid",
                "UPDATE statement_superseded SET revision = 9",
                "DELETE FROM statement_roll_up",
                "DROP TABLE statement",
                "CREATE TABLE intruder (id int)"
            })
    void theServiceCannotOverwriteWhatWasSaid(String sql) {
        var refused = assertThrows(SQLException.class, () -> execute(sql));
        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void partitionsAreThereAheadOfTime() throws SQLException {
        var month = YearMonth.from(LocalDate.now(ZoneOffset.UTC));
        for (int ahead = 0; ahead < 4; ahead++) {
            var name =
                    "statement_y%1$tYm%1$tm".formatted(month.plusMonths(ahead).atDay(1));
            assertEquals(
                    1,
                    count("FROM pg_inherits WHERE inhparent = 'statement'::regclass AND inhrelid::regclass::text = '"
                            + name + "'"),
                    name);
        }
        assertEquals(0, number("SELECT statement_add_partitions((now() AT TIME ZONE 'UTC')::date, 4)"));
        assertEquals(1, number("SELECT statement_add_partitions('2031-12-31', 1)"));
    }

    private long count(String from) throws SQLException {
        return number("SELECT count(*) " + from);
    }

    private long number(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
