package id.lindung.contracts.update;

/** Updates on which one side has to act next. */
public enum UpdateQueue {
    /** Submitted and not yet decided. */
    WAITING,
    /** Those of them with a proposed outcome, which waits for a second official. */
    OUTCOMES,
    /** Handed over to the platform's approver and not sent, or sent back by the ministry with a request for changes. */
    PLATFORM,
    /** Changes were requested and have not been submitted, whoever in the platform has the report now. */
    REQUESTED
}
