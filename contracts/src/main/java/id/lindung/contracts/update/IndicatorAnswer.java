package id.lindung.contracts.update;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A reported value of one indicator.
 *
 * @param value null when it cannot be reported; then {@code reasonNotReported} says why
 */
public record IndicatorAnswer(
        @NotBlank @Size(max = 40) String indicatorCode,
        @Digits(integer = 18, fraction = 6) BigDecimal value,
        @Size(max = 1000) String reasonNotReported) {}
