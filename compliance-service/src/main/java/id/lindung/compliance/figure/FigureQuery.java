package id.lindung.compliance.figure;

import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.figure.FigureDataset;
import java.time.LocalDate;

/**
 * Which figures are wanted; null leaves the question open.
 *
 * @param from first day that a period may begin on
 * @param to last day that a period may end on
 * @param version null for the latest of each data set
 */
record FigureQuery(
        String platformId,
        FigureDataset dataset,
        String country,
        String metric,
        LocalDate from,
        LocalDate to,
        Integer version) {

    private static final String LATEST =
            """
            i.version = (SELECT max(l.version) FROM figure_import l
                         WHERE l.platform_id = i.platform_id AND l.dataset = i.dataset)""";

    Filter filter() {
        return new Filter()
                .and("i.platform_id = :platform", "platform", platformId)
                .and("i.dataset = :dataset", "dataset", dataset == null ? null : dataset.name())
                .and("f.country = :country", "country", country)
                .and("f.metric = :metric", "metric", metric)
                .and("f.period_from >= :from", "from", from)
                .and("f.period_to <= :to", "to", to)
                .and("i.version = :version", "version", version)
                .andIf(version == null, LATEST);
    }
}
