package id.lindung.portal.order;

import id.lindung.contracts.takedown.ItemOutcome;
import id.lindung.contracts.takedown.VerificationResult;
import id.lindung.portal.layout.Labels;
import java.util.Locale;

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
    REQUEST_CLARIFICATION,
    ANSWER_CLARIFICATION,
    VERIFY,
    REVEAL,
    WITHDRAW,
    CLOSE;

    /** The act in words; an act that a newer service has added stands as the service calls it. */
    static String inWords(String action, OrderMessages messages) {
        String name = action.toUpperCase(Locale.ROOT).replace('-', '_');
        for (OrderStep step : values()) {
            if (step.name().equals(name)) {
                return messages.step(step);
            }
        }
        return action;
    }

    /** An answer or a finding in words; one that a newer service has added stands as the service calls it. */
    static String result(String name, Labels labels) {
        for (ItemOutcome outcome : ItemOutcome.values()) {
            if (outcome.name().equals(name)) {
                return labels.itemOutcome(outcome);
            }
        }
        for (VerificationResult finding : VerificationResult.values()) {
            if (finding.name().equals(name)) {
                return labels.verification(finding);
            }
        }
        return name;
    }
}
