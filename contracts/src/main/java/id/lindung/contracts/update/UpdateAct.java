package id.lindung.contracts.update;

import id.lindung.contracts.lifecycle.Act;

/** What can be done with a compliance update. */
public enum UpdateAct implements Act {
    DRAFT("draft"),
    CHANGE("change"),
    ADD_EVIDENCE("add-evidence"),
    REMOVE_EVIDENCE("remove-evidence"),
    HAND_OVER("hand-over"),
    RETURN_TO_DRAFT("return-to-draft"),
    SUBMIT("submit"),
    WITHDRAW("withdraw"),
    START_REVIEW("start-review"),
    /** An outcome that takes effect at once; the others are proposed, which is the same request. */
    REQUEST_CHANGES("request-changes") {
        @Override
        public String action() {
            return "outcome";
        }
    },
    CONFIRM_ACCEPTANCE("confirm-acceptance"),
    CONFIRM_REJECTION("confirm-rejection");

    private final String wireName;

    UpdateAct(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
