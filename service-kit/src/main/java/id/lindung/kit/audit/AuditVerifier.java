package id.lindung.kit.audit;

import id.lindung.contracts.audit.AuditVerification;
import id.lindung.kit.audit.VerificationTable.Sealed;
import id.lindung.kit.reading.ForPages;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Recomputes the log from its first entry and reports the first one that does not fit. It reads in chunks and keeps
 * nothing, so its memory does not grow with the log; one million entries are some seconds of work.
 */
@ApplicationScoped
class AuditVerifier {

    private static final int CHUNK = 5_000;

    /** Far more than a log of years needs, so that no log is ever too long to be checked. */
    private static final int TRANSACTION_SECONDS = 600;

    private final Sql sql;

    AuditVerifier(Sql sql) {
        this.sql = sql;
    }

    /** @param known a checkpoint that the caller has kept from before, null if none */
    @ForPages(seconds = TRANSACTION_SECONDS)
    AuditVerification verify(Checkpoint known) {
        // Read before the walk, because the walk need not find what is sealed while it runs.
        var expected = VerificationTable.checkpoints(sql);
        if (known != null) {
            expected.add(known);
        }
        var head = VerificationTable.head(sql);
        if (head.told() != null && head.told().size() > 0) {
            expected.add(head.told());
        }
        var walk = new Walk(expected);
        through(walk);
        walk.end(head, VerificationTable.neverSealed(sql));
        return walk.result(VerificationTable.waiting(sql));
    }

    private void through(Walk walk) {
        List<Sealed> chunk;
        long after = 0;
        do {
            chunk = VerificationTable.sealed(sql, after, CHUNK);
            for (var sealed : chunk) {
                if (!walk.step(sealed)) {
                    return;
                }
                after = sealed.sequence();
            }
        } while (chunk.size() == CHUNK);
    }

    /** The state of one verification. */
    private static final class Walk {

        private final Map<Long, List<Checkpoint>> expected = new TreeMap<>();
        private Checkpoint reached = Checkpoint.EMPTY;
        private String mismatch;

        Walk(List<Checkpoint> checkpoints) {
            checkpoints.forEach(checkpoint -> expected.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>())
                    .add(checkpoint));
        }

        /** @return whether the entry fits */
        boolean step(Sealed sealed) {
            mismatch = mismatchOf(sealed);
            if (mismatch == null) {
                reached = new Checkpoint(sealed.sequence(), sealed.chain());
                expected.remove(sealed.sequence());
            }
            return mismatch == null;
        }

        void end(VerificationTable.Head head, long neverSealed) {
            if (mismatch == null && !expected.isEmpty()) {
                mismatch = "the log was longer once: its end is missing";
            }
            if (mismatch == null && !head.fits()) {
                mismatch = "the head of the log tells another number of entries";
            }
            if (mismatch == null && neverSealed > 0) {
                mismatch = neverSealed + " entries were withheld from sealing";
            }
        }

        AuditVerification result(long waiting) {
            var intact = mismatch == null;
            return new AuditVerification(
                    intact, reached.size(), reached.hex(), waiting, intact ? null : reached.size() + 1, mismatch);
        }

        private String mismatchOf(Sealed sealed) {
            var next = reached.size() + 1;
            if (sealed.sequence() != next) {
                return "the seal is missing";
            }
            if (sealed.entry() == null) {
                return "the entry is missing";
            }
            if (!Arrays.equals(HashChain.leaf(sealed.entry()), sealed.leaf())) {
                return "the entry was changed";
            }
            if (!reached.next(sealed.leaf(), sealed.sealedAt()).sameChain(sealed.chain())) {
                return "the chain is broken";
            }
            return expected.getOrDefault(next, List.of()).stream().allMatch(known -> known.sameChain(sealed.chain()))
                    ? null
                    : "the log up to here is not the one a checkpoint was made of";
        }
    }
}
