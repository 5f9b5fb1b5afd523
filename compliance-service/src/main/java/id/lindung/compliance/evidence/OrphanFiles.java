package id.lindung.compliance.evidence;

import id.lindung.compliance.evidence.file.EvidenceConfig;
import id.lindung.compliance.evidence.file.EvidenceStore;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Clears away files that belong to nothing: the process ended, or the transaction failed, between the last byte and the
 * commit. Every instance may do it at any time. What was kept is never deleted: should the database have been restored to
 * an earlier moment, it is evidence that a receipt names.
 */
@ApplicationScoped
class OrphanFiles {

    private static final Logger LOG = Logger.getLogger(OrphanFiles.class);

    private final EvidenceStore store;
    private final EvidenceItems items;
    private final EvidenceConfig config;
    private final Clock clock;

    OrphanFiles(EvidenceStore store, EvidenceItems items, EvidenceConfig config, Clock clock) {
        this.store = store;
        this.items = items;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        restore(store.incoming(), "whose move had been undone");
        restore(store.orphaned(), "that the database knows again");
        oldFiles(store.incoming()).forEach(store::abandon);
        try (var folders = Files.newDirectoryStream(store.kept(), Files::isDirectory)) {
            for (var folder : folders) {
                // One folder at a time: a 256th of all files, less those that are young.
                var old = oldFiles(folder);
                old.removeAll(items.among(old));
                old.stream().filter(store::setAside).forEach(OrphanFiles::tell);
            }
        }
    }

    /** An id is all that is left of what the file was to the database. */
    private static void tell(UUID id) {
        LOG.warnf("set aside evidence file %s: the database does not know it", id);
    }

    /** A power cut can undo a move whose entry is committed; a database can be restored twice. */
    private void restore(Path folder, String which) throws IOException {
        var restored = items.among(filesBefore(Instant.MAX, folder)).stream()
                .filter(id -> store.restore(id, folder))
                .count();
        if (restored > 0) {
            LOG.warnf("restored %d evidence files %s", restored, which);
        }
    }

    private Set<UUID> oldFiles(Path folder) throws IOException {
        return filesBefore(clock.instant().minus(config.orphanAge()), folder);
    }

    /** Ids of files last written before then; what has another kind of name is not ours to remove. */
    private static Set<UUID> filesBefore(Instant limit, Path folder) throws IOException {
        var old = new HashSet<UUID>();
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var file : files) {
                if (modifiedAt(file).isBefore(limit)) {
                    idOf(file).ifPresent(old::add);
                }
            }
        }
        return old;
    }

    /** Another instance may have removed the file in the meantime; it then counts as young and is left alone. */
    private static Instant modifiedAt(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX;
        }
    }

    private static Optional<UUID> idOf(Path file) {
        try {
            return Optional.of(UUID.fromString(file.getFileName().toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
