package id.lindung.contracts.update;

/** States of a compliance update. Accepted means complete and admissible, not that the commitment is fulfilled. */
public enum UpdateState {
    DRAFT,
    /** With the platform's own approver. */
    INTERNAL_REVIEW,
    SUBMITTED,
    UNDER_REVIEW,
    CHANGES_REQUESTED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN
}
