package id.lindung.compliance.figure.file;

import static id.lindung.contracts.figure.FigureDataset.GOVERNMENT_INFORMATION_REQUESTS;
import static id.lindung.contracts.figure.FigureDataset.GOVERNMENT_REMOVAL_REQUESTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.kit.problem.Unprocessable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFileTest {

    /** A platform that exists since 2017, read on 29 November 2026. */
    private static final Period.Bounds BOUNDS =
            new Period.Bounds(LocalDate.of(2017, 9, 1), true, LocalDate.of(2026, 11, 29));

    private static List<Figure> read(FigureText file) {
        return FigureFile.read(file.bytes(), GOVERNMENT_REMOVAL_REQUESTS, BOUNDS);
    }

    /** Pointer and rule of each fault. */
    private static List<String> faultsIn(byte[] content) {
        return faultsIn(content, GOVERNMENT_REMOVAL_REQUESTS);
    }

    private static List<String> faultsIn(byte[] content, FigureDataset dataset) {
        var refusal = assertThrows(Unprocessable.class, () -> FigureFile.read(content, dataset, BOUNDS));
        assertEquals("import-refused", refusal.code());
        return refusal.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }

    private static List<String> faultsIn(FigureText file) {
        return faultsIn(file.bytes());
    }

    @Test
    void eachRowBecomesAFigureAsItWasPrinted() {
        var figures = read(FigureText.small());
        assertEquals(3, figures.size());
        assertEquals(new BigDecimal("1113.0"), figures.get(0).value());
        assertEquals(
                new Figure.Key(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)), "ID", "Removal rate"),
                figures.get(1).key());
        assertNull(figures.get(2).value(), "a blank is not zero");
    }

    @Test
    void lineEndsQuotesAndAByteOrderMarkDoNotMatter() {
        var figures = read(FigureText.small());
        var unix =
                "\uFEFF" + FigureText.small().text().replace("\r\n", "\n").replace("Removal rate", "\"Removal rate\"");
        assertEquals(
                figures, FigureFile.read(unix.getBytes(StandardCharsets.UTF_8), GOVERNMENT_REMOVAL_REQUESTS, BOUNDS));
    }

    @Test
    void aWrongHeaderIsRefusedBeforeAnythingElse() {
        assertEquals(List.of("line:1 header"), faultsIn(FigureText.small().header("metric,value")));
        var swapped = FigureText.HEADER.replace("result,base", "base,result");
        assertEquals(List.of("line:1 header"), faultsIn(FigureText.small().header(swapped)));
        assertEquals(List.of("line:1 header"), faultsIn(FigureText.small().header(FigureText.HEADER + ",x")));
    }

    @Test
    void aFileOfTheOtherDatasetIsRefused() {
        var faults = faultsIn(FigureText.small().bytes(), GOVERNMENT_INFORMATION_REQUESTS);
        assertEquals(List.of("line:2 dataset", "line:3 dataset", "line:4 dataset"), faults);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "1,113", "1e3", "1.113.0", "abc", " 1", "1.", ".5", "NaN", "0x10", "٣", "1234567890123"})
    void aBadNumberIsRefusedWithItsLine(String result) {
        var file = FigureText.small().row("Accounts not actioned", "Jul-Dec 2025", "Indonesia", '"' + result + '"');
        assertEquals(List.of("line:5 number"), faultsIn(file));
    }

    @Test
    void aRepeatedRowIsRefusedAndNamesTheFirst() {
        var file = FigureText.small().row("Removal rate", "Jul-Dec 2025", "Indonesia", "0.5");
        var refusal = assertThrows(Unprocessable.class, () -> read(file));
        assertEquals("line:5", refusal.violations().get(0).pointer());
        assertEquals("repeated-row", refusal.violations().get(0).rule());
        assertTrue(refusal.violations().get(0).message().contains("line 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Removal rate ",
                " Removal rate",
                "Removal  rate",
                "removal RATE",
                "Removal\u00a0rate",
                "Removal\u2003rate"
            })
    void aNameInOtherLettersOrBlanksIsTheSameRow(String metric) {
        assertEquals(
                List.of("line:5 repeated-row"),
                faultsIn(FigureText.small().row(metric, "Jul-Dec 2025", "Indonesia", "0.5")));
        assertEquals(
                "Removal rate",
                read(FigureText.removals().row("Removal\u00a0 rate ", "Jul-Dec 2025", "Indonesia", "0.5"))
                        .get(0)
                        .metric());
    }

    @ParameterizedTest
    @CsvSource({
        "Accounts not actioned, 0.5, whole-number",
        "Total Government Requests, 12.25, whole-number",
        "Appeal success rate, 99.0, share",
        "Appeal success rate, 1.000001, share",
        "Percentage of legal requests where some data was disclosed, 62.5, share"
    })
    void countsAreWholeAndSharesLieBetweenZeroAndOne(String metric, String result, String rule) {
        assertEquals(
                List.of("line:5 " + rule),
                faultsIn(FigureText.small().row(metric, "Jul-Dec 2025", "Indonesia", result)));
    }

    @ParameterizedTest
    @CsvSource({
        "Accounts not actioned, 12.0",
        "Accounts not actioned, 0",
        "Appeal success rate, 1.0",
        "Appeal success rate, 0.0",
        "Percentage of legal requests where some data was disclosed, 0.1176"
    })
    void whatIsPrintedTodayIsTaken(String metric, String result) {
        assertEquals(
                4,
                read(FigureText.small().row(metric, "Jul-Dec 2025", "Indonesia", result))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "Atlantis, Jul-Dec 2025, country",
        "indonesia, Jul-Dec 2025, country",
        "'', Jul-Dec 2025, country",
        "Indonesia, Jan-Mar 2025, period",
        "Indonesia, Jul-Dec 25, period",
        "Indonesia, 2025-H2, period"
    })
    void unknownCountriesAndPeriodsAreRefused(String country, String period, String rule) {
        assertEquals(List.of("line:5 " + rule), faultsIn(FigureText.small().row("Requests", period, country, "1")));
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertEquals(List.of("line:5 column-count"), faultsIn(FigureText.small().line("a,b,c")));
        assertEquals(List.of("line:5 column-count"), faultsIn(FigureText.small().line("")));
        var longer = FigureText.small().text().replace("1113.0,,", "1113.0,,,");
        assertEquals(List.of("line:2 column-count"), faultsIn(longer.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPartOfAFigureIsNotTakenForTheWhole() {
        var part = FigureText.small()
                .text()
                .replaceFirst("half-year,Jul-Dec 2025,all,all", "half-year,Jul-Dec 2025,policy,Hate");
        assertEquals(List.of("line:2 breakdown", "line:2 breakdown"), faultsIn(part.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTotalIsMarkedAsSuch() {
        var file = FigureText.removals().row("Total Government Requests", "Jan-Jun 2019", "All", "28.0");
        assertEquals("ALL", read(file).get(0).country());
        var mixed = file.text().replace(",all,All,", ",country_name,All,");
        assertEquals(List.of("line:2 country"), faultsIn(mixed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void onlyUtf8IsRead() {
        var latin = FigureText.small().text().replace("Removal rate", "Taux é").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("line:3 encoding"), faultsIn(latin));
        assertEquals(
                List.of("line:1 encoding"), faultsIn(FigureText.small().text().getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void anEmptyFileAndAFileWithoutRowsAreRefused() {
        assertEquals(List.of("line:1 empty-file"), faultsIn(new byte[0]));
        assertEquals(List.of("line:1 no-rows"), faultsIn(FigureText.removals()));
        assertEquals(List.of("line:1 header"), faultsIn("\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoCsvIsRefused() {
        assertEquals(List.of("line:4 csv"), faultsIn(FigureText.small().line("\"unclosed,a,b")));
    }

    @Test
    void everyFaultOfALineIsToldAtOnceAndManyFaultsAreCounted() {
        var row = FigureText.small().row(" ", "soon", "Atlantis", "many");
        assertEquals(List.of("line:5 period", "line:5 country", "line:5 metric", "line:5 number"), faultsIn(row));

        var file = FigureText.removals();
        for (int i = 0; i < 250; i++) {
            file.row("Requests " + i, "Jul-Dec 2025", "Indonesia", "x");
        }
        var refusal = assertThrows(Unprocessable.class, () -> read(file));
        assertEquals(100, refusal.violations().size());
        assertTrue(refusal.getMessage().startsWith("250 faults"), refusal.getMessage());
    }

    @Test
    void aHalfYearHasItsFirstAndLastDay() {
        assertEquals(
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)),
                Period.parse("Jan-Jun 2024").orElseThrow());
    }
}
