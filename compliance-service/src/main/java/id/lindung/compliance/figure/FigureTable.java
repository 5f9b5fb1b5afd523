package id.lindung.compliance.figure;

import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The rows of imports, and how figures are written; immutable once they are there. */
@ApplicationScoped
class FigureTable {

    private final Session session;

    FigureTable(Session session) {
        this.session = session;
    }

    /** One import of a data set at a time, until the transaction ends: versions follow each other without gaps. */
    void lock(String platformId, FigureDataset dataset) {
        session.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) AS text)", String.class)
                .setParameter("key", "figures/" + platformId + "/" + dataset)
                .getSingleResultOrNull();
    }

    /** The import that is read now, as one that changes nothing. */
    Optional<FigureImportReport> latest(String platformId, FigureDataset dataset) {
        return imports("WHERE platform_id = :platform AND dataset = :dataset ORDER BY version DESC LIMIT 1")
                .setParameter("platform", platformId)
                .setParameter("dataset", dataset.name())
                .getResultStream()
                .map(row -> report(row, true))
                .findAny();
    }

    /** Newest first; one more than the limit if there are more. */
    List<FigureImportReport> page(Filter filter, int limit) {
        var query = imports(filter.where() + " ORDER BY id DESC LIMIT " + (limit + 1));
        filter.parameters().forEach(query::setParameter);
        return query.getResultStream().map(row -> report(row, false)).toList();
    }

    long count(Filter filter) {
        var query = session.createNativeQuery("SELECT count(*) FROM figure_import " + filter.where(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    void insert(FigureImportReport report, List<Figure> figures) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO figure_import (id, platform_id, dataset, version, figures, sha256, source, imported_at)
                        VALUES (:id, :platform, :dataset, :version, :figures, :sha256, :source, :at)
                        """)
                .setParameter("id", report.id())
                .setParameter("platform", report.platformId())
                .setParameter("dataset", report.dataset().name())
                .setParameter("version", report.version())
                .setParameter("figures", report.figures())
                .setParameter("sha256", report.sha256())
                .setParameter("source", report.source())
                .setParameter("at", report.importedAt())
                .executeUpdate();
        session.doWork(connection -> insert(connection, report.id(), figures));
    }

    /** All rows in one statement, each column as an array. */
    private static void insert(Connection connection, UUID importId, List<Figure> figures) throws SQLException {
        var sql =
                """
                INSERT INTO published_figure (import_id, period_from, period_to, country, metric, value)
                SELECT ?, * FROM unnest(?::date[], ?::date[], ?::text[], ?::text[], ?::numeric[])
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.setArray(
                    2, texts(connection, figures, figure -> figure.period().from()));
            statement.setArray(
                    3, texts(connection, figures, figure -> figure.period().to()));
            statement.setArray(4, texts(connection, figures, Figure::country));
            statement.setArray(5, texts(connection, figures, Figure::metric));
            statement.setArray(
                    6,
                    connection.createArrayOf(
                            "numeric", figures.stream().map(Figure::value).toArray(BigDecimal[]::new)));
            statement.executeUpdate();
        }
    }

    private static java.sql.Array texts(Connection connection, List<Figure> figures, Function<Figure, ?> column)
            throws SQLException {
        return connection.createArrayOf(
                "text",
                figures.stream().map(figure -> column.apply(figure).toString()).toArray());
    }

    private NativeQuery<Object[]> imports(String conditions) {
        return session.createNativeQuery(
                        "SELECT id, platform_id, dataset, version, figures, sha256, source, imported_at FROM figure_import "
                                + conditions,
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("platform_id", String.class)
                .addScalar("dataset", String.class)
                .addScalar("version", Integer.class)
                .addScalar("figures", Integer.class)
                .addScalar("sha256", String.class)
                .addScalar("source", String.class)
                .addScalar("imported_at", Instant.class);
    }

    private static FigureImportReport report(Object[] row, boolean unchanged) {
        return new FigureImportReport(
                (UUID) row[0],
                (String) row[1],
                FigureDataset.valueOf((String) row[2]),
                (Integer) row[3],
                (Integer) row[4],
                (String) row[5],
                (String) row[6],
                (Instant) row[7],
                unchanged);
    }
}
