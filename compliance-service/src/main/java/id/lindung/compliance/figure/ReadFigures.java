package id.lindung.compliance.figure;

import id.lindung.compliance.listing.Pages;
import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.figure.FigureView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.reading.ForPages;
import id.lindung.kit.sql.Conditions;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads published figures as they were published; anybody may. */
@ApplicationScoped
class ReadFigures {

    private static final String JOINED = " FROM published_figure f JOIN figure_import i ON i.id = f.import_id";

    private static final String ORDER = "i.platform_id, i.dataset, i.version, f.period_from, f.country, f.metric";

    private final Sql sql;
    private final FigureTable table;

    ReadFigures(Sql sql, FigureTable table) {
        this.sql = sql;
        this.table = table;
    }

    @ForPages
    Page<FigureView> page(FigureQuery wanted, String cursor, int limit) {
        var conditions = wanted.conditions();
        var rows = figures(after(conditions, Cursor.decode(cursor, 6)), limit);
        return Pages.cut(rows, limit, Function.identity(), ReadFigures::cursorOf, count(conditions));
    }

    /**
     * Versions of data sets, the newest first; null leaves a question open.
     *
     * @param withNames whether the reader may know which official has imported
     */
    @ForPages
    Page<FigureImportReport> imports(
            String platformId, FigureDataset dataset, Integer version, boolean withNames, String cursor, int limit) {
        var conditions = new Conditions()
                .and("platform_id = ?", platformId)
                .and("dataset = ?", dataset)
                .and("version = ?", version);
        UUID before = Cursor.decode(cursor, 1).uuid(0);
        var rows = table.page(conditions.copy().and("id < ?", before), limit);
        return Pages.cut(
                rows,
                limit,
                report -> withNames ? report : report.withoutOfficialsName(),
                report -> Cursor.encode(report.id().toString()),
                table.count(conditions));
    }

    private List<FigureView> figures(Conditions conditions, int limit) {
        var select =
                """
                SELECT i.platform_id, i.dataset, f.period_from, f.period_to, f.country, f.metric, f.value, i.source, i.version
                """;
        return sql.list(
                select + JOINED + conditions.where() + " ORDER BY " + ORDER + " LIMIT ?",
                ReadFigures::view,
                conditions.values(limit + 1));
    }

    private long count(Conditions conditions) {
        return sql.first(
                        "SELECT count(*) AS figures" + JOINED + conditions.where(),
                        row -> row.bigint("figures"),
                        conditions.values())
                .orElseThrow();
    }

    private static Conditions after(Conditions conditions, Cursor cursor) {
        return conditions
                .copy()
                .and(
                        "(" + ORDER + ") > (?, ?, ?, ?, ?, ?)",
                        cursor.text(0),
                        cursor.text(1),
                        cursor.integer(2),
                        cursor.day(3),
                        cursor.text(4),
                        cursor.text(5));
    }

    private static String cursorOf(FigureView figure) {
        return Cursor.encode(
                figure.platformId(),
                figure.dataset().name(),
                Integer.toString(figure.version()),
                figure.periodFrom().toString(),
                figure.country(),
                figure.metric());
    }

    private static FigureView view(Row row) {
        return new FigureView(
                row.text("platform_id"),
                row.enumeration("dataset", FigureDataset.class),
                row.day("period_from"),
                row.day("period_to"),
                row.text("country"),
                row.text("metric"),
                row.number("value"),
                row.text("source"),
                row.integer("version"));
    }
}
