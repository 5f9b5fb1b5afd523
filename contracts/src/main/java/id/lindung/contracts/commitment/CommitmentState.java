package id.lindung.contracts.commitment;

/** States of a commitment; the edges are those of the service's declared state graph. */
public enum CommitmentState {
    DRAFT,
    PROPOSED,
    CONFIRMED,
    DISPUTED,
    ACTIVE,
    /** The platform says that it is done and an update with evidence was accepted; not yet assessed. */
    CLAIMED_FULFILLED,
    FULFILLED,
    PARTIALLY_FULFILLED,
    BREACHED,
    SUPERSEDED,
    CLOSED
}
