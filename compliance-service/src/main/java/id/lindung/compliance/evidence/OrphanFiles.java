package id.lindung.compliance.evidence;

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
 * Removes files that belong to nothing: the process ended, or the transaction failed, between the last byte and the
 * commit. Every instance may do it at any time, since what is removed is nobody's.
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
        restoreLostMoves();
        var orphans = oldFiles(store.incoming());
        try (var folders = Files.newDirectoryStream(store.kept(), Files::isDirectory)) {
            for (var folder : folders) {
                // One folder at a time: a 256th of all files, less those that are young.
                var old = oldFiles(folder);
                old.removeAll(items.among(old));
                orphans.addAll(old);
            }
        }
        orphans.forEach(store::discard);
        if (!orphans.isEmpty()) {
            LOG.infof("removed %d evidence files that belonged to no update", orphans.size());
        }
    }

    /** A power cut can undo a move whose entry is committed: the file is evidence, and lies in the wrong place. */
    private void restoreLostMoves() throws IOException {
        var restored = items.among(filesBefore(Instant.MAX, store.incoming())).stream()
                .filter(store::restore)
                .count();
        if (restored > 0) {
            LOG.warnf("restored %d evidence files whose move had been undone", restored);
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

    /** A file that another instance has removed meanwhile is left alone like a young one. */
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
