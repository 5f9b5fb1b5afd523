package id.lindung.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

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
        return built(engines().resolve("kafka"));
    }

    /** The unpacked distribution; its folder carries the version. */
    Path keycloakHome() {
        var folder = built(engines().resolve("keycloak"));
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("keycloak-"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new EngineFailed(folder + " is empty: run mvn package -DskipTests first"));
        } catch (IOException e) {
            throw new EngineFailed(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    Path realm() {
        return root.resolve("docker/keycloak/realm-lindung.json");
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
