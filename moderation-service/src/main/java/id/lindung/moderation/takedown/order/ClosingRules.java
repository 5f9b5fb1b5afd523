package id.lindung.moderation.takedown.order;

import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import java.time.Instant;
import java.util.List;

/** When an order may be closed: whoever still has time to obey keeps it, and what nobody checked is left on purpose. */
final class ClosingRules {

    private ClosingRules() {}

    /**
     * @param openQuestion whether the platform has asked something that nobody has answered
     * @throws Conflict {@code deadline-ahead} while the platform may still act in time
     * @throws InvalidRequest if an item counts as obeyed or without object unchecked, or was found untouched, or the
     *     platform's question is open, and no reason is given
     */
    static void check(List<OrderItem> items, boolean openQuestion, String reason, Instant at) {
        if (items.stream().anyMatch(item -> item.mayBeObeyedInTime(at))) {
            throw new Conflict(
                    "deadline-ahead",
                    "An item is open and its deadline lies ahead: the platform may still act in time.");
        }
        var unsettled =
                openQuestion || items.stream().anyMatch(item -> item.execution().isUnsettled());
        if (unsettled && isBlank(reason)) {
            throw InvalidRequest.of(
                    "/reason",
                    "NotBlank",
                    "must say why, where an item was not checked or found to be still there, or a question is open");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
