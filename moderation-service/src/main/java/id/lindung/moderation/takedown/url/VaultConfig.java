package id.lindung.moderation.takedown.url;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.List;

/** The keys of the vault. They have no default: without one the service does not start. */
@ConfigMapping(prefix = "lindung.url-vault")
interface VaultConfig {

    /**
     * Each 32 bytes for AES-256, in base64, parted by commas: the first one seals, the others open what was sealed before
     * they were replaced. Whoever has them and the database can read every restricted address.
     */
    @WithName("key")
    List<String> keys();
}
