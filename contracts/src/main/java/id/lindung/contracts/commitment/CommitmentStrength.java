package id.lindung.contracts.commitment;

/** How firmly a promise was made, from weakest to strongest. */
public enum CommitmentStrength {
    DISCUSSED,
    STATED,
    AGREED,
    /** A condition of a decision, for example of restoring access. */
    CONDITION,
    /** Legally binding; a breach of it is a breach of the law. */
    BINDING
}
