package id.lindung.contracts.update;

/** Updates on which the ministry has to act next. */
public enum UpdateQueue {
    /** Submitted and not yet decided. */
    WAITING,
    /** Those of them with a proposed outcome, which waits for a second official. */
    OUTCOMES
}
