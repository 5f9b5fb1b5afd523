package id.lindung.compliance.evidence;

import id.lindung.kit.hash.Sha256;
import id.lindung.kit.id.Ids;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.PayloadTooLarge;
import io.quarkus.runtime.Startup;
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
 * Evidence on disk. A file streams into {@code incoming}, is inspected there, and is then moved to where it stays; both
 * names are made here. Begun at the start of the service, so that a directory that cannot be written is noticed then.
 */
@Startup
@Singleton
class EvidenceStore {

    private static final int BUFFER = 64 * 1024;

    private final Path incoming;
    private final Path kept;
    private final long limit;

    EvidenceStore(EvidenceConfig config) {
        this.incoming = config.directory().resolve("incoming");
        this.kept = config.directory().resolve("kept");
        this.limit = config.maxFileSize().asLongValue();
        try {
            Files.createDirectories(incoming);
            Files.createDirectories(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("EVIDENCE_DIR cannot be written: " + config.directory(), e);
        }
    }

    Path incoming() {
        return incoming;
    }

    Path kept() {
        return kept;
    }

    /**
     * Streams a body to disk. Whatever goes wrong, no part of the file stays.
     *
     * @throws PayloadTooLarge as soon as more has come than is taken
     * @throws InvalidRequest if nothing came, or the sender stopped in the middle
     */
    ReceivedFile receive(InputStream body) {
        var id = Ids.next();
        var path = incoming.resolve(id.toString());
        try {
            var digest = Sha256.start();
            var size = copy(body, path, digest);
            if (size == 0) {
                throw InvalidRequest.of("", "NotEmpty", "an empty file is no evidence");
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
    void keep(ReceivedFile file) {
        try {
            moveToKept(file.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves a file that is known to be evidence from {@code incoming} to where it stays; false if it is not there. */
    boolean restore(UUID id) {
        try {
            moveToKept(id);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveToKept(UUID id) throws IOException {
        var target = locate(id);
        Files.createDirectories(target.getParent());
        Files.move(incoming.resolve(id.toString()), target, StandardCopyOption.ATOMIC_MOVE);
        // A name is an entry of its folder, and survives a power cut only once the folder is written too: the new one,
        // the folder itself in the one above, and last the absence of the old name.
        for (var folder : List.of(target.getParent(), kept, incoming)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The end of a UUIDv7 is random, so that the folders fill evenly; 256 of them keep each one short. */
    Path locate(UUID id) {
        var name = id.toString();
        return kept.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    /**
     * The kept file, after a look at whether it still is what was received.
     *
     * @throws IllegalStateException if it is missing or its bytes have changed: evidence is delivered intact or not
     */
    Path intact(UUID id, String sha256) {
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

    /** Forgets a file, wherever it is. */
    void discard(UUID id) {
        delete(incoming.resolve(id.toString()));
        delete(locate(id));
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
