package id.lindung.contracts.figure;

import id.lindung.contracts.text.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * Result of an import. A file that is refused is answered with a problem whose violations name each line.
 *
 * @param version 1 for the first version of the data set, one more for each that differs from the one before
 * @param figures number of figures in this version
 * @param sha256 of the file as it came
 * @param importedBy who imported it; without a name for readers outside the ministry
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
        Actor importedBy,
        Instant importedAt,
        boolean unchanged) {

    /** The same as anybody may read it. */
    public FigureImportReport withoutOfficialsName() {
        return new FigureImportReport(
                id,
                platformId,
                dataset,
                version,
                figures,
                sha256,
                source,
                importedBy.withoutOfficialsName(),
                importedAt,
                unchanged);
    }
}
