package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.stack.Options.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./run} understands. */
class OptionsTest {

    @Test
    void withoutArgumentsTheStandardPortsAndTheHomeOfTheUserApply() {
        var options = Options.parse(List.of(), Map.of());
        assertEquals(8080, options.port(Part.PORTAL));
        assertEquals(9081, options.managementPort(Part.MODERATION));
        assertEquals(Path.of(System.getProperty("user.home"), ".local/share/lindung"), options.home());
        assertTrue(options.demo());
        assertFalse(options.reset());
        assertEquals(
                Path.of("/home/siti/.local/share/lindung"),
                Options.parse(List.of(), Map.of("HOME", "/home/siti")).home());
    }

    @Test
    void anOptionWinsOverTheEnvironment() {
        var options = Options.parse(
                List.of("--portal-port", "8090", "--reset", "--no-demo"),
                Map.of("LINDUNG_PORTAL_PORT", "8070", "LINDUNG_KAFKA_PORT", "19000", "LINDUNG_HOME", "/srv/lindung"));
        assertEquals(8090, options.port(Part.PORTAL));
        assertEquals(19000, options.port(Part.KAFKA));
        assertEquals(Path.of("/srv/lindung"), options.home());
        assertTrue(options.reset());
        assertFalse(options.demo());
    }

    @Test
    void aPortMayBeJoinedToItsOptionByAnEqualsSign() {
        assertEquals(
                8090, Options.parse(List.of("--keycloak-port=8090"), Map.of()).port(Part.KEYCLOAK));
    }

    @Test
    void aPortThatTwoPartsWereGivenIsNamedWithBothOptions() {
        var options = Options.parse(List.of("--keycloak-port", "9080"), Map.of());
        var problem = String.join("\n", options.sharedPorts());
        assertTrue(problem.contains("9080"), problem);
        assertTrue(problem.contains("--portal-port") && problem.contains("--keycloak-port"), problem);
        assertEquals(List.of(), Options.parse(List.of(), Map.of()).sharedPorts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "70000", "many", ""})
    void aPortThatCannotBeIsRefusedByName(String value) {
        var refused = assertThrows(EngineFailed.class, () -> Options.parse(List.of("--portal-port", value), Map.of()));
        assertTrue(refused.getMessage().contains("--portal-port"), refused.getMessage());
    }

    @Test
    void anUnknownOptionIsRefusedByName() {
        var refused = assertThrows(EngineFailed.class, () -> Options.parse(List.of("--portl-port", "1"), Map.of()));
        assertTrue(refused.getMessage().contains("--portl-port"), refused.getMessage());
    }

    @Test
    void theHelpNamesEveryPort() {
        for (var part : Part.values()) {
            assertTrue(Options.usage().contains(part.option()), part.option());
            assertTrue(Options.usage().contains(part.variable()), part.variable());
            assertTrue(Options.usage().contains(" " + part.standard() + "\n"), part.title());
        }
    }
}
