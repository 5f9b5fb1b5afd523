package id.lindung.contracts.commitment;

import id.lindung.contracts.lifecycle.Act;

/** What can be done with a commitment; each leads to one state, but for a revision and a note, which lead to none. */
public enum CommitmentAct implements Act {
    DRAFT("draft"),
    REVISE("revise"),
    PROPOSE("propose"),
    CONFIRM("confirm"),
    DISPUTE("dispute"),
    ACTIVATE("activate"),
    /** Done by the confirmation of an accepted update with evidence; nobody does it by hand. */
    CLAIM_FULFILLED("claim-fulfilled"),
    FIND_FULFILLED("find-fulfilled"),
    FIND_PARTIALLY_FULFILLED("find-partially-fulfilled"),
    /** The claim does not convince: back to active. */
    FIND_UNCONVINCING("find-unconvincing"),
    /** What was fulfilled is so no longer: back to active. */
    FIND_REGRESSION("find-regression"),
    FIND_BREACHED("find-breached"),
    SUPERSEDE("supersede"),
    CLOSE("close"),
    /** What is known of the fulfilment is written down. */
    NOTE("note");

    private final String wireName;

    CommitmentAct(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
