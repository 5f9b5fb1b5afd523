package id.lindung.contracts.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One published figure, as the source printed it.
 *
 * @param country ISO 3166-1 alpha-2, or {@code ALL} for the publisher's own global total
 * @param metric the publisher's name of the metric
 * @param value null where the publisher left it blank: not stated is not zero
 * @param source where it was published
 * @param version of the import it comes from
 */
public record FigureView(
        String platformId,
        FigureDataset dataset,
        LocalDate periodFrom,
        LocalDate periodTo,
        String country,
        String metric,
        BigDecimal value,
        String source,
        int version) {}
