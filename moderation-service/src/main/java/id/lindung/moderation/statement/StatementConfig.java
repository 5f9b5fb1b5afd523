package id.lindung.moderation.statement;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What statements are answered with. */
@ConfigMapping(prefix = "lindung.statement")
interface StatementConfig {

    /** Address by which platforms reach this service, such as {@code https://api.lindung.example}; else the request's. */
    Optional<URI> publicAddress();
}
