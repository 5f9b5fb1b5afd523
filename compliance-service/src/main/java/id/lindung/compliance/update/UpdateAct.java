package id.lindung.compliance.update;

/** What can be done with a compliance update; in any state each leads to one other at most. */
enum UpdateAct {
    DRAFT("draft", null, Audience.PLATFORM),
    CHANGE("change", "change", Audience.NOBODY),
    ADD_EVIDENCE("add-evidence", "add-evidence", Audience.NOBODY),
    REMOVE_EVIDENCE("remove-evidence", "remove-evidence", Audience.NOBODY),
    HAND_OVER("hand-over", "hand-over", Audience.PLATFORM),
    RETURN_TO_DRAFT("return-to-draft", "return-to-draft", Audience.PLATFORM),
    SUBMIT("submit", "submit", Audience.EVERYBODY),
    WITHDRAW("withdraw", "withdraw", Audience.EVERYBODY),
    START_REVIEW("start-review", "start-review", Audience.EVERYBODY),
    REQUEST_CHANGES("request-changes", "outcome", Audience.EVERYBODY),
    PROPOSE_ACCEPTANCE("propose-acceptance", "outcome", Audience.OFFICIALS),
    PROPOSE_REJECTION("propose-rejection", "outcome", Audience.OFFICIALS),
    /** What the reviewer who confirms says to it; moves nothing by itself, and goes before the confirmation. */
    APPROVE_OUTCOME("approve-outcome", null, Audience.OFFICIALS),
    CONFIRM_ACCEPTANCE("confirm-acceptance", "confirm-outcome", Audience.EVERYBODY),
    CONFIRM_REJECTION("confirm-rejection", "confirm-outcome", Audience.EVERYBODY),
    RETURN_OUTCOME("return-outcome", "return-outcome", Audience.OFFICIALS);

    /** Who reads of the act in the history: each side keeps its own deliberation to itself. */
    enum Audience {
        EVERYBODY,
        OFFICIALS,
        PLATFORM,
        /** Writing and rewriting is no step; the audit log has it. */
        NOBODY
    }

    private final String wireName;
    private final String action;
    private final Audience audience;

    UpdateAct(String wireName, String action, Audience audience) {
        this.wireName = wireName;
        this.action = action;
        this.audience = audience;
    }

    /** Stable name in histories, problems and the audit log. */
    String wireName() {
        return wireName;
    }

    /** As {@code allowedActions} name it: the last part of the address where there is one; null for what is no act of its own. */
    String action() {
        return action;
    }

    Audience audience() {
        return audience;
    }

    /** Whether the report must be complete: it leaves the hands of the one who writes it. */
    boolean needsCompleteReport() {
        return this == HAND_OVER || this == SUBMIT;
    }
}
