package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two stacks do not share data, and forgetting removes only what a stack has made. */
class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void aHomeThatAnotherStackUsesIsRefusedAndItsProcessNamed() throws Exception {
        var other = new ProcessBuilder(
                        Jvm.executable(),
                        "-cp",
                        "target/classes:target/test-classes",
                        Holder.class.getName(),
                        folder + "")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var output = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("claimed", output.readLine());
            var refused = assertThrows(EngineFailed.class, () -> new Home(folder).claim());
            assertTrue(refused.getMessage().contains("process " + other.pid()), refused.getMessage());
            assertTrue(refused.getMessage().contains("LINDUNG_HOME"), refused.getMessage());
        } finally {
            other.destroyForcibly().waitFor();
        }
        new Home(folder).claim();
    }

    @Test
    void nobodyElseCanReadOrChangeWhatTheStackKeeps() throws Exception {
        var home = new Home(folder.resolve("made/home"));
        home.claim();
        assertEquals("rwx------", permissions(home.path()));
        // As an earlier version made it.
        Files.createDirectories(home.logs());
        Files.setPosixFilePermissions(home.logs(), PosixFilePermissions.fromString("rwxrwxrwx"));
        home.prepare();
        for (var part : List.of(
                home.postgres(),
                home.postgresPrograms(),
                home.kafka(),
                home.evidence(),
                home.temporary(),
                home.secrets(),
                home.logs())) {
            assertEquals("rwx------", permissions(part));
        }
    }

    @Test
    void aPartMayBeALinkToAnotherDisk() throws Exception {
        var disk = Files.createDirectories(folder.resolve("disk"));
        var home = new Home(folder.resolve("home"));
        home.claim();
        Files.createSymbolicLink(home.evidence(), disk);
        home.prepare();
        assertEquals("rwx------", permissions(disk));
    }

    @Test
    void aFolderThatIsNotOfTheStackIsLeftAsItIs() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        new Home(folder).claim();
        new Home(folder).prepare();
        assertEquals("rwxr-xr-x", permissions(folder));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void forgettingLeavesWhatIsNotOfTheStack() throws Exception {
        var home = new Home(folder);
        Files.createDirectories(home.evidence().resolve("2026/11"));
        Files.writeString(home.evidence().resolve("2026/11/file"), "evidence");
        var stranger = Files.writeString(folder.resolve("thesis.odt"), "years of work");
        home.forget();
        assertFalse(Files.exists(home.evidence()));
        assertTrue(Files.exists(stranger));
    }

    @Test
    void aHomeForOnePurposeIsRemovedAltogetherAndMayBeGoneAlready() throws Exception {
        var home = new Home(folder.resolve("bench"));
        Files.createDirectories(home.logs());
        Files.writeString(home.log("portal"), "started");
        home.remove();
        assertFalse(Files.exists(home.path()));
        home.remove();
    }

    @Test
    void anotherPortalAddressOrRealmFileIsImportedAgain() throws Exception {
        var mark = folder.resolve("imported-realm");
        var realm = Files.writeString(folder.resolve("realm.json"), "{}");
        var keycloak = Path.of("keycloak-26");
        var settings = Map.of("LINDUNG_PORTAL_URL", "http://localhost:8080");
        var imported = ImportedRealm.wanted(mark, realm, keycloak, settings);
        assertFalse(imported.isCurrent());
        imported.remember();
        assertTrue(ImportedRealm.wanted(mark, realm, keycloak, settings).isCurrent());
        var moved = Map.of("LINDUNG_PORTAL_URL", "http://localhost:8090");
        assertFalse(ImportedRealm.wanted(mark, realm, keycloak, moved).isCurrent());
        Files.writeString(realm, "{\"realm\": \"lindung\"}");
        assertFalse(ImportedRealm.wanted(mark, realm, keycloak, settings).isCurrent());
    }

    /** Claims a home in a process of its own: a lock does not keep its own process out. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            new Home(Path.of(arguments[0])).claim();
            System.out.println("claimed");
            Thread.sleep(60_000);
        }
    }
}
