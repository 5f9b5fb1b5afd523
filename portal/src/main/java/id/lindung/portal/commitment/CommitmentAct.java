package id.lindung.portal.commitment;

import java.util.Optional;

/** Acts on a commitment that need no more than a look and, for some, a reason. */
public enum CommitmentAct {
    PROPOSE("propose", "usulkan", false),
    CONFIRM("confirm", "konfirmasi", false),
    DISPUTE("dispute", "sanggah", true),
    ACTIVATE("activate", "jalankan", false),
    CLOSE("close", "tutup", true);

    private final String wireName;
    private final String path;
    private final boolean reasoned;

    CommitmentAct(String wireName, String path, boolean reasoned) {
        this.wireName = wireName;
        this.path = path;
        this.reasoned = reasoned;
    }

    /** As the service calls it, in paths and in {@code allowedActions}. */
    String wireName() {
        return wireName;
    }

    /** As it stands in the portal's addresses. */
    public String path() {
        return path;
    }

    /** Whether the form asks why. */
    public boolean isReasoned() {
        return reasoned;
    }

    /** Whether the button is red. */
    public boolean isGrave() {
        return this == CLOSE;
    }

    /** Whether the act leads on; the others stand beside it. */
    public boolean isForward() {
        return this == PROPOSE || this == CONFIRM || this == ACTIVATE;
    }

    static Optional<CommitmentAct> ofPath(String path) {
        for (CommitmentAct act : values()) {
            if (act.path.equals(path)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
