package id.lindung.moderation.takedown;

/** What can be done with a takedown order. */
enum OrderAct {
    REVISE("revise"),
    SUBMIT("submit"),
    RETURN("return"),
    SIGN("sign"),
    /** The platform receives it; nobody does this but by reading the order for the first time. */
    DELIVER("deliver"),
    ACKNOWLEDGE("acknowledge"),
    REQUEST_CLARIFICATION("request-clarification"),
    ANSWER_CLARIFICATION("answer-clarification"),
    ANSWER("answer"),
    VERIFY("verify"),
    WITHDRAW("withdraw"),
    CLOSE("close");

    /** The act that makes an order; it starts from no state, so that it is no edge. */
    static final String DRAFT = "draft";

    private final String wireName;

    OrderAct(String wireName) {
        this.wireName = wireName;
    }

    /** Stable name in histories, problems, audit entries and {@code allowedActions}. */
    String wireName() {
        return wireName;
    }
}
