package id.lindung.kit.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of the service reading for pages may take. */
@ConfigMapping(prefix = "lindung.reading")
interface ReadingConfig {

    /** Connections at once, of the twenty of the pool. More would not be faster: they share the database's processors. */
    @WithDefault("8")
    int connections();

    /** Requests at once, waiting ones included; each holds one of 300 threads. One more is refused. */
    @WithDefault("200")
    int requests();

    /** How long a request waits for a connection. */
    @WithDefault("5s")
    Duration longestWait();

    /** The longest statement; with the wait it ends before the portal gives up, after 30 seconds. */
    @WithDefault("10s")
    Duration statementTimeout();
}
