package id.lindung.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | 1.234 | 1234",
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
                "en | 1,234 | 1234",
                "en | 1,234.5 | 1234.5",
                "en | 91.3 | 91.3",
                "en | 1.234,5 | 1234.5",
                "en | 10 000 | 10000"
            })
    void numbersAreReadAsTheReaderWritesThem(String language, String typed, String value) {
        assertEquals(new BigDecimal(value), reading(typed, language).number("n", "N"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"banyak", "1.2.3", "1,2,3", "0.125.000", "0,125.5", "1e5", "NaN", "--1", "١٢"})
    void whatIsNoNumberIsNone(String typed) {
        FormReading reading = reading(typed, "id");

        assertNull(reading.number("n", "N"));
        assertEquals("n", reading.errors().list().get(0).field());
        assertEquals("NUMBER N", reading.errors().list().get(0).message());
    }

    private static FormReading reading(String typed, String language) {
        return new FormReading(
                Typed.of(Map.of("n", typed)), (rule, label) -> rule + " " + label, language.equals("id"));
    }
}
