package id.lindung.portal.locale;

import java.time.ZoneId;
import java.util.Optional;

/** The zones of Indonesia (Keppres 41/1987). Times are stored in UTC and shown in one of these, its name beside. */
public enum DisplayZone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId id;

    DisplayZone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }

    /** What readers call a zone; one that is none of ours by its own name. */
    public static String nameOf(ZoneId zone) {
        for (DisplayZone known : values()) {
            if (known.id.equals(zone)) {
                return known.name();
            }
        }
        return zone.getId();
    }

    /** The zone with exactly this name, for example {@code WITA}. */
    public static Optional<DisplayZone> named(String name) {
        for (DisplayZone zone : values()) {
            if (zone.name().equals(name)) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }
}
