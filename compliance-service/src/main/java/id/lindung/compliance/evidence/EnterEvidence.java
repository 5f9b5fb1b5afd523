package id.lindung.compliance.evidence;

import id.lindung.compliance.evidence.file.EvidenceConfig;
import id.lindung.compliance.evidence.file.ReceivedFile;
import id.lindung.compliance.evidence.file.RemovedFile;
import id.lindung.compliance.evidence.file.Upload;
import id.lindung.compliance.update.OpenUpdates;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Enters kept files into an update, and takes them out again while they are not sealed. */
@ApplicationScoped
class EnterEvidence {

    private final EvidenceItems items;
    private final OpenUpdates updates;
    private final AuditLog audit;
    private final EvidenceConfig config;
    private final Event<RemovedFile> removed;
    private final Clock clock;

    EnterEvidence(
            EvidenceItems items,
            OpenUpdates updates,
            AuditLog audit,
            EvidenceConfig config,
            Event<RemovedFile> removed,
            Clock clock) {
        this.items = items;
        this.updates = updates;
        this.audit = audit;
        this.config = config;
        this.removed = removed;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal if the update was locked meanwhile or has as many files as it may */
    @Transactional
    EvidenceView enter(UUID updateId, Upload upload, ReceivedFile file, Caller caller) {
        var platformId = updates.add(updateId);
        if (items.count("updateId = ?1 and sealedRevision is null", updateId) >= config.maxFiles()) {
            throw new Conflict("too-many-files", "A revision may have at most " + config.maxFiles() + " files.");
        }
        var evidence = new Evidence(updateId, platformId, upload, file, clock.instant());
        items.persistAndFlush(evidence);
        record(caller, "evidence.add", evidence);
        return evidence.view();
    }

    /** @throws id.lindung.kit.problem.Refusal if the file is sealed or the update locked */
    @Transactional
    void remove(UUID id, Caller caller) {
        var evidence = items.reachable(id);
        evidence.requireRemovable();
        updates.remove(evidence.updateId());
        items.delete(evidence);
        items.flush();
        record(caller, "evidence.remove", evidence);
        removed.fire(new RemovedFile(id));
    }

    private void record(Caller caller, String action, Evidence evidence) {
        var details = new HashMap<String, Object>(Map.of("sha256", evidence.sha256()));
        details.put("update", evidence.updateId());
        audit.record(caller, action, "evidence", evidence.id().toString(), evidence.platformId(), details);
    }
}
