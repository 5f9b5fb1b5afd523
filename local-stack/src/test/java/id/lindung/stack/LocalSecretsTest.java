package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret is made once, and only its owner can read it. */
class LocalSecretsTest {

    @TempDir
    private Path folder;

    @Test
    void secretsStayWhatTheyAre() {
        var made = LocalSecrets.in(folder);
        assertEquals(made, LocalSecrets.in(folder));
        assertNotEquals(made.portalState(), made.urlVaultKey());
        assertEquals(32, Base64.getDecoder().decode(made.urlVaultKey()).length);
    }

    @Test
    void aSecretWhoseWritingWasCutShortIsMadeAnew() throws IOException {
        Files.createFile(folder.resolve("url-vault-key"));
        Files.writeString(folder.resolve("portal-state.new"), "half of");
        var made = LocalSecrets.in(folder);
        assertEquals(32, Base64.getDecoder().decode(made.urlVaultKey()).length);
        assertEquals(32, Base64.getDecoder().decode(made.portalState()).length);
    }

    @Test
    void nobodyElseCanReadThem() throws IOException {
        LocalSecrets.in(folder);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        var file = Files.getPosixFilePermissions(folder.resolve("portal-state"));
        assertEquals("rw-------", PosixFilePermissions.toString(file));
    }
}
