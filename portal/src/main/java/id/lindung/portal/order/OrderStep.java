package id.lindung.portal.order;

/** Acts as they stand in the history of an order. */
public enum OrderStep {
    DRAFT,
    REVISE,
    SUBMIT,
    RETURN,
    SIGN,
    DELIVER,
    ACKNOWLEDGE,
    ANSWER,
    CORRECT,
    PAUSE,
    END_PAUSE,
    REQUEST_CLARIFICATION,
    ANSWER_CLARIFICATION,
    VERIFY,
    REVEAL,
    WITHDRAW,
    CLOSE
}
