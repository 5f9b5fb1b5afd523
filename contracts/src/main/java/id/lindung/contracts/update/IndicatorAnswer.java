package id.lindung.contracts.update;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A reported value of one indicator.
 *
 * @param value null when it cannot be reported; then {@code reasonNotReported} says why
 */
public record IndicatorAnswer(
        @NotBlank String indicatorCode, BigDecimal value, @Size(max = 1000) String reasonNotReported) {}
