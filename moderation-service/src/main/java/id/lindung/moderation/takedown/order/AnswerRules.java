package id.lindung.moderation.takedown.order;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.kit.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/** What an answer must hold, besides the shape of its fields. */
final class AnswerRules {

    /** Clocks of other people's machines; a claim further ahead is an error of the sender that would spoil figures. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private AnswerRules() {}

    /** @throws InvalidRequest naming every rule that is broken */
    static void check(AnswerItem answer, RequestedMeasure measure, Instant now) {
        var violations = new ArrayList<Violation>();
        if (answer.outcome() == ItemOutcome.PENDING) {
            violations.add(new Violation("/outcome", "answer", "must say what became of the item"));
        } else if (needsReasons(answer.outcome(), measure) && isBlank(answer.text())) {
            violations.add(new Violation(
                    "/text", "NotBlank", "must give reasons where the platform does not do what was ordered"));
        }
        if (answer.claimedAt() != null && answer.claimedAt().isAfter(now.plus(CLOCK_SKEW))) {
            violations.add(new Violation("/claimedAt", "PastOrPresent", "must not lie in the future"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    private static boolean needsReasons(ItemOutcome outcome, RequestedMeasure measure) {
        return outcome.isRefusal() || (outcome.isAction() && !measure.isFulfilledBy(outcome));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
