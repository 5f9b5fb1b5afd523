package id.lindung.portal.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void everyCertaintyOfTheDemoCaseHasAWord() throws IOException {
        List<String> written = demo("chronology-entries").findValuesAsText("certainty");

        assertFalse(written.isEmpty());
        assertEquals(
                List.of(),
                written.stream()
                        .filter(phrase -> Terms.find(Certainty.values(), phrase).isEmpty())
                        .toList());
    }

    @Test
    void everyUnitOfTheDemoCommitmentsHasAWord() throws IOException {
        List<String> written = demo("commitments").findValuesAsText("unit");

        assertFalse(written.isEmpty());
        assertEquals(
                List.of(),
                written.stream()
                        .filter(unit -> Terms.find(MeasureUnit.values(), unit).isEmpty())
                        .toList());
    }

    @Test
    void onlyLettersAndDigitsTellTermsApart() {
        assertEquals(
                Optional.of(Certainty.FIRM_WORDING_VARIES), Terms.find(Certainty.values(), "firm (wording varies)"));
        assertEquals(Optional.of(StatementCode.YES), Terms.find(StatementCode.values(), "Yes"));
        assertEquals(Optional.of(StatementCode.EMPTY_SCOPE), Terms.find(StatementCode.values(), "empty-scope"));
        assertEquals(Optional.empty(), Terms.find(MeasureUnit.values(), "orang"));
    }

    private static JsonNode demo(String name) throws IOException {
        try (InputStream file = TermsTest.class.getResourceAsStream("/demo/" + name + ".json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
