package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A platform's published figures were imported as one immutable version.
 *
 * @param platformId the platform it is about
 * @param importId id of the import
 * @param dataset a name of {@code FigureDataset}
 * @param version 1 for the first import of a data set of a platform, one more for each that differs
 * @param figures number of figures stored
 * @param importedAt when it was imported
 */
public record PublishedFiguresImported(
        String platformId, UUID importId, String dataset, int version, int figures, Instant importedAt)
        implements ComplianceEvent {}
