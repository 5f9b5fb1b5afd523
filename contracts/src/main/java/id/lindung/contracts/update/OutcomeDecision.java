package id.lindung.contracts.update;

import id.lindung.contracts.lifecycle.Act;

/** What a second official can do with the outcome that another has proposed for an update. */
public enum OutcomeDecision implements Act {
    CONFIRM_OUTCOME("approve-outcome", "confirm-outcome"),
    RETURN_OUTCOME("return-outcome", "return-outcome");

    private final String wireName;
    private final String action;

    OutcomeDecision(String wireName, String action) {
        this.wireName = wireName;
        this.action = action;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    @Override
    public String action() {
        return action;
    }
}
