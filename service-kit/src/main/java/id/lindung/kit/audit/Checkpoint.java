package id.lindung.kit.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The length of the log and the hash of its chain at one time. It proves later that no earlier entry has changed.
 *
 * @param size number of sealed entries
 * @param chain the chain's hash after the last of them, 32 bytes
 */
record Checkpoint(long size, byte[] chain) {

    static final Checkpoint EMPTY = new Checkpoint(0, HashChain.START);

    /** After one more entry. */
    Checkpoint next(byte[] leaf, Instant sealedAt) {
        return new Checkpoint(size + 1, HashChain.link(chain, leaf, sealedAt));
    }

    boolean sameChain(byte[] other) {
        return Arrays.equals(chain, other);
    }

    String hex() {
        return HexFormat.of().formatHex(chain);
    }
}
