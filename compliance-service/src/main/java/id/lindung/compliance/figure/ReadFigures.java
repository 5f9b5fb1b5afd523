package id.lindung.compliance.figure;

import id.lindung.compliance.listing.Filter;
import id.lindung.compliance.listing.Pages;
import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.figure.FigureView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** Reads published figures as they were published; anybody may. */
@ApplicationScoped
class ReadFigures {

    private static final String JOINED = " FROM published_figure f JOIN figure_import i ON i.id = f.import_id";

    private static final String ORDER = "i.platform_id, i.dataset, i.version, f.period_from, f.country, f.metric";

    private final Session session;
    private final FigureTable table;

    ReadFigures(Session session, FigureTable table) {
        this.session = session;
        this.table = table;
    }

    @Transactional
    Page<FigureView> page(FigureQuery wanted, String cursor, int limit) {
        var filter = wanted.filter();
        var rows = figures(after(filter, Cursor.decode(cursor, 6)), limit);
        return Pages.cut(rows, limit, Function.identity(), ReadFigures::cursorOf, count(filter));
    }

    @Transactional
    Page<FigureImportReport> imports(String platformId, String cursor, int limit) {
        var filter = new Filter().and("platform_id = :platform", "platform", platformId);
        UUID before = Cursor.decode(cursor, 1).uuid(0);
        var rows = table.page(filter.copy().and("id < :before", "before", before), limit);
        return Pages.cut(
                rows,
                limit,
                Function.identity(),
                report -> Cursor.encode(report.id().toString()),
                table.count(filter));
    }

    private List<FigureView> figures(Filter filter, int limit) {
        var sql =
                """
                SELECT i.platform_id, i.dataset, f.period_from, f.period_to, f.country, f.metric, f.value, i.source, i.version
                """;
        var query = session.createNativeQuery(
                        sql + JOINED + filter.where() + " ORDER BY " + ORDER + " LIMIT " + (limit + 1), Object[].class)
                .addScalar("platform_id", String.class)
                .addScalar("dataset", String.class)
                .addScalar("period_from", LocalDate.class)
                .addScalar("period_to", LocalDate.class)
                .addScalar("country", String.class)
                .addScalar("metric", String.class)
                .addScalar("value", BigDecimal.class)
                .addScalar("source", String.class)
                .addScalar("version", Integer.class);
        filter.parameters().forEach(query::setParameter);
        return query.getResultStream().map(ReadFigures::view).toList();
    }

    private long count(Filter filter) {
        var query = session.createNativeQuery("SELECT count(*)" + JOINED + filter.where(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static Filter after(Filter filter, Cursor cursor) {
        if (cursor.isStart()) {
            return filter;
        }
        return filter.copy()
                .and(
                        "(" + ORDER + ") > (:atPlatform, :atDataset, :atVersion, :atPeriod, :atCountry, :atMetric)",
                        "atPlatform",
                        cursor.text(0))
                .with("atDataset", cursor.text(1))
                .with("atVersion", cursor.integer(2))
                .with("atPeriod", cursor.day(3))
                .with("atCountry", cursor.text(4))
                .with("atMetric", cursor.text(5));
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

    private static FigureView view(Object[] row) {
        return new FigureView(
                (String) row[0],
                FigureDataset.valueOf((String) row[1]),
                (LocalDate) row[2],
                (LocalDate) row[3],
                (String) row[4],
                (String) row[5],
                (BigDecimal) row[6],
                (String) row[7],
                (Integer) row[8]);
    }
}
