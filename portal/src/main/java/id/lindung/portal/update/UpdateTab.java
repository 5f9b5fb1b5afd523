package id.lindung.portal.update;

import id.lindung.contracts.update.UpdateQueue;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.security.Role;
import id.lindung.portal.session.Viewer;
import java.util.UUID;

/** Views of the list of updates that must not be mixed: queues of work by age, and the search through everything. */
public enum UpdateTab {
    /** All on which the ministry has to decide. */
    WAITING("menunggu"),
    /** Those of them on which an outcome was proposed. */
    OUTCOMES("putusan"),
    /** What the platform has to do next: to send what was handed over, to change what the ministry asks to be changed. */
    OWED("platform"),
    /** What the ministry has asked to be changed, until that is submitted. */
    REQUESTED("perbaikan"),
    ALL("semua");

    public static final String VIEW = "tampil";
    public static final String STATE = "status";
    public static final String PLATFORM = "platform";
    public static final String COMMITMENT = "komitmen";

    private final String path;

    UpdateTab(String path) {
        this.path = path;
    }

    /** The one that the address names, or the one where the reader's work lies; a state is looked for among all. */
    public static UpdateTab chosen(String path, UpdateTab usual, String state) {
        for (UpdateTab tab : values()) {
            if (tab.path.equals(path)) {
                return tab;
            }
        }
        return state == null ? usual : ALL;
    }

    /** Where the work of a reader lies: an approver's with what was handed over, an official's with what was sent. */
    public static UpdateTab usual(Viewer viewer) {
        if (viewer.hasAny(Role.PLATFORM_APPROVER)) {
            return OWED;
        }
        return viewer.isPlatform() ? ALL : WAITING;
    }

    /** As it stands in the address. */
    public String path() {
        return path;
    }

    public boolean isQueue() {
        return this != ALL;
    }

    /** Address of all updates on one commitment. */
    public static String commitmentHref(UUID commitmentId) {
        return ListAddress.of("/pembaruan")
                .with(VIEW, ALL.path)
                .with(COMMITMENT, commitmentId)
                .toString();
    }

    /** The queue of the service that it shows; null for the view of everything. */
    public UpdateQueue queue() {
        return switch (this) {
            case WAITING -> UpdateQueue.WAITING;
            case OUTCOMES -> UpdateQueue.OUTCOMES;
            case OWED -> UpdateQueue.PLATFORM;
            case REQUESTED -> UpdateQueue.REQUESTED;
            case ALL -> null;
        };
    }

    /** Address of all updates in one state. */
    public static String stateHref(UpdateState state, String platform) {
        return ListAddress.of("/pembaruan")
                .with(STATE, state)
                .with(PLATFORM, platform)
                .toString();
    }

    /**
     * Its address.
     *
     * @param usual the one that an address without a name leads to
     * @param platform the only platform looked at; null or empty for all
     */
    public String href(UpdateTab usual, String platform) {
        return ListAddress.of("/pembaruan")
                .with(VIEW, this == usual ? null : path)
                .with(PLATFORM, platform)
                .toString();
    }
}
