package id.lindung.kit.audit;

import id.lindung.contracts.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

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
        var digest = Sha256.start();
        digest.update(LEAF);
        return digest.digest(entry.canonical().getBytes(StandardCharsets.UTF_8));
    }

    /** @param sealedAt in microseconds, as it is stored; written as {@link Instant#toString} */
    static byte[] link(byte[] previous, byte[] leaf, Instant sealedAt) {
        var digest = Sha256.start();
        digest.update(LINK);
        digest.update(previous);
        digest.update(leaf);
        return digest.digest(sealedAt.toString().getBytes(StandardCharsets.UTF_8));
    }
}
