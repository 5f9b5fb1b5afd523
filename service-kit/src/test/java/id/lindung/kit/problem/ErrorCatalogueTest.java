package id.lindung.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a client can get is in the catalogue, whichever service sends it. */
class ErrorCatalogueTest {

    private static final Path ROOT = Path.of(System.getProperty("lindung.root"));

    /** Where codes come into being: refusals with a code of their own, and problems that no refusal stands for. */
    private static final Pattern CODE =
            Pattern.compile("(?:new Conflict|Problems\\.of|super)\\(\\s*\"([a-z]+(?:-[a-z]+)*)\"");

    @Test
    void eachCodeInTheSourcesIsInTheCatalogue() throws IOException {
        var catalogue = Files.readString(ROOT.resolve("docs/errors.md"));
        var missing = new TreeSet<String>();
        for (var code : codes()) {
            if (!catalogue.contains("`" + code + "`")) {
                missing.add(code);
            }
        }
        assertEquals(Set.of(), missing, "add these to docs/errors.md");
    }

    @Test
    void theSearchForCodesFindsThem() throws IOException {
        assertTrue(
                codes().containsAll(Set.of("not-found", "malformed-json", "conflicting-change", "unknown-platform")));
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        for (var module : Set.of("service-kit", "moderation-service", "compliance-service")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
                }
            }
        }
        return codes;
    }
}
