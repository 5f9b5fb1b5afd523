package id.lindung.portal.update;

import java.util.Locale;
import java.util.Optional;

/** Steps in which a liaison writes an update, in their order. */
public enum DraftStep {
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
    public DraftStep next() {
        return this == PERIKSA ? PERIKSA : values()[ordinal() + 1];
    }

    public static Optional<DraftStep> ofPath(String path) {
        for (DraftStep step : values()) {
            if (step.path().equals(path)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
