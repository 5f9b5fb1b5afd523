package id.lindung.compliance.figure;

import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.kit.problem.Refusal;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * Imports a file of published figures from the command line: {@code java -jar quarkus-run.jar import-figures ...}. What
 * was imported goes to standard output, what was refused to standard error, line by line.
 */
@ApplicationScoped
public class ImportFiguresCommand implements QuarkusApplication {

    /** First word of the command line. */
    public static final String NAME = "import-figures";

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int CALLED_WRONGLY = 2;
    static final int UNREADABLE = 3;

    private final ImportFigures importFigures;
    private final CheckImport checkImport;
    private final FigureConfig config;

    ImportFiguresCommand(ImportFigures importFigures, CheckImport checkImport, FigureConfig config) {
        this.importFigures = importFigures;
        this.checkImport = checkImport;
        this.config = config;
    }

    /** Prints the usage without a database, so that it always works. @return false without {@code --help} */
    public static boolean help(PrintStream out, String... args) {
        var asked = Arrays.asList(args).contains("--help");
        if (asked) {
            out.print(ImportArguments.USAGE);
        }
        return asked;
    }

    /**
     * @param args {@link #NAME} and its arguments
     * @return 0 when the figures are there, 1 when the file was refused or would replace a version that was not named, 2 for a wrong call, 3 for an unreadable file */
    @Override
    public int run(String... args) {
        return run(Arrays.stream(args).skip(1).toList(), System.out, System.err);
    }

    int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            var arguments = ImportArguments.parse(words);
            var file = file(arguments);
            var check = checkImport.run(file);
            if (check.present() != null
                    && !check.unchanged()
                    && arguments.consent().version() == null) {
                err.print(question(check));
                return REFUSED;
            }
            out.println(sentence(importFigures.run(file, arguments.consent(), Importer.COMMAND)));
            return DONE;
        } catch (ImportArguments.Wrong e) {
            err.println(NAME + ": " + e.getMessage());
            err.print(ImportArguments.USAGE);
            return CALLED_WRONGLY;
        } catch (Refusal e) {
            err.println(NAME + ": " + e.getMessage());
            e.violations()
                    .forEach(fault -> err.println(
                            fault.pointer().replace("line:", "line ") + ": " + fault.rule() + ": " + fault.message()));
            return REFUSED;
        } catch (IOException e) {
            err.println(NAME + ": the file cannot be read: " + e);
            return UNREADABLE;
        }
    }

    private ImportFile file(ImportArguments arguments) throws IOException {
        var limit = Math.toIntExact(config.maxFileSize().asLongValue());
        try (var in = Files.newInputStream(arguments.file())) {
            var content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                throw new IOException("it is longer than " + limit + " bytes");
            }
            return new ImportFile(arguments.platformId(), arguments.dataset(), arguments.source(), content);
        }
    }

    private static String sentence(FigureImportReport report) {
        return "%s %s: %d figures, version %d%s"
                .formatted(
                        report.platformId(),
                        report.dataset(),
                        report.figures(),
                        report.version(),
                        report.unchanged() ? ", as before (these bytes are known, and their source)" : "");
    }

    private static String question(FigureImportCheck check) {
        return """
                %s: version %d with %d figures would be replaced by %d figures: %d gained, %d lost, %d changed, %d kept.
                Nothing was imported. If this is meant, run it again with --replaces %d --confirm %s
                """
                .formatted(
                        NAME,
                        check.present().version(),
                        check.present().figures(),
                        check.figures(),
                        check.gained(),
                        check.lost(),
                        check.changed(),
                        check.kept(),
                        check.present().version(),
                        check.sha256());
    }
}
