package id.lindung.moderation.takedown.url;

import io.smallrye.config.ConfigMapping;

/** The key of the vault. It has no default: without it the service does not start. */
@ConfigMapping(prefix = "lindung.url-vault")
interface VaultConfig {

    /** 32 bytes for AES-256, in base64. Whoever has it and the database can read every restricted address. */
    String key();
}
