package id.lindung.compliance.evidence.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.PayloadTooLarge;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceStoreTest {

    private static final int LIMIT = 100_000;

    @TempDir
    private Path folder;

    private EvidenceStore store;

    @BeforeEach
    void open() {
        store = new EvidenceStore(new Config(folder));
    }

    private record Config(Path directory) implements EvidenceConfig {

        @Override
        public MemorySize maxFileSize() {
            return new MemorySize(BigInteger.valueOf(LIMIT));
        }

        @Override
        public int maxFiles() {
            return 20;
        }

        @Override
        public Duration orphanAge() {
            return Duration.ofHours(24);
        }

        @Override
        public Archive archive() {
            throw new UnsupportedOperationException("the store looks into no archive");
        }
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    private boolean nothingIsLeft() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.noneMatch(Files::isRegularFile);
        }
    }

    @Test
    void aFileIsHashedWhileItStreamsInAndIsFoundAgain() throws IOException {
        var file = store.receive(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
        assertEquals(3, file.size());
        // FIPS 180-4, example of one block.
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", file.sha256());
        store.keep(file);
        assertArrayEquals(
                "abc".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(store.intact(file.id(), file.sha256())));
        store.discard(file.id());
        assertFalse(Files.exists(store.locate(file.id())));
    }

    @Test
    void theLimitItselfIsTakenAndOneByteMoreLeavesNothing() throws IOException {
        assertThrows(PayloadTooLarge.class, () -> store.receive(bytes(LIMIT + 1)));
        assertTrue(nothingIsLeft());
        assertEquals(LIMIT, store.receive(bytes(LIMIT)).size());
    }

    @Test
    void aSenderThatStopsInTheMiddleLeavesNothing() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThrows(InvalidRequest.class, () -> store.receive(new SequenceInputStream(bytes(1000), broken)));
        assertThrows(InvalidRequest.class, () -> store.receive(bytes(0)));
        assertTrue(nothingIsLeft());
    }

    @Test
    void aFileThatWasChangedOrIsMissingIsNotDelivered() throws IOException {
        var file = store.receive(bytes(10));
        store.keep(file);
        Files.write(store.locate(file.id()), new byte[] {1});
        assertThrows(IllegalStateException.class, () -> store.intact(file.id(), file.sha256()));
        store.discard(file.id());
        assertThrows(IllegalStateException.class, () -> store.intact(file.id(), file.sha256()));
    }

    @Test
    void aFileThatIsNotThereAnyMoreCannotBeRestored() {
        var file = store.receive(bytes(10));
        assertTrue(store.restore(file.id(), store.incoming()));
        assertFalse(store.restore(file.id(), store.incoming()));
        assertTrue(Files.exists(store.locate(file.id())));
    }
}
