package id.lindung.contracts.takedown.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Command of a platform: another answer in the place of the one it has given to an item. Fields as in {@link AnswerItem}.
 *
 * @param reason why the former answer was wrong; stands in the history of the order
 */
public record CorrectAnswer(
        @NotNull ItemOutcome outcome,
        Instant claimedAt,
        @Size(min = 1, max = 200) String externalRef,
        @Size(max = 5000) String text,
        @NotBlank @Size(max = 2000) String reason) {

    /** What holds from now on. */
    public AnswerItem answer() {
        return new AnswerItem(outcome, claimedAt, externalRef, text);
    }
}
