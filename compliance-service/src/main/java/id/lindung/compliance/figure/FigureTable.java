package id.lindung.compliance.figure;

import id.lindung.compliance.figure.file.Figure;
import id.lindung.compliance.figure.file.Period;
import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.text.Actor;
import id.lindung.kit.sql.Conditions;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The rows of imports, and how figures are written; immutable once they are there. */
@ApplicationScoped
class FigureTable {

    private static final String SELECT =
            "SELECT id, platform_id, dataset, version, figures, sha256, source, importer_role, importer_name, imported_at"
                    + " FROM figure_import";

    private final Sql sql;

    FigureTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * One import of a data set at a time, until the transaction ends: versions follow each other without gaps. And one
     * of a file, so that of two platforms with the same bytes the second is asked about the first.
     */
    void lock(String platformId, FigureDataset dataset, String sha256) {
        // Always in this order: who waits for the file holds no lock that its holder may want.
        lock("figures/" + platformId + "/" + dataset);
        lock("figures/" + sha256);
    }

    private void lock(String key) {
        sql.first("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> key, key);
    }

    /** The import that is read now, as one that changes nothing. */
    Optional<FigureImportReport> latest(String platformId, FigureDataset dataset) {
        var latest = SELECT + " WHERE platform_id = ? AND dataset = ? ORDER BY version DESC LIMIT 1";
        return sql.first(latest, row -> report(row, true), platformId, dataset);
    }

    /** Versions of other platforms that were made of exactly these bytes, the newest of each platform. */
    List<FigureImportReport> ofOthers(String platformId, String sha256) {
        var others = SELECT.replace("SELECT ", "SELECT DISTINCT ON (platform_id) ")
                + " WHERE sha256 = ? AND platform_id <> ? ORDER BY platform_id, version DESC";
        return sql.list(others, row -> report(row, false), sha256, platformId);
    }

    /** The figures of one version. */
    List<Figure> figures(FigureImportReport report) {
        return sql.list(
                "SELECT period_from, period_to, country, metric, value FROM published_figure WHERE import_id = ?",
                row -> new Figure(
                        new Period(row.day("period_from"), row.day("period_to")),
                        row.text("country"),
                        row.text("metric"),
                        row.number("value")),
                report.id());
    }

    /** Newest first; one more than the limit if there are more. */
    List<FigureImportReport> page(Conditions conditions, int limit) {
        return sql.list(
                SELECT + conditions.where() + " ORDER BY id DESC LIMIT ?",
                row -> report(row, false),
                conditions.values(limit + 1));
    }

    long count(Conditions conditions) {
        var count = "SELECT count(*) AS imports FROM figure_import" + conditions.where();
        return sql.first(count, row -> row.bigint("imports"), conditions.values())
                .orElseThrow();
    }

    void insert(FigureImportReport report, List<Figure> figures) {
        sql.update(
                """
                INSERT INTO figure_import
                    (id, platform_id, dataset, version, figures, sha256, source, importer_role, importer_name, imported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                report.id(),
                report.platformId(),
                report.dataset(),
                report.version(),
                report.figures(),
                report.sha256(),
                report.source(),
                report.importedBy().role(),
                report.importedBy().name(),
                report.importedAt());
        // All rows in one statement, each column as an array.
        sql.update(
                """
                INSERT INTO published_figure (import_id, period_from, period_to, country, metric, value)
                SELECT ?, * FROM unnest(?::date[], ?::date[], ?::text[], ?::text[], ?::numeric[])
                """,
                report.id(),
                Sql.column(figures, figure -> figure.period().from()),
                Sql.column(figures, figure -> figure.period().to()),
                Sql.column(figures, Figure::country),
                Sql.column(figures, Figure::metric),
                Sql.column(figures, Figure::value));
    }

    private static FigureImportReport report(Row row, boolean unchanged) {
        return new FigureImportReport(
                row.uuid("id"),
                row.text("platform_id"),
                row.enumeration("dataset", FigureDataset.class),
                row.integer("version"),
                row.integer("figures"),
                row.text("sha256"),
                row.text("source"),
                new Actor(row.text("importer_role"), row.text("importer_name"), null),
                row.instant("imported_at"),
                unchanged);
    }
}
