package id.lindung.compliance.figure;

import id.lindung.compliance.figure.file.Difference;
import id.lindung.compliance.figure.file.Figure;
import id.lindung.contracts.event.PublishedFiguresImported;
import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.hash.Sha256;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.id.Ids;
import id.lindung.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Imports what a platform has published, as a version of its own: all of a file or nothing. The latest version is what is
 * read; an older file that is imported again takes its place as a new version, so that a wrong one can be undone.
 */
@ApplicationScoped
class ImportFigures {

    private final ReadFile files;
    private final FigureTable table;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    ImportFigures(ReadFile files, FigureTable table, Outbox outbox, AuditLog audit, Clock clock) {
        this.files = files;
        this.table = table;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return what is read from now on; {@code unchanged} if the latest version was made of exactly these bytes
     *     and names the same source
     * @throws id.lindung.kit.problem.Refusal if the platform is unknown, the file is wrong, or the consent does not cover
     *     what would happen
     */
    @Transactional
    FigureImportReport run(ImportFile file, Consent consent, Importer by) {
        var figures = files.read(file);
        var sha256 = Sha256.of(file.content());
        table.lock(file.platformId(), file.dataset(), sha256);
        var present = table.latest(file.platformId(), file.dataset()).orElse(null);
        if (present != null && CheckImport.isSame(present, sha256, file.source())) {
            return present;
        }
        var others = table.ofOthers(file.platformId(), sha256);
        consent.requireOwn(others);
        var former = present == null ? List.<Figure>of() : table.figures(present);
        var difference = Difference.between(former, figures);
        consent.requireReplacing(present, sha256, difference);
        var report = new FigureImportReport(
                Ids.next(),
                file.platformId(),
                file.dataset(),
                FigureImportCheck.versionOf(present) + 1,
                figures.size(),
                sha256,
                file.source(),
                by.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false);
        table.insert(report, figures);
        outbox.add(told(report));
        by.record(audit, report.id().toString(), report.platformId(), recorded(report, present, difference, others));
        return report;
    }

    /**
     * What the audit log keeps of an import: both versions, where one took the place of another, and the platforms that
     * the importer has named as having published the very same file.
     */
    private static Map<String, Object> recorded(
            FigureImportReport report,
            FigureImportReport replaced,
            Difference difference,
            List<FigureImportReport> others) {
        var details = new HashMap<String, Object>();
        details.put("dataset", report.dataset());
        details.put("version", report.version());
        details.put("figures", report.figures());
        details.put("sha256", report.sha256());
        details.put("sourceDigest", Sha256.of(report.source()));
        if (!others.isEmpty()) {
            details.put(
                    "sameAs",
                    others.stream().map(FigureImportReport::platformId).toList());
        }
        if (replaced != null) {
            details.put("replacedVersion", replaced.version());
            details.put("replacedFigures", replaced.figures());
            details.put("replacedSha256", replaced.sha256());
            details.putAll(difference.counts());
        }
        return details;
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
