package id.lindung.portal.update;

import java.util.Locale;

/** Acts as they stand in the history of an update. */
public enum UpdateStep {
    DRAFT,
    HAND_OVER,
    RETURN_TO_DRAFT,
    SUBMIT,
    WITHDRAW,
    START_REVIEW,
    REQUEST_CHANGES,
    PROPOSE_ACCEPTANCE,
    PROPOSE_REJECTION,
    APPROVE_OUTCOME,
    CONFIRM_ACCEPTANCE,
    CONFIRM_REJECTION,
    RETURN_OUTCOME;

    /** @param action as the services name it */
    boolean isNamed(String action) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-').equals(action);
    }
}
