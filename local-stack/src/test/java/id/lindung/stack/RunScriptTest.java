package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} asks of a machine before it builds, with programs that only tell their version. */
class RunScriptTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void anEmptyCheckout() throws IOException {
        Files.copy(Layout.ofCheckout().root().resolve("run"), folder.resolve("run"));
        program("jdk/bin/java", "exit 1");
        program("jdk/bin/javac", "echo javac 17.0.12");
        maven("3.8.7");
    }

    @Test
    void whatTheToolOptionsSayIsNotTakenForAVersion() throws Exception {
        program("jdk/bin/javac", "echo 'Picked up JAVA_TOOL_OPTIONS: -Xmx1g' >&2; echo javac 21.0.2");
        assertTrue(run().contains("the build failed"));
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        program("jdk/bin/javac", "echo javac 11.0.2");
        assertTrue(run().contains("is of version 11"));
    }

    @Test
    void anOldMavenIsRefused() throws Exception {
        maven("3.8.10");
        assertTrue(run().contains("the build failed"));
        maven("3.6.3");
        assertTrue(run().contains("this one is of version 3.6.3"));
    }

    @Test
    void aLanguageThatIsNotInstalledStillNamesEveryFile() throws Exception {
        program("bin/mvn", "[ \"$1\" = -version ] && echo 'Apache Maven 3.8.7' || echo \"[ERROR] $(locale charmap)\"");
        assertTrue(run(Map.of("LC_ALL", "xx_XX.UTF-8")).contains("[ERROR] UTF-8"));
    }

    private void maven(String version) throws IOException {
        program("bin/mvn", "[ \"$1\" = -version ] && echo 'Apache Maven " + version + " (unknown)'");
    }

    private String run() throws Exception {
        return run(Map.of());
    }

    private String run(Map<String, String> more) throws Exception {
        var builder = new ProcessBuilder("bash", folder.resolve("run").toString()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.putAll(more);
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), output);
        return output;
    }

    private void program(String name, String script) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
