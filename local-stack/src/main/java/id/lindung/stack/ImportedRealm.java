package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which realm Keycloak's database holds. Keycloak imports a realm only where there is none of that name, so another
 * portal port or a changed realm file would go unnoticed, and every login would end at a refused redirect address.
 *
 * @param mark where the digest of what was imported is kept
 * @param digest of what is wanted now
 */
record ImportedRealm(Path mark, String digest) {

    /** @param settings what the realm file's placeholders stand for */
    static ImportedRealm wanted(Path mark, Path realm, Path keycloak, Map<String, String> settings) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(Files.readAllBytes(realm));
            sha256.update(keycloak.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            sha256.update(new TreeMap<>(settings).toString().getBytes(StandardCharsets.UTF_8));
            return new ImportedRealm(mark, HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isCurrent() {
        try {
            return Files.exists(mark) && Files.readString(mark).equals(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remember() {
        try {
            Files.writeString(mark, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
