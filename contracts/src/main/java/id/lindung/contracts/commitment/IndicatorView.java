package id.lindung.contracts.commitment;

import id.lindung.contracts.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * How a commitment is measured.
 *
 * @param code short stable name within the commitment, for example {@code headcount}
 * @param label what is measured, in both languages
 * @param unit unit of target and values, for example {@code people}
 * @param comparator how a value is compared with the target
 * @param target the value to reach; null where only a report is asked for
 */
public record IndicatorView(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotNull @Valid LocalizedText label,
        @NotBlank @Size(max = 40) String unit,
        @NotNull Comparator comparator,
        @Digits(integer = 18, fraction = 6) BigDecimal target) {

    /** Relation of a reported value to the target. */
    public enum Comparator {
        AT_LEAST,
        AT_MOST,
        EQUAL,
        /** There is no target: the value itself is asked for. */
        REPORT
    }
}
