package id.lindung.contracts.liaison;

/** States of a liaison appointment. */
public enum LiaisonState {
    PROPOSED,
    /** In office. */
    CONFIRMED,
    /** Refused by the ministry. */
    REJECTED,
    /** Taken back by the platform before it was decided. */
    WITHDRAWN,
    /** Was in office; the last day is recorded. */
    ENDED
}
