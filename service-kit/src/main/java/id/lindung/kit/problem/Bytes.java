package id.lindung.kit.problem;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes as refusals tell them: in the powers of 1024 in which limits are set and Windows shows files. */
public final class Bytes {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private Bytes() {}

    /** {@code 25 MB}, {@code 64 kB}, {@code 1 byte}. */
    public static String inWords(long bytes) {
        if (bytes >= MEGABYTE) {
            return rounded(bytes, MEGABYTE) + " MB";
        }
        return bytes >= KILOBYTE ? rounded(bytes, KILOBYTE) + " kB" : bytes + (bytes == 1 ? " byte" : " bytes");
    }

    private static String rounded(long bytes, long unit) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
