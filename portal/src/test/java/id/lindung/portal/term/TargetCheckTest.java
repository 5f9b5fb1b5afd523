package id.lindung.portal.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.LocalizedText;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetCheckTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 16, 16.0, REACHED",
        "AT_LEAST, 16, 15.9, NOT_REACHED",
        "AT_MOST, 24, 24, REACHED",
        "AT_MOST, 24, 24.1, NOT_REACHED",
        "EQUAL, 0, 0.00, REACHED",
        "EQUAL, 0, 1, NOT_REACHED",
        "AT_LEAST, 16, , UNKNOWN",
        "REPORT, , 7, NO_TARGET",
        "REPORT, , , NO_TARGET",
    })
    void aValueIsHeldAgainstTheTarget(
            IndicatorView.Comparator comparator, BigDecimal target, BigDecimal value, TargetCheck expected) {
        IndicatorView indicator =
                new IndicatorView("any", new LocalizedText("Apa saja", null), "people", comparator, target);

        assertEquals(expected, TargetCheck.of(indicator, value, true));
        // Before the day by which it has to be reached, nothing is missed.
        assertEquals(
                expected == TargetCheck.NOT_REACHED ? TargetCheck.NOT_YET_DUE : expected,
                TargetCheck.of(indicator, value, false));
    }
}
