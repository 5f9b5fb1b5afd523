package id.lindung.kit.idempotency;

import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import id.lindung.kit.sql.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The rows of idempotency keys. */
@ApplicationScoped
class KeyTable {

    private final Sql sql;
    private final Writes writes;

    KeyTable(Sql sql, Writes writes) {
        this.sql = sql;
        this.writes = writes;
    }

    /** Where a key belongs. */
    record Slot(String issuer, String subject, String operation, String key) {}

    /** What the caller got. */
    record Answer(int status, String body, String etag, String location) {}

    /** A key that was used, with the digest of its body. */
    record Kept(byte[] digest, Answer answer) {}

    /**
     * @return false if the key was used before; a transaction that uses the same key just now is waited for, and what
     *     it has committed can be read afterwards
     */
    boolean claim(Slot slot, byte[] digest, Instant now) {
        var inserted = sql.update(
                """
                INSERT INTO idempotency_key (caller_issuer, caller_subject, operation, key, request_digest, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (caller_issuer, caller_subject, operation, key) DO NOTHING
                """,
                slot.issuer(),
                slot.subject(),
                slot.operation(),
                slot.key(),
                digest,
                now);
        return inserted == 1;
    }

    /** Leaves with what the effect writes. */
    void fill(Slot slot, Answer answer) {
        writes.add(
                """
                UPDATE idempotency_key SET status = ?, body = ?, etag = ?, location = ?
                WHERE caller_issuer = ? AND caller_subject = ? AND operation = ? AND key = ?
                """,
                answer.status(),
                answer.body(),
                answer.etag(),
                answer.location(),
                slot.issuer(),
                slot.subject(),
                slot.operation(),
                slot.key());
    }

    Kept read(Slot slot) {
        return sql.first(
                        """
                        SELECT request_digest, status, body, etag, location FROM idempotency_key
                        WHERE caller_issuer = ? AND caller_subject = ? AND operation = ? AND key = ?
                        """,
                        KeyTable::kept,
                        slot.issuer(),
                        slot.subject(),
                        slot.operation(),
                        slot.key())
                .orElseThrow(() -> new IllegalStateException("the key has expired this moment"));
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.bytes("request_digest"),
                new Answer(row.integer("status"), row.text("body"), row.text("etag"), row.text("location")));
    }

    void deleteBefore(Instant limit) {
        sql.update("DELETE FROM idempotency_key WHERE created_at < ?", limit);
    }
}
