package id.lindung.compliance.figure;

import id.lindung.compliance.figure.file.Difference;
import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.hash.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells what an import would do, and stores nothing. */
@ApplicationScoped
class CheckImport {

    private final ReadFile files;
    private final FigureTable table;

    CheckImport(ReadFile files, FigureTable table) {
        this.files = files;
        this.table = table;
    }

    /** @throws id.lindung.kit.problem.Refusal if the platform is unknown or the file is wrong */
    @Transactional
    FigureImportCheck run(ImportFile file) {
        var figures = files.read(file);
        var sha256 = Sha256.of(file.content());
        var present = table.latest(file.platformId(), file.dataset());
        var difference = Difference.between(present.map(table::figures).orElseGet(List::of), figures);
        return new FigureImportCheck(
                file.platformId(),
                file.dataset(),
                file.source(),
                sha256,
                figures.size(),
                present.orElse(null),
                difference.gained(),
                difference.lost(),
                difference.changed(),
                difference.kept(),
                table.ofOthers(file.platformId(), sha256),
                present.filter(read -> isSame(read, sha256, file.source())).isPresent());
    }

    /** The source is part of a version: where a wrong one was named, the same bytes come again under the right one. */
    static boolean isSame(FigureImportReport latest, String sha256, String source) {
        return latest.sha256().equals(sha256) && latest.source().equals(source);
    }
}
