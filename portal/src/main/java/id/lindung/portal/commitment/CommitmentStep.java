package id.lindung.portal.commitment;

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
    REJECT
}
