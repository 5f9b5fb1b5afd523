package id.lindung.kit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What clients copy from the document would be taken. */
@QuarkusTest
class ExamplesTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("lindung.root"), "contracts/src/main");

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    @Test
    void eachExampleIsReadAndFitsTheRulesOfItsCommand() throws IOException {
        var examples = files(CONTRACTS.resolve("resources/example"));
        assertFalse(examples.isEmpty());
        for (var example : examples) {
            var name = example.getFileName().toString().replace(".json", "");
            var command = mapper.readValue(Files.readString(example), recordOf(name));
            assertEquals(Set.of(), validator.validate(command), name);
        }
    }

    private static Class<?> recordOf(String name) throws IOException {
        var sources = CONTRACTS.resolve("java");
        var source = files(sources).stream()
                .filter(file -> file.getFileName().toString().equals(name + ".java"))
                .findFirst()
                .orElseThrow();
        var path = sources.relativize(source).toString();
        try {
            return Class.forName(path.replace(".java", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
