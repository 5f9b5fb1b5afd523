package id.lindung.kit.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Values arrive in the database as what they are, and come back so. */
@QuarkusTest
class SqlTest {

    private static final String INSERT = "INSERT INTO sample (id, version, name, colour) VALUES (?, ?, ?, ?)";

    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    @Test
    void eachTypeIsBoundAndRead() {
        var id = UUID.randomUUID();
        var time = Instant.parse("2026-11-29T01:02:03.456789Z");
        var day = LocalDate.parse("2026-11-29");
        var read = only(
                """
                SELECT ? AS id, ? AS time, ? AS day, ? AS number, ? AS small, ? AS big, ? AS flag, ? AS real,
                       ? AS constant, ? AS bytes, ?::text AS text
                """,
                row -> {
                    assertEquals(id, row.uuid("id"));
                    assertEquals(time, row.instant("time"));
                    assertEquals(day, row.day("day"));
                    assertEquals(new BigDecimal("12.50"), row.number("number"));
                    assertEquals(7, row.integer("small"));
                    assertEquals(5_000_000_000L, row.bigint("big"));
                    assertTrue(row.flag("flag"));
                    assertEquals(0.5, row.realOrNull("real"));
                    assertEquals(DayOfWeek.FRIDAY, row.enumeration("constant", DayOfWeek.class));
                    assertArrayEquals(new byte[] {1, 2}, row.bytes("bytes"));
                    return row.text("text");
                },
                id,
                time,
                day,
                new BigDecimal("12.50"),
                7,
                5_000_000_000L,
                true,
                0.5,
                DayOfWeek.FRIDAY,
                new byte[] {1, 2},
                "it's");
        assertEquals("it's", read);
    }

    @Test
    void collectionsAreArraysOfTheirElements() {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
        assertEquals(
                "bigint[] integer[] uuid[] text[] date[] timestamp with time zone[] numeric[] bytea[] text[]",
                only(
                        """
                        SELECT concat_ws(' ', pg_typeof(?), pg_typeof(?), pg_typeof(?), pg_typeof(?), pg_typeof(?),
                                         pg_typeof(?), pg_typeof(?), pg_typeof(?), pg_typeof(?)) AS types
                        """,
                        row -> row.text("types"),
                        List.of(1L),
                        List.of(1),
                        ids,
                        List.of("a"),
                        List.of(LocalDate.EPOCH),
                        List.of(Instant.EPOCH),
                        List.of(BigDecimal.ONE),
                        List.of(new byte[] {1}),
                        List.of(DayOfWeek.MONDAY)));
        assertEquals(2, (int) only(
                "SELECT count(*) AS n FROM unnest(?) AS id WHERE id = ANY (?)", row -> row.integer("n"), ids, ids));
    }

    @Test
    void elementsOfArraysKeepTheirValues() {
        var awkward = Arrays.asList("a,b", "\"", "\\", "NULL", null, "", "{}");
        assertEquals(awkward, only("SELECT ?::text[] AS texts", row -> row.texts("texts"), awkward));
        var time = Instant.parse("2026-11-29T01:02:00.000001Z");
        assertEquals(time, only("SELECT (?)[1] AS time", row -> row.instant("time"), List.of(time)));
        assertArrayEquals(
                new byte[] {3, -1},
                only("SELECT (?)[2] AS bytes", row -> row.bytes("bytes"), List.of(new byte[0], new byte[] {3, -1})));
    }

    @Test
    void anEmptyCollectionFitsAnyArray() {
        assertEquals(List.of(), only("SELECT ?::text[] AS texts", row -> row.texts("texts"), List.of()));
        assertFalse((boolean) only("SELECT ? = ANY (?) AS flag", row -> row.flag("flag"), Ids.next(), List.of()));
        assertEquals(1, (int)
                only("SELECT cardinality(?::uuid[]) AS n", row -> row.integer("n"), Arrays.asList((Object) null)));
    }

