package id.lindung.compliance.evidence;

import id.lindung.compliance.evidence.file.EvidenceStore;
import id.lindung.compliance.evidence.file.EvidenceType;
import id.lindung.compliance.evidence.file.FileName;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Reads evidence; who opens a file is recorded. */
@ApplicationScoped
class ReadEvidence {

    private final EvidenceItems items;
    private final EvidenceStore store;
    private final AuditLog audit;

    ReadEvidence(EvidenceItems items, EvidenceStore store, AuditLog audit) {
        this.items = items;
        this.store = store;
        this.audit = audit;
    }

    /** A file to be sent to the one who opened it. */
    record Opened(Path path, EvidenceType type, FileName fileName, String sha256) {}

    @Transactional
    EvidenceView one(UUID id) {
        return items.reachable(id).view();
    }

    @Transactional
    Opened open(UUID id, Caller reader) {
        var evidence = items.reachable(id);
        audit.record(
                reader,
                "evidence.view",
                "evidence",
                id.toString(),
                evidence.platformId(),
                Map.of("update", evidence.updateId(), "sha256", evidence.sha256()));
        return new Opened(store.intact(id, evidence.sha256()), evidence.type(), evidence.fileName(), evidence.sha256());
    }
}
