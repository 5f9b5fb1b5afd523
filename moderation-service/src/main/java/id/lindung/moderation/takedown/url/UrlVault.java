package id.lindung.moderation.takedown.url;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keeps the addresses of restricted content. They go in and come out through two functions of the database; the second
 * cannot be called without an entry in the exposure log.
 */
@Startup
@ApplicationScoped
public class UrlVault {

    private final DataSource dataSource;
    private final KeyRing keys;

    UrlVault(DataSource dataSource, VaultConfig config) {
        this.dataSource = dataSource;
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
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT url_vault_put(?, ?, ?, ?)")) {
            statement.setObject(1, itemId);
            statement.setString(2, sealed.keyId());
            statement.setBytes(3, sealed.nonce());
            statement.setBytes(4, sealed.ciphertext());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("restricted address not kept", e);
        }
    }

    /**
     * Empty if none is kept for the item.
     *
     * @throws id.lindung.kit.problem.Conflict {@code address-key-missing}
     */
    @Transactional(TxType.MANDATORY)
    public Optional<ContentUrl> take(UUID itemId, Viewer viewer, Instant at) {
        var sql = "SELECT key_id, nonce, ciphertext FROM url_vault_take(?, ?, ?, ?, ?, ?, ?)";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, itemId);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            statement.setString(3, viewer.issuer());
            statement.setString(4, viewer.subject());
            statement.setString(5, viewer.role());
            statement.setString(6, viewer.platformId());
            statement.setString(7, viewer.reason());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var sealed = new AddressCipher.Sealed(row.getString(1), row.getBytes(2), row.getBytes(3));
                return Optional.of(new ContentUrl(new String(keys.open(sealed, itemId), StandardCharsets.UTF_8)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("restricted address not read", e);
        }
    }
}
