package id.lindung.compliance.figure.file;

import static id.lindung.contracts.figure.FigureDataset.GOVERNMENT_REMOVAL_REQUESTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.Unprocessable;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal names field and rule, quotes what was found so that it can be seen, and says what to do. */
class FigureRefusalTest {

    private static final Period.Bounds BOUNDS =
            new Period.Bounds(LocalDate.of(2017, 9, 1), true, LocalDate.of(2026, 11, 29));

    private static List<Violation> refused(byte[] content) {
        return assertThrows(Unprocessable.class, () -> FigureFile.read(content, GOVERNMENT_REMOVAL_REQUESTS, BOUNDS))
                .violations();
    }

    /** The only fault: its rule and its message. */
    private static String fault(FigureText file) {
        return fault(file.bytes());
    }

    private static String fault(byte[] content) {
        var violations = refused(content);
        assertEquals(1, violations.size(), violations::toString);
        return violations.get(0).rule() + ": " + violations.get(0).message();
    }

    private static String faultOf(String metric, String result) {
        return fault(FigureText.removals().row(metric, "Jul-Dec 2025", "Indonesia", '"' + result + '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "1.000, 'ambiguous-number: result can be read as 1 and as 1000; write 1000 or 1.0; found \"1.000\"'",
        "12.500, 'ambiguous-number: result can be read as 12.5 and as 12500; write 12500; found \"12.500\"'"
    })
    void aCountThatReadsAnotherWayInAnotherLanguageIsRefusedWithAdvice(String result, String words) {
        assertEquals(words, faultOf("Total requests received", result));
    }

    @ParameterizedTest
    @CsvSource({"1.000, 1000 or 1.0", "12.500, 12500 or 12.5", "12.340, 12340 or 12.34", "12.345, 12345 or 12.3450"})
    void underAnUnknownNameEachReadingCanBeWritten(String result, String advice) {
        var words = faultOf("Median hours to an answer", result);
        assertTrue(words.startsWith("ambiguous-number: "), words);
        assertTrue(words.contains("; write " + advice + "; found"), words);
        var one = FigureText.removals()
                .row("Median hours to an answer", "Jul-Dec 2025", "Indonesia", advice.replaceAll(".* or ", ""));
        assertEquals(
                new BigDecimal(result).stripTrailingZeros(),
                FigureFile.read(one.bytes(), GOVERNMENT_REMOVAL_REQUESTS, BOUNDS)
                        .get(0)
                        .value()
                        .stripTrailingZeros());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000|without grouping",
                "1 000|without grouping",
                "1'000|without grouping",
                "1\u2019000|without grouping",
                "1\u00a0000|without grouping",
                "1.000.000|without grouping",
                "1.000,5|without grouping",
                "0,624|a point before the decimals",
                "+5|without a sign",
                "-5|must not be negative",
                "-0|must not be negative",
                "\u22125|must not be negative",
                "1e3|without a power of ten",
                "1E+3|without a power of ten",
                "007|without zeros before it",
                "00.5|without zeros before it",
                "\uff11\uff12|digits 0 to 9 of ASCII",
                "\u0661|digits 0 to 9 of ASCII",
                "NaN|only digits and one point",
                "Infinity|only digits and one point",
                "5.|only digits and one point",
                ".5|only digits and one point",
                "'5 '|delete the blanks",
                "1234567890123|at most 12 digits before the point",
                "0.123456789012345678901|at most 20 digits behind the point"
            })
    void whatIsNoPlainNumberIsRefusedWithTheTrueReason(String result, String advice) {
        for (var metric : List.of("Total requests received", "Removal rate")) {
            var words = faultOf(metric, result);
            assertTrue(words.startsWith("number: result must "), words);
            assertTrue(words.contains(advice), words);
            assertTrue(words.endsWith("found " + Visible.quote(result)), words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Share of requests honoured, 0.624, 0.624",
        "Share of requests honoured, 1.0, 1.0",
        "Median hours to an answer, 12.25, 12.25",
        "Removal rate, 1.000, 1.000",
        "Removal rate, 0.802, 0.802",
        "Removal rate, 0.62439278301886, 0.62439278301886",
        "Removal rate, 0.6243927830188679, 0.6243927830188679",
        "Total requests received, 1113.000, 1113.000",
        "Total requests received, 0.000, 0.000",
        "Total requests received, 1.00, 1.00",
        "Total requests received, 1000, 1000"
    })
    void aNumberWithOneReadingIsTakenWithAllItsDigits(String metric, String result, BigDecimal value) {
        var file = FigureText.removals().row(metric, "Jul-Dec 2025", "Indonesia", result);
        assertEquals(
                value,
                FigureFile.read(file.bytes(), GOVERNMENT_REMOVAL_REQUESTS, BOUNDS)
                        .get(0)
                        .value());
    }

    /** Escaped, since they cannot be seen here either. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x0A, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200D, 0x200F, 0x2028, 0x2029,
                0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xE0001, 0xE0041
            })
    void whatCannotBeSeenIsRefusedAndShown(int character) {
        var hidden = Character.toString(character);
        var name = "[U+%04X]".formatted(character);
        for (var cell : List.of("Removal " + hidden + "rate", hidden + "Removal rate", "Removal rate" + hidden)) {
            var words = fault(FigureText.small().row('"' + cell + '"', "Jul-Dec 2025", "Indonesia", "0.5"));
            assertTrue(words.startsWith("invisible-character: metric_name must have no invisible character"), words);
            assertTrue(words.contains("U+%04X".formatted(character)), words);
            assertTrue(words.endsWith("found \"" + cell.replace(hidden, name) + "\""), words);
            assertFalse(words.contains(hidden), words);
        }
        var country = fault(FigureText.removals().row("Requests", "Jul-Dec 2025", "\"Indo" + hidden + "nesia\"", "1"));
        assertTrue(country.startsWith("invisible-character: location_value must"), country);
        var result = fault(FigureText.removals().row("Requests", "Jul-Dec 2025", "Indonesia", "\"1" + hidden + "\""));
        assertTrue(result.startsWith("invisible-character: result must"), result);
    }

    @Test
    void theCellIsQuotedSoThatItCanBeSeen() {
        assertEquals(
                "country: location_value must be All or the name of a country, in English or Indonesian; write Indonesia;"
                        + " found \"Indonesia[blank]\"",
                fault(FigureText.removals().row("Requests", "Jul-Dec 2025", "Indonesia ", "1")));
        assertEquals(
                "country: location_value must be All or the name of a country, in English or Indonesian"
                        + " as ISO 3166 or the United Nations write it; found \"Atlantis\"",
                fault(FigureText.removals().row("Requests", "Jul-Dec 2025", "Atlantis", "1")));
        assertEquals(
                "period: period_value must be a half-year such as Jul-Dec 2025; found nothing",
                fault(FigureText.removals().row("Requests", "", "Indonesia", "1")));
        assertEquals("\"" + "x".repeat(60) + "…\"", Visible.quote("x".repeat(61)));
        assertEquals("\"[blank]\"", Visible.quote(" "));
        assertEquals("\"a b[U+00A0]\"", Visible.quote("a b\u00a0"));
    }

    @Test
    void aHeaderNamesTheColumnThatDiffersAndTheExpectedOne() {
        assertEquals(
                "header: column 13 must be result; found \"value\"",
                fault(FigureText.small().header(FigureText.HEADER.replace(",result,", ",value,"))));
        assertEquals(
                "header: column 1 must be replication_info; found \"replication_info[blank]\"",
                fault(FigureText.small().header(FigureText.HEADER.replace("replication_info", "replication_info "))));
        assertEquals(
                "header: column 16 must not be there; found \"more\"",
                fault(FigureText.small().header(FigureText.HEADER + ",more")));
        assertEquals(
                "header: column 15 must be date; found no such column",
                fault(FigureText.small().header(FigureText.HEADER.replace(",date", ""))));
        var semicolons = fault(FigureText.small().header(FigureText.HEADER.replace(",", ";")));
        assertTrue(
                semicolons.startsWith("header: the columns must be separated by commas: save the file as"), semicolons);
        assertTrue(semicolons.endsWith("12 more columns differ"), semicolons);
    }

    @ParameterizedTest
    @CsvSource({
        "Jul-Dec 2052, period-not-over",
        "Jul-Dec 2026, period-not-over",
        "Jan-Jun 2027, period-not-over",
        "Jan-Jun 9999, period-not-over",
        "Jan-Jun 2017, period-before-platform",
        "Jul-Dec 1999, period-before-platform",
        "Jan-Jun 0001, period-before-platform",
        "Jan-Jun 0000, period-before-platform",
        "Jan-Jun 12025, period",
        "Jul-Dec \u0662\u0660\u0662\u0665, period"
    })
    void aHalfYearThatCannotHaveFiguresIsRefused(String period, String rule) {
        var words = fault(FigureText.removals().row("Requests", period, "Indonesia", "1"));
        assertTrue(words.startsWith(rule + ": period_value must "), words);
        assertTrue(words.endsWith("found \"" + period + "\""), words);
    }

    @Test
    void whereNothingIsKnownOfThePlatformTheFirstHalfYearIsThatOfAnyPublisher() {
        var bounds = new Period.Bounds(LocalDate.of(2009, 7, 1), false, LocalDate.of(2026, 11, 29));
        var first = FigureText.removals().row("Requests", "Jul-Dec 2009", "Indonesia", "1");
        assertEquals(
                1,
                FigureFile.read(first.bytes(), GOVERNMENT_REMOVAL_REQUESTS, bounds)
                        .size());
        var before = FigureText.removals().row("Requests", "Jan-Jun 2009", "Indonesia", "1");
        var refusal = assertThrows(
                Unprocessable.class, () -> FigureFile.read(before.bytes(), GOVERNMENT_REMOVAL_REQUESTS, bounds));
        var violation = refusal.violations().get(0);
        assertEquals("period-too-early", violation.rule());
        assertEquals(
                "period_value must not be before 2009-07-01: no platform published figures earlier;"
                        + " found \"Jan-Jun 2009\"",
                violation.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan-Jun 2026", "Jul-Dec 2017"})
    void theFirstAndTheLastHalfYearThatCanHaveFiguresAreTaken(String period) {
        var file = FigureText.removals().row("Requests", period, "Indonesia", "1");
        assertEquals(
                1,
                FigureFile.read(file.bytes(), GOVERNMENT_REMOVAL_REQUESTS, BOUNDS)
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\n|\r", "\r|\r\n|\n", "\r\n|\r", "\r|\n"})
    void linesAreCountedAlikeWhateverEndsThem(String kinds) {
        var ends = kinds.split("\\|");
        var lines = FigureText.small()
                .row("Requests", "Jul-Dec 2025", "Atlantis", "1")
                .text()
                .split("\r\n");
        for (var bad : List.of("Atlantis", "\u00e9")) {
            var text = new StringBuilder();
            for (int i = 0; i < lines.length; i++) {
                // Two different ends that follow each other must not become one.
                text.append(lines[i].replace("Atlantis", bad)).append(ends[i % ends.length]);
            }
            var charset = bad.equals("Atlantis") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            var violation = refused(text.toString().getBytes(charset)).get(0);
            assertEquals("line:5", violation.pointer(), violation::toString);
        }
    }

    @Test
    void whatIsNotUtf8IsToldHowToSaveIt() throws Exception {
        var content = new ByteArrayOutputStream();
        content.write(FigureText.small().bytes());
        content.write(0xE9);
        var words = fault(content.toByteArray());
        assertTrue(words.startsWith("encoding: must be UTF-8; found the byte 0xE9: save it as \"CSV UTF-8\""), words);
        var wide = fault(FigureText.small().text().getBytes(StandardCharsets.UTF_16));
        assertTrue(wide.startsWith("encoding: the file is UTF-16 and must be UTF-8: save it as"), wide);
    }

    @Test
    void aRepeatedRowNamesTheFirstAndWhatItRepeats() {
        assertEquals(
                "repeated-row: repeats metric, country and period of line 2, delete one of them; found \"Requests\","
                        + " \"Republic of Korea\", \"Jul-Dec 2025\"",
                fault(FigureText.removals()
                        .row("Requests", "Jul-Dec 2025", "South Korea", "1")
                        .row("Requests", "Jul-Dec 2025", "Republic of Korea", "2")));
    }
}
