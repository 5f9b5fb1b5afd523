package id.lindung.moderation.statement.rule.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that values are taken from. */
class ListsTest {

    @Test
    void oneLanguageHasOneCode() {
        assertEquals("ID", Languages.normalise("id").orElseThrow());
        assertEquals("min", Languages.normalise("MIN").orElseThrow());
        for (var same : List.of("ID", "id", "id-ID", "ID-id", "ind", "IND", "id-Latn-ID", "id-x-gaul")) {
            assertEquals("ID", Languages.normalise(same).orElseThrow(), same);
        }
        for (var same : List.of("EN", "en-US", "en-GB", "eng")) {
            assertEquals("EN", Languages.normalise(same).orElseThrow(), same);
        }
        assertEquals("JV", Languages.normalise("jav").orElseThrow());
        assertEquals("min", Languages.normalise("min-ID").orElseThrow());
        assertEquals("ZH", Languages.normalise("zh-Hant").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
                "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "ID", "MY", "ID-AC",
                "ID-PD", "ID-YO"
            })
    void theEuropeanEconomicAreaAndIndonesiaAreTerritories(String code) {
        assertTrue(Territories.contains(code));
    }

    @Test
    void theListsAreComplete() {
        assertEquals(16, CodeList.CATEGORY.codes().size());
        assertEquals(69, CodeList.KEYWORD.codes().size());
        assertEquals(7, CodeList.DECISION_VISIBILITY.codes().size());
        assertEquals(8, CodeList.CONTENT_TYPE.codes().size());
    }
}
