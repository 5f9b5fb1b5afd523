package id.lindung.portal.metric;

import java.util.Locale;
import java.util.Map;

/** By what the figures are grouped. */
public enum Grouping {
    CATEGORY("kategori"),
    PLATFORM("platform"),
    MONTH("bulan");

    private static final Map<String, Grouping> BY_PATH =
            Map.of(CATEGORY.path, CATEGORY, PLATFORM.path, PLATFORM, MONTH.path, MONTH);

    private final String path;

    Grouping(String path) {
        this.path = path;
    }

    /** As it stands in the address. */
    public String path() {
        return path;
    }

    /** As the service calls it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Grouping ofPath(String path) {
        return BY_PATH.getOrDefault(path == null ? "" : path, CATEGORY);
    }
}
