package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.event.CommitmentStateChanged;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.hash.Sha256;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Tells of each act on a commitment: always the audit log, and the other services where the state has changed. */
@ApplicationScoped
class CommitmentJournal {

    private final Outbox outbox;
    private final AuditLog audit;

    CommitmentJournal(Outbox outbox, AuditLog audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** For the details: the digest of what was given as reason, which stands in the history. */
    static Map<String, String> saying(String reason) {
        return reason == null ? Map.of() : Map.of("reasonDigest", Sha256.of(reason));
    }

    /**
     * @param before state before the act, null when it was drafted
     * @param details what belongs into the audit log besides; ids and digests only
     */
    @Transactional(TxType.MANDATORY)
    void tell(
            Commitment commitment,
            String action,
            CommitmentState before,
            Caller caller,
            Instant at,
            Map<String, String> details) {
        if (before != commitment.state()) {
            outbox.add(new CommitmentStateChanged(
                    commitment.platformId(),
                    commitment.id(),
                    commitment.number(),
                    before == null ? null : before.name(),
                    commitment.state().name(),
                    at));
        }
        var all = new HashMap<String, Object>(details);
        all.put("state", commitment.state());
        all.put("wordingVersion", commitment.wordingVersion());
        all.put("wordingDigest", AssessedMatter.digest(commitment.wording()));
        all.put("version", commitment.version());
        audit.record(
                caller, "commitment." + action, "commitment", commitment.id().toString(), commitment.platformId(), all);
    }
}
