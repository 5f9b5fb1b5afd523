package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Secrets of one installation of the local stack, made at random on the first start and kept with its data.
 *
 * @param postgres password of the database's superuser, who may run programs as whoever started it
 */
record LocalSecrets(String portalState, String urlVaultKey, String postgres) {

    static LocalSecrets in(Path folder) {
        Home.makePrivate(folder);
        try {
            return new LocalSecrets(
                    kept(folder.resolve("portal-state")),
                    kept(folder.resolve("url-vault-key")),
                    kept(postgresFile(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with the password of the database's superuser. */
    static Path postgresFile(Path folder) {
        return folder.resolve("postgres");
    }

    /** 32 bytes in base64: enough for AES-256 and for the portal's cookies. */
    private static String kept(Path file) throws IOException {
        // An empty one was cut short by a full disk or a power failure.
        if (!Files.exists(file) || Files.readString(file).isBlank()) {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            WholeFile.write(file, Base64.getEncoder().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }
}