    @Test
    void nullIsReadAsNullAndNeverAsZero() {
        only(
                "SELECT NULL::bigint AS number, NULL::boolean AS flag, NULL::text[] AS texts, NULL::timestamptz AS time",
                row -> {
                    assertNull(row.bigintOrNull("number"));
                    assertNull(row.integerOrNull("number"));
                    assertNull(row.realOrNull("number"));
                    assertNull(row.number("number"));
                    assertNull(row.texts("texts"));
                    assertNull(row.instant("time"));
                    assertNull(row.enumeration("number", DayOfWeek.class));
                    assertThrows(IllegalStateException.class, () -> row.bigint("number"));
                    assertThrows(IllegalStateException.class, () -> row.integer("number"));
                    return assertThrows(IllegalStateException.class, () -> row.flag("flag"));
                });
    }

    @Test
    void nullTakesTheTypeOfItsColumnAlsoAfterTheServerHasPreparedTheStatement() {
        QuarkusTransaction.begin();
        for (int i = 0; i < 20; i++) {
            var amount = i % 3 == 0 ? null : new BigDecimal("1.50");
            var id = Ids.next();
            sql.update(
                    "INSERT INTO sample (id, version, name, amount, colour) VALUES (?, ?, ?, ?, ?)",
                    id,
                    1L,
                    "sample " + id,
                    amount,
                    "RED");
            assertEquals(
                    amount,
                    only("SELECT * FROM sample WHERE id = ?", row -> Optional.ofNullable(row.number("amount")), id)
                            .orElse(null));
        }
        QuarkusTransaction.rollback();
    }

    @Test
    void aTypeThatIsNotKnownIsNamed() {
        for (var value : List.of(Duration.ZERO, 'c', new String[] {"a"}, List.of(Duration.ZERO))) {
            var refused = assertThrows(
                    IllegalArgumentException.class, () -> sql.update("DELETE FROM sample WHERE name = ?", value, 1));
            var named = value instanceof List<?> ? Duration.class : value.getClass();
            assertTrue(refused.getMessage().contains(named.getTypeName()), refused.getMessage());
        }
    }

    @Test
    void statementsAreInTheTransactionThatIsOpen() {
        var id = Ids.next();
        QuarkusTransaction.begin();
        assertEquals(1, sql.update(INSERT, id, 1, "sample " + id, "RED"));
        assertEquals(Optional.of(id), find(id));
        QuarkusTransaction.rollback();
        assertEquals(Optional.empty(), find(id));
    }

    @Test
    void aConnectionThatWasGivenStaysOpen() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var id = Ids.next();
            Sql.on(connection).update(INSERT, id, 1, "sample " + id, "RED");
            assertEquals(
                    1,
                    Sql.on(connection)
                            .list("SELECT id FROM sample WHERE id = ?", row -> row.uuid("id"), id)
                            .size());
            connection.rollback();
            assertFalse(connection.isClosed());
        }
    }

    @Test
    void aFailureTellsItsStateAndNoValue() {
        var id = Ids.next();
        sql.update(INSERT, id, 1, "sample " + id, "RED");
        var failure = assertThrows(SqlFailed.class, () -> sql.update(INSERT, id, 1, "secret", "RED"));
        assertEquals("23505", ((SQLException) failure.getCause()).getSQLState());
        assertEquals("SQL failed with SQLSTATE 23505", failure.getMessage());
        var label = assertThrows(SqlFailed.class, () -> only("SELECT 1 AS one", row -> row.text("two")));
        assertTrue(label.getCause() instanceof SQLException);
    }

    private Optional<UUID> find(UUID id) {
        return sql.first("SELECT id FROM sample WHERE id = ?", row -> row.uuid("id"), id);
    }

    private <T> T only(String query, RowReader<T> reader, Object... values) {
        return sql.first(query, reader, values).orElseThrow();
    }
}
