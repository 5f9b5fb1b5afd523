package id.lindung.moderation.takedown;

import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import java.time.Instant;
import java.util.List;

/** When an order may be closed: whoever still has time to obey keeps it, and what nobody checked is left on purpose. */
final class ClosingRules {

    private ClosingRules() {}

    /**
     * @throws Conflict {@code deadline-ahead} while the platform may still act in time
     * @throws InvalidRequest if an item counts as obeyed unchecked, or was found untouched, and no reason is given
     */
    static void check(List<OrderItem> items, String reason, Instant at) {
        if (items.stream().anyMatch(item -> item.mayBeObeyedInTime(at))) {
            throw new Conflict(
                    "deadline-ahead",
                    "An item is open and its deadline lies ahead: the platform may still act in time.");
        }
        if (isBlank(reason) && items.stream().anyMatch(item -> item.execution().isUnsettled())) {
            throw InvalidRequest.of(
                    "/reason", "NotBlank", "must say why, where an item was not checked or found to be still there");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
