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

    /** The act in words; an act that a newer service has added stands as the service calls it. */
    static String inWords(String action, UpdateMessages messages) {
        String name = action.toUpperCase(Locale.ROOT).replace('-', '_');
        for (UpdateStep step : values()) {
            if (step.name().equals(name)) {
                return messages.step(step);
            }
        }
        return action;
    }
}
