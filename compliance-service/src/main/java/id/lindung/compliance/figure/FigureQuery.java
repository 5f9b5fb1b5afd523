package id.lindung.compliance.figure;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.kit.sql.Conditions;
import java.time.LocalDate;
import java.util.List;

/**
 * Which figures are wanted; null, or no country, leaves the question open.
 *
 * @param metric in whatever case: a publisher's other spelling is the same metric
 * @param from first day that a period may begin on
 * @param to last day that a period may end on
 * @param version null for the latest of each data set
 */
record FigureQuery(
        String platformId,
        FigureDataset dataset,
        List<String> countries,
        String metric,
        LocalDate from,
        LocalDate to,
        Integer version) {

    private static final String LATEST =
            """
            i.version = (SELECT max(l.version) FROM figure_import l
                         WHERE l.platform_id = i.platform_id AND l.dataset = i.dataset)""";

    Conditions conditions() {
        return new Conditions()
                .and("i.platform_id = ?", platformId)
                .and("i.dataset = ?", dataset)
                .and("f.country = ANY (?)", countries.isEmpty() ? null : countries)
                .and("lower(f.metric) = lower(?)", metric)
                .and("f.period_from >= ?", from)
                .and("f.period_to <= ?", to)
                .and("i.version = ?", version)
                .andIf(version == null, LATEST);
    }
}
