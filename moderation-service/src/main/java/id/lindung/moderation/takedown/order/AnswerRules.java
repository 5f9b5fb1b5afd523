package id.lindung.moderation.takedown.order;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What an answer must hold, besides the shape of its fields, and when it can come. What the platform says was not there
 * leaves the figures on its word; said by a correction, it takes back neither what an official has seen nor a miss.
 */
final class AnswerRules {

    /** Clocks of other people's machines; a claim that is further off is an error of the sender that would spoil figures. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private AnswerRules() {}

    /**
     * @throws InvalidRequest naming every rule of its fields that is broken
     * @throws Conflict {@code already-answered}, {@code not-answered}, {@code found-there}, {@code already-counted}
     */
    static void check(OrderItem item, AnswerItem answer, PermittedAct<?, OrderAct> permitted) {
        checkFields(item, answer, permitted.at());
        var execution = item.execution();
        var corrects = permitted.act() == OrderAct.CORRECT;
        var obeys = execution.isOpen() && item.measure().isFulfilledBy(answer.outcome());
        checkTurn(corrects, execution.isAnswered(), obeys);
        if (corrects && answer.outcome() != execution.outcome()) {
            checkCorrection(item, answer, obeys, permitted.at());
        }
    }

    private static void checkCorrection(OrderItem item, AnswerItem answer, boolean obeys, Instant now) {
        var execution = item.execution();
        var leaves = answer.outcome().isExcluded() && !execution.isExcluded();
        if ((leaves && item.wasFoundThere()) || (obeys && execution.isRefuted())) {
            throw new Conflict(
                    "found-there",
                    "An official has found the content there. What was done since is a new answer, no correction.");
        }
        if (leaves && item.clock().hasRunOut(now)) {
            throw new Conflict(
                    "already-counted",
                    "The deadline has passed and the item counts: a correction does not take it out of the figures.");
        }
    }

    private static void checkFields(OrderItem item, AnswerItem answer, Instant now) {
        var violations = new ArrayList<Violation>();
        if (answer.outcome() == ItemOutcome.PENDING) {
            violations.add(new Violation("/outcome", "answer", "must say what became of the item"));
        } else if (needsReasons(answer.outcome(), item.measure()) && isBlank(answer.text())) {
            violations.add(new Violation(
                    "/text", "NotBlank", "must give reasons where the platform does not do what was ordered"));
        }
        claimedTime(answer.claimedAt(), item.clock().startedAt(), now).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    private static void checkTurn(boolean corrects, boolean answered, boolean obeys) {
        if (corrects && !answered) {
            throw new Conflict("not-answered", "The item was not answered: there is nothing to correct.");
        }
        if (!corrects && answered && !obeys) {
            throw new Conflict(
                    "already-answered",
                    "The item was answered; only an action can follow, where none was taken yet, or a correction.");
        }
    }

    /** @param receivedAt when the platform received the order: what it does with it comes after that */
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
