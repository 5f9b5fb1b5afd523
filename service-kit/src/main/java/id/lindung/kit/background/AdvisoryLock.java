package id.lindung.kit.background;

import id.lindung.kit.sql.Sql;

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

    /** @return whether the transaction that is open holds the lock now */
    public boolean tryFor(Sql sql) {
        return sql.first("SELECT pg_try_advisory_xact_lock(?) AS held", row -> row.flag("held"), key)
                .orElseThrow();
    }
}
