package id.lindung.moderation.takedown.order;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** What an answer must hold, besides the shape of its fields. */
final class AnswerRules {

    /** Clocks of other people's machines; a claim that is further off is an error of the sender that would spoil figures. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private AnswerRules() {}

    /**
     * @param receivedAt when the platform received the order: what it does with it comes after that
     * @throws InvalidRequest naming every rule that is broken
     */
    static void check(AnswerItem answer, RequestedMeasure measure, Instant receivedAt, Instant now) {
        var violations = new ArrayList<Violation>();
        if (answer.outcome() == ItemOutcome.PENDING) {
            violations.add(new Violation("/outcome", "answer", "must say what became of the item"));
        } else if (needsReasons(answer.outcome(), measure) && isBlank(answer.text())) {
            violations.add(new Violation(
                    "/text", "NotBlank", "must give reasons where the platform does not do what was ordered"));
        }
        claimedTime(answer.claimedAt(), receivedAt, now).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    /**
     * @param corrects whether it takes the place of an answer
     * @param answered whether there is one
     * @param acts whether it obeys where the platform has not obeyed yet
     */
    static void checkTurn(boolean corrects, boolean answered, boolean acts) {
        if (corrects && !answered) {
            throw new Conflict("not-answered", "The item was not answered: there is nothing to correct.");
        }
        if (!corrects && answered && !acts) {
            throw new Conflict(
                    "already-answered",
                    "The item was answered; only an action can follow, where none was taken yet, or a correction.");
        }
    }

    private static Optional<Violation> claimedTime(Instant claimedAt, Instant receivedAt, Instant now) {
        if (claimedAt == null) {
            return Optional.empty();
        }
        if (claimedAt.isAfter(now.plus(CLOCK_SKEW))) {
            return claimed("PastOrPresent", "must not lie in the future, but is " + claimedAt);
        }
        return claimedAt.isBefore(receivedAt.minus(CLOCK_SKEW))
                ? claimed(
                        "after-receipt",
                        "must not lie before the receipt of the order at " + receivedAt + ", but is " + claimedAt)
                : Optional.empty();
    }

    private static Optional<Violation> claimed(String rule, String message) {
        return Optional.of(new Violation("/claimedAt", rule, message));
    }

    private static boolean needsReasons(ItemOutcome outcome, RequestedMeasure measure) {
        return outcome.isRefusal() || (outcome.isAction() && !measure.isFulfilledBy(outcome));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
