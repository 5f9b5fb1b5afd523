package id.lindung.compliance.figure;

import id.lindung.compliance.figure.file.FigureFile;
import id.lindung.compliance.figure.file.Period;
import id.lindung.compliance.figure.file.Visible;
import id.lindung.compliance.platform.PlatformRegister;
import id.lindung.contracts.event.PublishedFiguresImported;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.hash.Sha256;
import id.lindung.kit.id.Ids;
import id.lindung.kit.outbox.Outbox;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Imports what a platform has published, as a version of its own: all of a file or nothing. The latest version is what is
 * read; an older file that is imported again takes its place as a new version, so that a wrong one can be undone.
 */
@ApplicationScoped
class ImportFigures {

    private final PlatformRegister register;
    private final FigureTable table;
    private final Outbox outbox;
    private final FigureConfig config;
    private final Clock clock;

    ImportFigures(PlatformRegister register, FigureTable table, Outbox outbox, FigureConfig config, Clock clock) {
        this.register = register;
        this.table = table;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param record writes the audit entry: who imported is known to the one who calls
     * @return what is read from now on; {@code unchanged} if the latest version was made of exactly these bytes
     *     and names the same source
     * @throws id.lindung.kit.problem.Refusal if the platform is unknown or the file is wrong
     */
    @Transactional
    FigureImportReport run(ImportFile file, Consumer<FigureImportReport> record) {
        register.requireRegistered(file.platformId());
        requireVisible(file.source());
        var figures = FigureFile.read(file.content(), file.dataset(), bounds(file.platformId()));
        var sha256 = Sha256.of(file.content());
        table.lock(file.platformId(), file.dataset());
        var latest = table.latest(file.platformId(), file.dataset());
        if (latest.filter(read -> isSame(read, sha256, file.source())).isPresent()) {
            return latest.get();
        }
        var report = new FigureImportReport(
                Ids.next(),
                file.platformId(),
                file.dataset(),
                latest.map(FigureImportReport::version).orElse(0) + 1,
                figures.size(),
                sha256,
                file.source(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false);
        table.insert(report, figures);
        outbox.add(told(report));
        record.accept(report);
        return report;
    }

    private Period.Bounds bounds(String platformId) {
        return new Period.Bounds(
                config.existsSince().getOrDefault(platformId, config.earliest()),
                LocalDate.ofInstant(clock.instant(), config.zone()));
    }

    private static void requireVisible(String source) {
        Visible.hiddenIn(source).ifPresent(hidden -> {
            throw InvalidRequest.of(
                    "query:source",
                    "invisible-character",
                    "must have no invisible character, but has %s: type it anew; found %s"
                            .formatted(hidden, Visible.quote(source)));
        });
    }

    /** The source is part of a version: where a wrong one was named, the same bytes come again under the right one. */
    private static boolean isSame(FigureImportReport latest, String sha256, String source) {
        return latest.sha256().equals(sha256) && latest.source().equals(source);
    }

    /** What the audit log keeps of an import. */
    static Map<String, Object> recorded(FigureImportReport report) {
        return Map.of(
                "dataset",
                report.dataset(),
                "version",
                report.version(),
                "sha256",
                report.sha256(),
                "sourceDigest",
                Sha256.of(report.source()));
    }

    private static PublishedFiguresImported told(FigureImportReport report) {
        return new PublishedFiguresImported(
                report.platformId(),
                report.id(),
                report.dataset().name(),
                report.version(),
                report.figures(),
                report.importedAt());
    }
}
