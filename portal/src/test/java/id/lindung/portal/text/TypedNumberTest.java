package id.lindung.portal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"91.125", "91125", "-1.234", "0.125", "1234.567", "0", "-5", "91.3", "12.3456", "100.5"})
    void whatIsFilledInIsReadAsTheSameNumberAgain(String number) {
        BigDecimal value = new BigDecimal(number);
        for (char sign : new char[] {',', '.'}) {
            String filled = TypedNumber.write(value, sign);
            assertEquals(Optional.of(0), TypedNumber.read(filled).map(value::compareTo), filled);
        }
    }
}
