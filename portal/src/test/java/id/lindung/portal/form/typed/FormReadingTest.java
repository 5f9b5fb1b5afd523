package id.lindung.portal.form.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.lindung.portal.layout.FormErrors;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadingTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | 1.234.567 | 1234567",
                "id | 1234,567 | 1234.567",
                "id | 91,1250 | 91.1250",
                "id | 91125 | 91125",
                "id | 1.234,5 | 1234.5",
                "id | 91,3 | 91.3",
                "id | 91.3 | 91.3",
                "id | 1,234.5 | 1234.5",
                "id | -5 | -5",
                "id | 0.125 | 0.125",
                "id | -0.125 | -0.125",
                "id | 0,125 | 0.125",
                "en | 0,125 | 0.125",
                "en | 0.125 | 0.125",
                "en | 1,234,567 | 1234567",
                "en | 1234.567 | 1234.567",
                "en | 1,234.5 | 1234.5",
                "en | 91.3 | 91.3",
                "en | 1.234,5 | 1234.5",
                "en | 10 000 | 10000"
            })
    void numbersAreReadAsTheReaderWritesThem(String language, String typed, String value) {
        assertEquals(new BigDecimal(value), reading(typed, language).number("n", "N"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"banyak", "1.2.3", "1,2,3", "0.125.000", "0,125.5", "1e5", "NaN", "--1", "١٢", "12 5", "1 23"})
    void whatIsNoNumberIsNone(String typed) {
        FormReading reading = reading(typed, "id");

        assertNull(reading.number("n", "N"));
        assertEquals("n", reading.errors().list().get(0).field());
        assertEquals("NUMBER N", reading.errors().list().get(0).message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | 91.125 | 91125 · 91,1250",
                "id | 91,125 | 91125 · 91,1250",
                "en | 91.125 | 91125 · 91.1250",
                "en | 1,234 | 1234 · 1.2340",
                "id | -5.000 | -5000 · -5,0000"
            })
    void aNumberThatCanBeReadInTwoWaysIsRefusedWithBoth(String language, String typed, String readings) {
        FormReading reading = reading(typed, language);

        assertNull(reading.number("n", "N"));
        assertEquals(
                "TWO_READINGS N " + readings, reading.errors().list().get(0).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "31-12-2026", "31/12/2026"})
    void aDayIsReadAsItsOwnMessageShowsIt(String typed) {
        assertEquals(LocalDate.of(2026, 12, 31), reading(typed, "id").day("n", "N"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T14:05", "2026-12-31T14:05:00", "31-12-2026 14.05", "31/12/2026 14:05"})
    void aMomentIsReadAsItsOwnMessageShowsIt(String typed) {
        assertEquals(Instant.parse("2026-12-31T07:05:00Z"), reading(typed, "id").moment("n", "N", WIB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-04-2027", "2027-04-31", "29/2/2027", "12/31/2026", "31-12-26", "31-12-202631/12/2026"})
    void aDayThatDoesNotExistIsNone(String typed) {
        FormReading reading = reading(typed, "id");

        assertNull(reading.day("n", "N"));
        assertNull(reading.moment("n", "N", WIB));
        assertEquals(
                List.of("DATE N", "MOMENT N"),
                reading.errors().list().stream()
                        .map(FormErrors.FieldError::message)
                        .toList());
    }

    private static FormReading reading(String typed, String language) {
        return new FormReading(
                Typed.of(Map.of("n", typed)), (rule, label) -> rule + " " + label, language.equals("id") ? ',' : '.');
    }
}
