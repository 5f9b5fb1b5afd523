package id.lindung.compliance.update;

import id.lindung.contracts.event.ComplianceUpdateDecided;
import id.lindung.contracts.event.ComplianceUpdateSubmitted;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.hash.Sha256;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;

/** Tells of each act on an update: always the audit log, and the other services of submissions and decisions. */
@ApplicationScoped
class UpdateJournal {

    private final Outbox outbox;
    private final AuditLog audit;

    UpdateJournal(Outbox outbox, AuditLog audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param reason what the caller gave as reason, null for none; its digest is recorded */
    @Transactional(TxType.MANDATORY)
    void tell(ComplianceUpdate update, UpdateAct act, String reason, Caller caller, Instant at) {
        var details = new HashMap<String, Object>();
        details.put("state", update.state());
        details.put("revision", update.revision());
        details.put("version", update.version());
        if (update.wasSubmitted()) {
            details.put("digest", update.submission().digest());
        }
        if (reason != null) {
            details.put("reasonDigest", Sha256.of(reason));
        }
        audit.record(
                caller,
                "compliance-update." + act.wireName(),
                "compliance-update",
                update.id().toString(),
                update.platformId(),
                details);
        switch (act) {
            case SUBMIT -> outbox.add(submitted(update));
            case REQUEST_CHANGES, CONFIRM_ACCEPTANCE, CONFIRM_REJECTION -> outbox.add(decided(update, at));
            case DRAFT,
                    CHANGE,
                    ADD_EVIDENCE,
                    REMOVE_EVIDENCE,
                    HAND_OVER,
                    RETURN_TO_DRAFT,
                    WITHDRAW,
                    START_REVIEW,
                    PROPOSE_ACCEPTANCE,
                    PROPOSE_REJECTION,
                    APPROVE_OUTCOME,
                    RETURN_OUTCOME -> {
                // Between platform and ministry, or inside one of them: no other service's concern.
            }
        }
    }

    private static ComplianceUpdateSubmitted submitted(ComplianceUpdate update) {
        var submission = update.submission();
        return new ComplianceUpdateSubmitted(
                update.platformId(),
                update.id(),
                update.number(),
                update.commitmentId(),
                submission.revision(),
                submission.digest(),
                submission.submittedAt());
    }

    private static ComplianceUpdateDecided decided(ComplianceUpdate update, Instant at) {
        return new ComplianceUpdateDecided(
                update.platformId(),
                update.id(),
                update.number(),
                update.commitmentId(),
                update.state().name(),
                at);
    }
}
