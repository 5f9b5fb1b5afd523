package id.lindung.moderation.takedown.url;

import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the addresses of restricted content. They go in and come out through two functions of the database; the second
 * cannot be called without an entry in the exposure log.
 */
@Startup
@ApplicationScoped
public class UrlVault {

    private final Sql sql;
    private final KeyRing keys;

    UrlVault(Sql sql, VaultConfig config) {
        this.sql = sql;
        this.keys = KeyRing.of(config.keys());
    }

    /**
     * Who is shown an address, for the exposure log.
     *
     * @param platformId null for officials
     * @param reason null where none is asked
     */
    public record Viewer(String issuer, String subject, String role, String platformId, String reason) {}

    @Transactional(TxType.MANDATORY)
    public void put(UUID itemId, ContentUrl url) {
        var sealed = keys.seal(url.text().getBytes(StandardCharsets.UTF_8), itemId);
        sql.first(
                "SELECT url_vault_put(?, ?, ?, ?)",
                row -> itemId,
                itemId,
                sealed.keyId(),
                sealed.nonce(),
                sealed.ciphertext());
    }

    /**
     * Empty if none is kept for the item.
     *
     * @throws id.lindung.kit.problem.Conflict {@code address-key-missing}
     */
    @Transactional(TxType.MANDATORY)
    public Optional<ContentUrl> take(UUID itemId, Viewer viewer, Instant at) {
        return sql.first(
                        "SELECT key_id, nonce, ciphertext FROM url_vault_take(?, ?, ?, ?, ?, ?, ?)",
                        UrlVault::kept,
                        itemId,
                        at,
                        viewer.issuer(),
                        viewer.subject(),
                        viewer.role(),
                        viewer.platformId(),
                        viewer.reason())
                .map(kept -> new ContentUrl(new String(keys.open(kept, itemId), StandardCharsets.UTF_8)));
    }

    private static AddressCipher.Sealed kept(Row row) {
        return new AddressCipher.Sealed(row.text("key_id"), row.bytes("nonce"), row.bytes("ciphertext"));
    }
}
