package id.lindung.portal.report;

import java.util.Locale;
import java.util.Optional;

/** Steps of the form in their order. */
public enum ReportStep {
    KOMITMEN,
    PERIODE,
    ANGKA,
    NARASI,
    BUKTI,
    PERIKSA;

    /** As it stands in the portal's addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 1 for the first. */
    public int number() {
        return ordinal() + 1;
    }

    /** The step after this one; the last leads nowhere. */
    ReportStep next() {
        return this == PERIKSA ? PERIKSA : values()[ordinal() + 1];
    }

    static Optional<ReportStep> ofPath(String path) {
        for (ReportStep step : values()) {
            if (step.path().equals(path)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
