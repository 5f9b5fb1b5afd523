package id.lindung.compliance.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units are written freely, in two languages; which values they can have follows from what they measure. */
class ValueRangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                " % ",
                "percent",
                "Per cent",
                "PERCENTAGE",
                "pct",
                "persen",
                "persen (%)",
                "Persentase",
                "% laporan",
                "% of reports",
                "percent of accounts",
                "persen dari laporan"
            })
    void aShareHasAtMostTheWhole(String unit) {
        assertEquals(ValueRange.SHARE, ValueRange.of(unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percentage change",
                "% change",
                "% growth",
                "percent increase",
                "persen perubahan",
                "pertumbuhan (%)",
                "penurunan, persen",
                "Percentage points",
                "%-points",
                "poin persen",
                "poin persentase",
                "pp"
            })
    void aChangeCanBeMoreThanTheWholeAndBelowZero(String unit) {
        assertEquals(ValueRange.ANY, ValueRange.of(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "orang", "jam", "percentiles", "laporan per 100 orang", "titik", "-", "changes"})
    void whatIsCountedOrLastsIsNotBelowZero(String unit) {
        assertEquals(ValueRange.NOT_NEGATIVE, ValueRange.of(unit));
    }

    @Test
    void whoMeantAChangeIsToldItsUnit() {
        var refused =
                ValueRange.SHARE.violation("/value", new BigDecimal("150")).orElseThrow();
        assertEquals("percentage", refused.rule());
        assertTrue(refused.message().contains("150") && refused.message().contains("percentage change"));
    }
}
