package id.lindung.contracts.figure;

import java.time.Instant;
import java.util.UUID;

/**
 * Result of an import. A file that is refused is answered with a problem whose violations name each line.
 *
 * @param version 1 for the first version of the data set, one more for each that differs from the one before
 * @param figures number of figures in this version
 * @param sha256 of the file as it came
 * @param unchanged true when the latest version was made of exactly this file and source: nothing was stored again
 */
public record FigureImportReport(
        UUID id,
        String platformId,
        FigureDataset dataset,
        int version,
        int figures,
        String sha256,
        String source,
        Instant importedAt,
        boolean unchanged) {}
