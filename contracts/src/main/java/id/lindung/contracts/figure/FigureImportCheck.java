package id.lindung.contracts.figure;

import java.util.List;

/**
 * What an import would do, for whoever has to confirm it. Nothing was stored.
 *
 * @param sha256 of the file as it came; the import of this file is confirmed with it
 * @param figures number of figures in the file
 * @param present the version that is read now and would be replaced; null if there is none
 * @param gained figures that the file has and the present version has not
 * @param lost figures that the present version has and the file has not
 * @param changed figures with another value in the file
 * @param kept figures that stay as they are
 * @param sameAs versions of other platforms that were made of exactly this file
 * @param unchanged true when the present version was made of exactly this file and source
 */
public record FigureImportCheck(
        String platformId,
        FigureDataset dataset,
        String source,
        String sha256,
        int figures,
        FigureImportReport present,
        int gained,
        int lost,
        int changed,
        int kept,
        List<FigureImportReport> sameAs,
        boolean unchanged) {

    /** Bytes of the largest file that is taken, unless an operator has set it otherwise: 10 MB. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** The version to name in the import; 0 where there is none yet. */
    public static int versionOf(FigureImportReport present) {
        return present == null ? 0 : present.version();
    }
}
