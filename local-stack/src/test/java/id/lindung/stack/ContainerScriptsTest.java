package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of the containers, with a program in Keycloak's place that writes down how it was called. */
class ContainerScriptsTest {

    private static final String REALM =
            "{\"secret\": \"${LINDUNG_SECRET_PORTAL}\", \"value\": \"${LINDUNG_PASSWORD_A1}\"}";

    private static final String START = "start --optimized";

    @TempDir
    private Path folder;

    private String output;

    @BeforeEach
    void aContainerWithSecretsAndARealm() throws IOException {
        write("secrets/keycloak", "database");
        write("secrets/oidc_client", "portal");
        write("secrets/realm", "LINDUNG_PASSWORD_A1=first\n");
        write("keycloak/data/import/realm-lindung.json", REALM);
        Files.createDirectories(folder.resolve("state"));
        keycloakEndsWith(0);
    }

    @Test
    void theRealmIsImportedOnceAndThenKeycloakIsStarted() throws Exception {
        var realm = folder.resolve("keycloak/data/import/realm-lindung.json");
        assertEquals(0, start(), () -> output);
        assertEquals(0, start(), () -> output);
        assertEquals(List.of("import --optimized --file " + realm + " --override false", START, START), calls());
    }

    @Test
    void anImportThatFailedIsRepeated() throws Exception {
        keycloakEndsWith(1);
        assertEquals(1, start(), () -> output);
        assertEquals(1, calls().size());
        keycloakEndsWith(0);
        assertEquals(0, start(), () -> output);
        assertEquals(List.of(calls().get(0), calls().get(0), START), calls());
    }

    @Test
    void anotherRealmIsNotOverlooked() throws Exception {
        assertEquals(0, start(), () -> output);
        write("keycloak/data/import/realm-lindung.json", REALM + " ");
        assertEquals(1, start(), () -> output);
        assertTrue(output.contains("imported with"), output);
        assertEquals(0, start("replace-realm"), () -> output);
        assertTrue(calls().get(2).endsWith("--override true"), calls()::toString);
        assertEquals(0, start(), () -> output);
    }

    @Test
    void anAdministratorCanBeMade() throws Exception {
        assertEquals(0, start("bootstrap-admin"), () -> output);
        assertEquals(List.of("bootstrap-admin user --optimized"), calls());
    }

    @Test
    void whatTheScriptDoesNotKnowStartsNothing() throws Exception {
        assertEquals(1, start("replace-relam"), () -> output);
        assertTrue(output.contains("replace-relam"), output);
        assertEquals(List.of(), calls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${LINDUNG_PASSWORD_OFFICER2}",
                "${LINDUNG_PASSWORD_Officer}",
                "${LINDUNG_PASSWORD_A1:first}",
                "${LINDUNG_PASSWORD_A1:${LINDUNG_SECRET_PORTAL}}",
                "${LINDUNG_PASSWORD-A1}",
                "${LINDUNG_PASSWORD_A1",
            })
    void keycloakIsNotStartedWhileAPlaceholderHasNoValue(String placeholder) throws Exception {
        write("keycloak/data/import/realm-lindung.json", REALM + placeholder);
        assertEquals(1, start(), () -> output);
        assertTrue(output.startsWith("Keycloak is not started: "), output);
        assertEquals(List.of(), calls());
    }

    @Test
    void aSecretIsMadeForEachPlaceholderOfTheRealmAlsoOneWithADigit() throws Exception {
        var realm = write("realm.json", "${LINDUNG_PASSWORD_OFFICER2} ${LINDUNG_SECRET_PORTAL} ${LINDUNG_SECRET_b2B}");
        assertEquals(0, makeSecrets(realm), () -> output);
        var names = Files.readAllLines(folder.resolve("made/realm")).stream()
                .map(line -> line.replaceFirst("=.{40}$", ""))
                .toList();
        assertEquals(List.of("LINDUNG_PASSWORD_OFFICER2", "LINDUNG_SECRET_b2B"), names);
    }

    @Test
    void aRealmThatOnlyItsOwnerMayReadIsOpenedToTheContainer() throws Exception {
        var realm = write("realm.json", REALM);
        Files.setPosixFilePermissions(realm, PosixFilePermissions.fromString("rw-------"));
        assertEquals(0, makeSecrets(realm), () -> output);
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(realm)));
    }

    private int makeSecrets(Path realm) throws Exception {
        var script = Layout.ofCheckout().root().resolve("docker/make-secrets.sh");
        var command = List.of(script.toString(), folder.resolve("made").toString());
        return run(Map.of("LINDUNG_REALM_FILE", realm.toString()), command);
    }

    /** The script as it is, with the container's folders here. */
    private int start(String... arguments) throws Exception {
        var script = Files.readString(Layout.ofCheckout().realm().resolveSibling("start.sh"))
                .replace("/opt/keycloak", folder.resolve("keycloak").toString())
                .replace("/run/secrets", folder.resolve("secrets").toString())
                .replace("/var/lib/lindung", folder.resolve("state").toString());
        var command = new ArrayList<>(List.of("bash", write("start.sh", script).toString()));
        command.addAll(List.of(arguments));
        return run(Map.of(), command);
    }

    /** Under pipefail, what writes into such a search fails when the match comes early: the test fails by chance. */
    @Test
    void noScriptPipesIntoASearchThatEndsEarly() throws IOException {
        var root = Layout.ofCheckout().root();
        var early = Pattern.compile(
                "(?<!\\|)\\|(?!\\|)\\s*(?:grep\\s+(?:\\S+\\s+)*-\\w*[qm]|head\\b|sed\\s.*\\bq\\b|read\\b|awk\\s.*exit)");
        for (var script : List.of(
                "run",
                ".ci/run",
                "docker/smoke-test.sh",
                "docker/make-secrets.sh",
                "docker/keycloak/start.sh",
                "docker/postgres/10-databases.sh",
                "portal/frontend/check.sh")) {
            var found = Files.readAllLines(root.resolve(script)).stream()
                    .filter(line ->
                            !line.strip().startsWith("#") && early.matcher(line).find())
                    .toList();
            assertEquals(List.of(), found, script);
        }
    }

    @Test
    void thePageOfTheSmokeTestIsFoundHoweverEarlyItsHeadlineComes() throws Exception {
        var functions = Files.readString(Layout.ofCheckout().root().resolve("docker/smoke-test.sh"))
                .replaceAll("(?s).*\n(browser\\(\\).*?\n\\}\n)login_form.*", "$1");
        // In curl's place: more than a pipe holds comes behind the headline.
        var script = "set -euo pipefail; jar=x portal=x; fail() { echo \"$*\"; exit 1; }\n" + functions
                + "curl() { echo '<h1 class=\"x\"> Dasbor</h1>'; head -c 1000000 /dev/zero | tr '\\0' y; }\ndashboard\n";
        assertEquals(0, run(Map.of(), List.of("bash", "-c", script)), () -> output);
    }

    private void keycloakEndsWith(int status) throws IOException {
        var calls = folder.resolve("calls");
        var program = write("keycloak/bin/kc.sh", "#!/bin/bash\necho \"$*\" >>" + calls + "\nexit " + status + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    /** How Keycloak was called, each time. */
    private List<String> calls() throws IOException {
        var calls = folder.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private int run(Map<String, String> environment, List<String> command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    private Path write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
