package id.lindung.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a client can get is in the catalogue, whichever service sends it. */
class ErrorCatalogueTest {

    private static final Path ROOT = Path.of(System.getProperty("lindung.root"));

    /** Where codes come into being: refusals with a code of their own, and problems that no refusal stands for. */
    private static final Pattern CODE =
            Pattern.compile("(?:new Conflict|new Unprocessable|Problems\\.of|super)\\(\\s*\"([a-z]+(?:-[a-z]+)*)\"");

    /** A row of the catalogue; rules that a violation names have no status of their own. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+(?:-[a-z]+)*)` \\| \\d{3} \\|");

    @Test
    void eachCodeInTheSourcesIsInTheCatalogue() throws IOException {
        var missing = codes();
        missing.removeAll(catalogue());
        assertEquals(Set.of(), missing, "add these to docs/errors.md");
    }

    @Test
    void eachCodeInTheCatalogueIsInTheSources() throws IOException {
        var neverSent = catalogue();
        neverSent.removeAll(codes());
        assertEquals(Set.of(), neverSent, "nothing answers with these: take them out of docs/errors.md");
    }

    @Test
    void theSearchForCodesFindsThem() throws IOException {
        var known = Set.of("not-found", "malformed-json", "conflicting-change", "unknown-platform", "import-refused");
        assertTrue(codes().containsAll(known));
        assertTrue(catalogue().containsAll(known));
    }

    private static Set<String> catalogue() throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve("docs/errors.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
