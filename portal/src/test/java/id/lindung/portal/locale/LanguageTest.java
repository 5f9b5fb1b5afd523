package id.lindung.portal.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "id-ID,id;q=0.9 | INDONESIAN",
                "en-GB,en;q=0.8 | ENGLISH",
                "fr,en;q=0.5    | ENGLISH",
                "fr             | INDONESIAN",
                "*              | INDONESIAN",
                ";;;q=          | INDONESIAN",
                "en-US,en;q=0.9, | ENGLISH",
                "en-US;q=x,en   | ENGLISH",
                ",,;,en-GB      | ENGLISH",
                "en_US;q=2,id;q=0.1 | INDONESIAN",
                "-              | INDONESIAN"
            })
    void theBestOfOurLanguagesIsChosen(String header, Language expected) {
        assertEquals(expected, Language.bestFor(header));
    }
}
