package id.lindung.portal.commitment;

import java.util.Locale;

/** Acts as they stand in the history of a commitment. */
public enum CommitmentStep {
    DRAFT,
    REVISE,
    PROPOSE,
    CONFIRM,
    DISPUTE,
    ACTIVATE,
    CLAIM_FULFILLED,
    FIND_FULFILLED,
    FIND_PARTIALLY_FULFILLED,
    FIND_UNCONVINCING,
    FIND_REGRESSION,
    FIND_BREACHED,
    SUPERSEDE,
    CLOSE,
    NOTE,
    PROPOSE_TRANSITION,
    APPROVE,
    REJECT;

    /** The act in words; an act that a newer service has added stands as the service calls it. */
    static String inWords(String action, CommitmentMessages messages) {
        // "propose-transition:BREACHED" names its target, which the states beside it say already.
        String name = action.replaceFirst(":.*", "").toUpperCase(Locale.ROOT).replace('-', '_');
        for (CommitmentStep step : values()) {
            if (step.name().equals(name)) {
                return messages.step(step);
            }
        }
        return action;
    }
}
