package id.lindung.contracts.takedown.item;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Command of a platform: the answer to one item.
 *
 * @param outcome not {@link ItemOutcome#PENDING}
 * @param claimedAt when the platform says it acted on the order: not before the order was received and not in the future,
 *     by five minutes for clocks that differ; the clock stops by the server's time of receipt, never by this
 * @param externalRef the platform's own reference, unique for the platform; null where it has none
 * @param text reasons; required for a refusal, counter-notice or inability
 */
public record AnswerItem(
        @NotNull ItemOutcome outcome,
        Instant claimedAt,
        @Size(min = 1, max = 200) String externalRef,
        @Size(max = 5000) String text) {}
