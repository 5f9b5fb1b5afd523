package id.lindung.kit.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of the log. Leaves are those of RFC 6962 section 2.1, so that a Merkle tree can be laid over the same
 * entries later; a different first byte keeps a leaf from ever being taken for a link.
 */
final class HashChain {

    /** The chain before the first entry. */
    static final byte[] START = new byte[32];

    private static final byte LEAF = 0;
    private static final byte LINK = 1;

    private HashChain() {}

    static byte[] leaf(AuditEntry entry) {
        var digest = sha256();
        digest.update(LEAF);
        return digest.digest(entry.canonical().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] link(byte[] previous, byte[] leaf) {
        var digest = sha256();
        digest.update(LINK);
        digest.update(previous);
        return digest.digest(leaf);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
