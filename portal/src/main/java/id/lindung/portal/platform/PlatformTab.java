package id.lindung.portal.platform;

import java.util.Arrays;

/** Parts of the page of a platform, of which one is shown at a time. */
public enum PlatformTab {
    COMMITMENTS("komitmen"),
    ORDERS("perintah"),
    CHRONOLOGY("kronologi"),
    /** Its standing, what was proposed about it, and what the register says of it. */
    STANDING("kedudukan"),
    LIAISONS("narahubung");

    /** Names the part in the address. */
    static final String PARAMETER = "bagian";

    private final String path;

    PlatformTab(String path) {
        this.path = path;
    }

    /** The one that the address names, or the first. */
    static PlatformTab chosen(String path) {
        return Arrays.stream(values())
                .filter(tab -> tab.path.equals(path))
                .findFirst()
                .orElse(COMMITMENTS);
    }

    /** As it stands in the address, and as the id of the part. */
    public String path() {
        return path;
    }

    /** Address of this part of the page of a platform. */
    public String of(String platformHref) {
        return platformHref + "?" + PARAMETER + "=" + path;
    }
}
