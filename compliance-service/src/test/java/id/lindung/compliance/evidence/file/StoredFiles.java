package id.lindung.compliance.evidence.file;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** What lies in the store, kept or on its way. */
public final class StoredFiles {

    private StoredFiles() {}

    public static long count(EvidenceStore store) throws IOException {
        while (true) {
            try (var files = Files.walk(store.kept().getParent())) {
                return files.filter(Files::isRegularFile).count();
            } catch (UncheckedIOException e) {
                // The service removed one between its listing and a look at it: count again.
                assertInstanceOf(NoSuchFileException.class, e.getCause());
            }
        }
    }
}
