package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A PostgreSQL of a test's own; its programs are unpacked once for all tests. */
final class TestServer {

    private TestServer() {}

    static PostgresEngine start(Home home, int port) {
        home.prepare();
        try {
            var unpacked = Files.createDirectories(Layout.ofCheckout().engines().resolve("postgresql"));
            var here = home.postgresPrograms().resolve("postgresql");
            if (!Files.exists(here)) {
                Files.createSymbolicLink(here, unpacked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PostgresEngine.start(home, port);
    }
}
