package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines of these sources are taken, whatever an earlier build has left beside them. */
class LayoutTest {

    @TempDir
    private Path checkout;

    @Test
    void theVersionsThatTheBuildNamesAreTaken() throws Exception {
        var layout = new Layout(checkout);
        for (var real : new Path[] {built().kafkaLibraries(), built().keycloakHome()}) {
            var name = built().engines().relativize(real);
            Files.createDirectories(layout.engines().resolve(name));
            // By the alphabet 9 is behind every version of today.
            Files.createDirectories(layout.engines().resolve(name.toString().replaceFirst("-[0-9].*", "-9.0.0")));
        }
        assertEquals(
                built().kafkaLibraries().getFileName(), layout.kafkaLibraries().getFileName());
        assertEquals(built().keycloakHome().getFileName(), layout.keycloakHome().getFileName());
    }

    @Test
    void anotherVersionDoesNotStandInForOneThatIsMissing() throws Exception {
        var layout = new Layout(checkout);
        Files.createDirectories(layout.engines().resolve("keycloak/keycloak-1.0.0"));
        var missing = assertThrows(EngineFailed.class, layout::keycloakHome);
        assertTrue(missing.getMessage().contains("mvn package"), missing.getMessage());
    }

    private static Layout built() {
        return Layout.ofCheckout();
    }
}
