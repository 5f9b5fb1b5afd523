package id.lindung.compliance.evidence;

import id.lindung.compliance.evidence.file.ArchiveInspection;
import id.lindung.compliance.evidence.file.ContentType;
import id.lindung.compliance.evidence.file.EvidenceConfig;
import id.lindung.compliance.evidence.file.EvidenceStore;
import id.lindung.compliance.evidence.file.EvidenceType;
import id.lindung.compliance.evidence.file.ReceivedFile;
import id.lindung.compliance.evidence.file.Upload;
import id.lindung.compliance.update.OpenUpdates;
import id.lindung.kit.problem.Refusal;
import id.lindung.kit.problem.UnsupportedType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes a file as evidence: asks whether one may be added, receives it, looks into it, keeps it, and then enters it.
 * Only the last step is a transaction: an upload may take minutes, and no lock or connection waits for it.
 */
@ApplicationScoped
class AddEvidence {

    private final OpenUpdates updates;
    private final EvidenceStore store;
    private final EvidenceConfig config;

    AddEvidence(OpenUpdates updates, EvidenceStore store, EvidenceConfig config) {
        this.updates = updates;
        this.store = store;
        this.config = config;
    }

    /**
     * @param enter enters the file in a transaction of its own and gives the answer
     * @throws Refusal if the update is locked, or the file too long, damaged, of another type or unsafe; the file is
     *     deleted then
     */
    <T> T add(UUID updateId, Upload upload, InputStream body, Function<ReceivedFile, T> enter) {
        updates.requireOpen(updateId);
        var file = store.receive(body);
        prepare(file, upload);
        try {
            return enter.apply(file);
        } catch (Refusal e) {
            // After any other failure the transaction may have committed, so OrphanFiles decides later.
            store.discard(file.id());
            throw e;
        }
    }

    /** No row refers to the file yet, so it is deleted after any failure. */
    private void prepare(ReceivedFile file, Upload upload) {
        try {
            upload.requireIntact(file.sha256());
            inspect(file, upload.type());
            store.keep(file);
        } catch (RuntimeException e) {
            store.discard(file.id());
            throw e;
        }
    }

    /** A virus scanner's verdict belongs here too: the file is complete, and nobody can read it yet. */
    private void inspect(ReceivedFile file, EvidenceType declared) {
        try {
            var found = ContentType.of(file.path(), config.archive());
            if (declared.isArchive() && found.filter(EvidenceType::isArchive).isPresent()) {
                // Before the types are compared: a workbook that is damaged would only be called another type.
                ArchiveInspection.inspect(file.path(), config.archive());
            }
            if (found.isEmpty() || found.get() != declared) {
                throw new UnsupportedType(
                        "The content is not what the request declares, " + declared.mediaType() + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
