package id.lindung.compliance.evidence.file;

import id.lindung.contracts.hash.Sha256;
import id.lindung.kit.id.Ids;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.PayloadTooLarge;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;

/**
 * Evidence on disk. A file streams into {@code incoming}, is inspected there, and is then moved to where it stays;
 * both names are made here. What was kept once and is unknown to the database is set aside in {@code orphaned}. Begun
 * at the start of the service, so that a directory that cannot be written is noticed then.
 */
@Startup
@Singleton
public class EvidenceStore {

    private static final int BUFFER = 64 * 1024;

    private final Path incoming;
    private final Path kept;
    private final Path orphaned;
    private final long limit;

    EvidenceStore(EvidenceConfig config) {
        this.incoming = config.directory().resolve("incoming");
        this.kept = config.directory().resolve("kept");
        this.orphaned = config.directory().resolve("orphaned");
        this.limit = config.maxFileSize().asLongValue();
        try {
            Files.createDirectories(incoming);
            Files.createDirectories(kept);
            Files.createDirectories(orphaned);
        } catch (IOException e) {
            throw new UncheckedIOException("EVIDENCE_DIR cannot be written: " + config.directory(), e);
        }
    }

    public Path incoming() {
        return incoming;
    }

    public Path kept() {
        return kept;
    }

    public Path orphaned() {
        return orphaned;
    }

    /**
     * Streams a body to disk. Whatever goes wrong, no part of the file stays.
     *
     * @throws PayloadTooLarge as soon as more has come than is taken
     * @throws InvalidRequest if nothing came, or the sender stopped in the middle
     */
    public ReceivedFile receive(InputStream body) {
        var id = Ids.next();
        var path = incoming.resolve(id.toString());
        try {
            var digest = Sha256.start();
            var size = copy(body, path, digest);
            if (size == 0) {
                throw InvalidRequest.of(
                        "", "empty-file", "has 0 bytes: the file is empty; send the one with its content");
            }
            return new ReceivedFile(id, path, size, Sha256.end(digest));
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(path);
            throw e;
        }
    }

    private long copy(InputStream body, Path path, MessageDigest digest) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            var size = copy(body, out);
            // The receipt says that it is here: it must outlive a power cut.
            channel.force(true);
            return size;
        }
    }

    private long copy(InputStream body, OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = next(body, buffer); read >= 0; read = next(body, buffer)) {
            size += read;
            if (size > limit) {
                throw new PayloadTooLarge(limit);
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw InvalidRequest.of("", "complete-body", "the body ended before it was complete");
        }
    }

    /** Moves a received file to where it stays. */
    public void keep(ReceivedFile file) {
        if (!move(incoming.resolve(file.id().toString()), locate(file.id()))) {
            throw new IllegalStateException("evidence " + file.id() + " has gone before it was kept");
        }
    }

    /** Moves a file that is known to be evidence from another folder to where it stays; false if it is not there. */
    public boolean restore(UUID id, Path folder) {
        return move(folder.resolve(id.toString()), locate(id));
    }

    /** Takes a kept file out of the way, where somebody can still find it; false if it is not there. */
    public boolean setAside(UUID id) {
        return move(locate(id), orphaned.resolve(id.toString()));
    }

    private boolean move(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            // A name is an entry of its folder, and survives a power cut only once the folder is written too: the new
            // one, the folder itself in the one above, and last the absence of the old name.
            for (var folder : List.of(to.getParent(), kept, from.getParent())) {
                try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of a UUIDv7 is random, so that the folders fill evenly; 256 of them keep each one short. */
    public Path locate(UUID id) {
        var name = id.toString();
        return kept.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    /**
     * The kept file, after a look at whether it still is what was received.
     *
     * @throws IllegalStateException if it is missing or its bytes have changed: evidence is delivered intact or not
     */
    public Path intact(UUID id, String sha256) {
        var path = locate(id);
        try (var in = new DigestInputStream(Files.newInputStream(path), Sha256.start())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!Sha256.end(in.getMessageDigest()).equals(sha256)) {
                throw new IllegalStateException("evidence " + id + " is not what was received");
            }
            return path;
        } catch (IOException e) {
            throw new IllegalStateException("evidence " + id + " cannot be read", e);
        }
    }

    /** After the commit: a file without an entry is swept away, an entry without its file could not be repaired. */
    void discard(@Observes(during = TransactionPhase.AFTER_SUCCESS) RemovedFile removed) {
        discard(removed.id());
    }

    /** Deletes a file that was refused or that its sender removed, in whichever folder it is. */
    public void discard(UUID id) {
        abandon(id);
        delete(locate(id));
    }

    /** Forgets a file that was never kept. */
    public void abandon(UUID id) {
        delete(incoming.resolve(id.toString()));
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
