package id.lindung.compliance.evidence;

import id.lindung.compliance.evidence.file.EvidenceType;
import id.lindung.compliance.evidence.file.FileName;
import id.lindung.compliance.evidence.file.ReceivedFile;
import id.lindung.compliance.evidence.file.Upload;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.kit.problem.Conflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One file that a platform brought as evidence. Once sealed by a submission it never changes and never leaves. */
@Entity
class Evidence {

    @Id
    private UUID id;

    private UUID updateId;
    private String platformId;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private long size;
    private String sha256;
    private LocalDate effectiveOn;
    private Instant receivedAt;
    private Integer sealedRevision;

    protected Evidence() {}

    Evidence(UUID updateId, String platformId, Upload upload, ReceivedFile file, Instant at) {
        this.id = file.id();
        this.updateId = updateId;
        this.platformId = platformId;
        this.fileName = upload.fileName().text();
        this.type = upload.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.effectiveOn = upload.effectiveOn();
        this.receivedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID updateId() {
        return updateId;
    }

    String platformId() {
        return platformId;
    }

    FileName fileName() {
        return new FileName(fileName);
    }

    EvidenceType type() {
        return type;
    }

    String sha256() {
        return sha256;
    }

    boolean isSealed() {
        return sealedRevision != null;
    }

    /** Files of an earlier submission stay with that one, and are no part of this. */
    void seal(int revision) {
        sealedRevision = revision;
    }

    /** @throws Conflict {@code evidence-sealed} if it is part of a submission */
    void requireRemovable() {
        if (isSealed()) {
            throw new Conflict("evidence-sealed", "This file is part of a submission; it can no longer be removed.");
        }
    }

    EvidenceView view() {
        return new EvidenceView(
                id,
                updateId,
                platformId,
                fileName,
                type.mediaType(),
                size,
                sha256,
                effectiveOn,
                receivedAt,
                isSealed(),
                sealedRevision);
    }
}
