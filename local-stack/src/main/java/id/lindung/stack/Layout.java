package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where things lie in a checkout. */
record Layout(Path root) {

    /** The checkout: property {@code lindung.root}, which Maven and {@code ./run} set. */
    static Layout ofCheckout() {
        var root = System.getProperty("lindung.root");
        if (root == null) {
            throw new EngineFailed("the system property lindung.root must name the checkout");
        }
        return new Layout(Path.of(root).toAbsolutePath());
    }

    Path engines() {
        return root.resolve("local-stack/target/engines");
    }

    Path kafkaLibraries() {
        return engine("kafka");
    }

    /** The unpacked distribution. */
    Path keycloakHome() {
        return engine("keycloak");
    }

    /** Beside it may lie those of earlier versions: which one is meant is known to the build alone. */
    private Path engine(String name) {
        var folders = new Properties();
        try (var in = Layout.class.getResourceAsStream("engines.properties")) {
            folders.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built(engines().resolve(folders.getProperty(name)));
    }

    Path realm() {
        return root.resolve("docker/keycloak/realm-lindung.json");
    }

    /** Keycloak's themes: a folder for each. */
    Path themes() {
        return root.resolve("docker/keycloak/themes");
    }

    /** The packaged application of a module. */
    Path application(String module) {
        return built(root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) {
            throw new EngineFailed(path + " is missing: run mvn package -DskipTests first");
        }
        return path;
    }
}
