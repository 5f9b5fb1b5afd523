package id.lindung.moderation.statement;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What statements are answered with. */
@ConfigMapping(prefix = "lindung.statement")
interface StatementConfig {

    /**
     * Address by which platforms reach this service, such as {@code https://api.lindung.example/moderation}. Without it
     * that of each request, which tells neither the TLS nor the path of a gateway.
     */
    Optional<URI> publicAddress();
}
