package id.lindung.portal.update;

import java.util.Optional;

/** Acts on an update, each of which is checked on a page of its own before it takes effect. */
public enum UpdateAct {
    HAND_OVER("hand-over", "serahkan", false, Tick.NONE),
    SUBMIT("submit", "kirim", false, Tick.STATEMENT),
    RETURN_TO_DRAFT("return-to-draft", "kembalikan", true, Tick.NONE),
    WITHDRAW("withdraw", "tarik", false, Tick.NONE),
    START_REVIEW("start-review", "mulai", false, Tick.NONE),
    CONFIRM_OUTCOME("confirm-outcome", "setujui", false, Tick.DIGEST),
    RETURN_OUTCOME("return-outcome", "kembalikan-putusan", true, Tick.NONE);

    /** What has to be ticked before the act. */
    public enum Tick {
        NONE,
        /** That the report is true. */
        STATEMENT,
        /** That the submission with this digest was looked at. */
        DIGEST
    }

    private final String wireName;
    private final String path;
    private final boolean reasoned;
    private final Tick tick;

    UpdateAct(String wireName, String path, boolean reasoned, Tick tick) {
        this.wireName = wireName;
        this.path = path;
        this.reasoned = reasoned;
        this.tick = tick;
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

    public Tick tick() {
        return tick;
    }

    /** Whether the button is red. */
    public boolean isGrave() {
        return this == WITHDRAW;
    }

    /** Whether the act leads on; the others stand beside it. */
    public boolean isForward() {
        return !isGrave() && !reasoned;
    }

    static Optional<UpdateAct> ofPath(String path) {
        for (UpdateAct act : values()) {
            if (act.path.equals(path)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
