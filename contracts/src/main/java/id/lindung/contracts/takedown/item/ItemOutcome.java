package id.lindung.contracts.takedown.item;

/** What became of one item of an order, as the platform answered it. */
public enum ItemOutcome {
    PENDING(false, false),
    REMOVED(true, false),
    DISABLED_LOCALLY(true, false),
    AGE_RESTRICTED(true, false),
    DEMOTED(true, false),
    LABELLED(true, false),
    ACCOUNT_SUSPENDED(true, false),
    ALREADY_GONE(false, false),
    NOT_FOUND(false, false),
    REFUSED(false, true),
    COUNTER_NOTICED(false, true),
    INABILITY(false, true);

    private final boolean action;
    private final boolean refusal;

    ItemOutcome(boolean action, boolean refusal) {
        this.action = action;
        this.refusal = refusal;
    }

    /** Whether it stops the clock as an effective action. */
    public boolean isAction() {
        return action;
    }

    /** Whether the platform did not act and said why. */
    public boolean isRefusal() {
        return refusal;
    }

    /** Whether it is reported apart and left out of the figures on time (the content was not there to act on). */
    public boolean isExcluded() {
        return this == ALREADY_GONE || this == NOT_FOUND;
    }
}
