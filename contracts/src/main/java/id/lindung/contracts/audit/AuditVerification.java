package id.lindung.contracts.audit;

/**
 * What recomputing the audit log has shown.
 *
 * @param intact whether every entry is what it was when it was sealed, and none is missing
 * @param size number of entries that fit; all that are sealed if the log is intact
 * @param chainHash the chain after the last of them, hexadecimal: kept elsewhere together with {@code size}, it proves
 *     later that nothing before it was changed
 * @param waiting entries that are not sealed yet
 * @param mismatchAt place of the first entry that does not fit, null if the log is intact
 * @param mismatch what does not fit there, null if the log is intact
 */
public record AuditVerification(
        boolean intact, long size, String chainHash, long waiting, Long mismatchAt, String mismatch) {}
