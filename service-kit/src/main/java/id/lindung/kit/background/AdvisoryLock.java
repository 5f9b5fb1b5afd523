package id.lindung.kit.background;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One instance at a time, decided by PostgreSQL. The lock ends with the transaction, so a killed instance leaves
 * nothing behind that somebody would have to release.
 */
public enum AdvisoryLock {
    OUTBOX_RELAY(0x4c49_4e44_0001L),
    AUDIT_SEALER(0x4c49_4e44_0002L);

    private final long key;

    AdvisoryLock(long key) {
        this.key = key;
    }

    /** @return whether the transaction of the connection holds the lock now */
    public boolean tryFor(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, key);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
