package id.lindung.compliance.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.evidence.file.EvidenceStore;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.kit.id.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a failed transaction or a killed process has left on disk. */
@QuarkusTest
class OrphanFilesTest {

    @Inject
    OrphanFiles orphans;

    @Inject
    EvidenceStore store;

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }

    private Path orphan(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "nobody's");
    }

    @Test
    void oldFilesThatBelongToNothingAreClearedAwayAndNoOthers() throws IOException {
        Register.platforms();
        var id = UpdateFile.drafted()
                .withEvidence()
                .seenBy("liaison-tiktok")
                .extract()
                .<String>path("evidence[0].id");
        var evidence = old(store.locate(UUID.fromString(id)));
        var young = orphan(store.locate(Ids.next()));
        var unfinished = orphan(store.incoming().resolve(Ids.next().toString()));
        var oldUnfinished = old(orphan(store.incoming().resolve(Ids.next().toString())));
        var oldOrphan = old(orphan(store.locate(Ids.next())));
        var stranger = old(orphan(store.kept().resolve("00/README")));

        orphans.sweep();

        assertTrue(Files.exists(evidence));
        assertTrue(Files.exists(young));
        assertTrue(Files.exists(unfinished));
        assertTrue(Files.exists(stranger));
        assertFalse(Files.exists(oldUnfinished));
        assertFalse(Files.exists(oldOrphan));
        assertEquals("nobody's", Files.readString(store.orphaned().resolve(oldOrphan.getFileName())));
    }

    @Test
    void whatTheDatabaseKnowsAgainIsBroughtBack() throws IOException {
        Register.platforms();
        var id = UUID.fromString(UpdateFile.drafted()
                .withEvidence()
                .seenBy("liaison-tiktok")
                .extract()
                .path("evidence[0].id"));
        var content = Files.readString(store.locate(id));
        var setAside = Files.move(store.locate(id), store.orphaned().resolve(id.toString()));

        orphans.sweep();

        assertFalse(Files.exists(setAside));
        assertEquals(content, Files.readString(store.locate(id)));
    }

    @Test
    void evidenceWhoseMoveWasUndoneByAPowerCutIsMovedAgainAndNotRemoved() throws IOException {
        Register.platforms();
        var id = UUID.fromString(UpdateFile.drafted()
                .withEvidence()
                .seenBy("liaison-tiktok")
                .extract()
                .path("evidence[0].id"));
        var content = Files.readString(store.locate(id));
        for (boolean longAgo : new boolean[] {false, true}) {
            var undone = Files.move(store.locate(id), store.incoming().resolve(id.toString()));
            if (longAgo) {
                old(undone);
            }

            orphans.sweep();

            assertFalse(Files.exists(undone));
            assertEquals(content, Files.readString(store.locate(id)));
        }
    }
}
