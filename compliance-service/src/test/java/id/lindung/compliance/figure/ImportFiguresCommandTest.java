package id.lindung.compliance.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.figure.file.FigureText;
import id.lindung.compliance.testing.Register;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ImportFiguresCommandTest {

    @Inject
    ImportFiguresCommand command;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return command.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private int importing(Path file) {
        return importing("other", file);
    }

    private int importing(String platform, Path file, String... more) {
        var words = new ArrayList<>(
                List.of("--platform", platform, "--dataset", "government-removal-requests", "--source", "a test"));
        words.addAll(List.of(more));
        words.add(file.toString());
        return run(words.toArray(String[]::new));
    }

    private Path file(FigureText text) throws IOException {
        return Files.write(folder.resolve("figures.csv"), text.bytes());
    }

    @Test
    void aFileIsImportedOnceAndSaysSo() throws IOException {
        var file = file(FigureText.small().of("command"));
        assertEquals(0, importing(file), err::toString);
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("other GOVERNMENT_REMOVAL_REQUESTS: 3 figures"));
        assertEquals(0, importing(file));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("as before"));
        assertEquals(0, err.size());
    }

    @Test
    void whatWouldBeReplacedIsToldAndTheAnswerIsTakenFromTheCommandLine() throws IOException {
        var platform = Register.registered("f-");
        assertEquals(0, importing(platform, file(FigureText.small().of(platform))), err::toString);
        var next = file(FigureText.removals()
                .row("Removal rate", "Jul-Dec 2025", "Indonesia", "0.6")
                .of(platform));
        assertEquals(1, importing(platform, next));
        assertEquals(0, out.size());
        var question = err.toString(StandardCharsets.UTF_8);
        assertTrue(question.contains("0 gained, 2 lost, 1 changed, 0 kept."), question);
        var answer = question.substring(question.indexOf("--replaces")).strip().split(" ");
        assertEquals(0, importing(platform, next, answer), err::toString);
        assertTrue(
                out.toString(StandardCharsets.UTF_8).startsWith(platform + " GOVERNMENT_REMOVAL_REQUESTS: 1 figures"));
    }

    @Test
    void faultsGoToStandardErrorWithTheirLines() throws IOException {
        var file = file(FigureText.small().of("command").row("Removal rate", "Jul-Dec 2025", "Indonesia", "x"));
        assertEquals(1, importing(file));
        assertEquals(0, out.size());
        var lines = err.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).contains("Nothing was imported"), lines::toString);
        assertTrue(lines.get(1).startsWith("line 5: number: result must be"), lines::toString);
    }

    @Test
    void wrongCallsAndUnreadableFilesHaveTheirOwnCodes() {
        assertEquals(2, run());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Usage: import-figures"));
        assertEquals(3, importing(folder.resolve("missing.csv")));
        assertEquals(3, importing(folder));
        assertEquals(
                1, run("--platform", "nobody", "--dataset", "government-removal-requests", "--source", "x", "pom.xml"));
    }
}
