package id.lindung.contracts.takedown;

import id.lindung.contracts.lifecycle.Act;

/** What can be done with a takedown order. */
public enum OrderAct implements Act {
    DRAFT("draft"),
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
    /** The platform puts right what it has answered to an item. */
    CORRECT("correct"),
    VERIFY("verify"),
    WITHDRAW("withdraw"),
    CLOSE("close");

    private final String wireName;

    OrderAct(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
