package id.lindung.portal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was not reported is a gap and never a zero. */
class ChartGapsTest {

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void thePictureSaysWhatTheTableSays(Chart.Kind kind) {
        Chart chart = Pictures.of(kind)
                .add("Indonesia", 51L, 13120L, null)
                .add("Malaysia", 0L, 1862L, 7L)
                .build();

        assertEquals(namesAndValuesOfTable(chart), saidBy(chart));
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void whatWasNotReportedIsSaidAndIsNotZero(Chart.Kind kind) {
        Chart chart = Pictures.of(kind).add("Indonesia", 0L, null, 12L).build();

        assertEquals(
                List.of("Indonesia, 2022: 0", "Indonesia, 2023: tidak dilaporkan", "Indonesia, 2024: 12"),
                saidBy(chart));
        assertEquals(
                kind == Chart.Kind.BARS ? 1 : 0,
                Pictures.draw(chart).select("text.chart-missing").size(),
                "a gap has no place on an axis of values");
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void nothingIsDrawnAtZeroThatWasNotReportedAsZero(Chart.Kind kind) {
        Document picture = Pictures.draw(Pictures.of(kind)
                .add("Indonesia", 5L, null, 12L)
                .add("Malaysia", null, 7L, null)
                .build());

        assertEquals(0, picture.select("circle").size(), picture.text());
        assertEquals(3, picture.select("path.chart-mark, g.chart-mark rect").size());
    }

    @Test
    void gapsNameWhoseTheyAreAndFromWhenToWhen() {
        Chart chart = ChartBuilder.lines("c", "t")
                .over("Tahun", List.of("2020", "2021", "2022", "2023"))
                .add("Indonesia", 1L, 2L, 3L, 4L)
                .add("Malaysia", null, null, 3L, null)
                .add("Filipina", null, null, null, null)
                .build();

        assertEquals(
                List.of(
                        new ChartText.Gap("Malaysia", List.of("2020 sampai 2021", "2023")),
                        new ChartText.Gap("Filipina", List.of())),
                new ChartText(chart, Pictures.INDONESIAN).gaps());
        assertFalse(Pictures.draw(chart).text().contains("Filipina"), "a name without any value has no end of a line");
    }

    @Test
    void aMissingBarOfAGroupSaysWhoseItIs() {
        Chart chart =
                Pictures.bars().add("A", 5L, null, 12L).add("B", 1L, 7L, 0L).build();

        assertEquals(
                "A: tidak dilaporkan",
                Pictures.draw(chart).select("text.chart-missing").text());
    }

    @Test
    void aPeriodThatWasNotReportedBreaksTheLine() {
        Document picture =
                Pictures.draw(Pictures.lines().add("Indonesia", 4L, null, 12L).build());

        String path = picture.selectFirst("path.chart-line").attr("d");
        assertEquals(2, path.chars().filter(c -> c == 'M').count(), path);
        assertFalse(path.contains("L"), path);
    }

    @Test
    void aBarOfZeroHasNoLengthAndAMissingOneHasNoBar() {
        Document picture =
                Pictures.draw(Pictures.bars().add("Indonesia", 0L, null, 12L).build());

        List<String> lengths = picture.select("g.chart-mark rect").eachAttr("width");
        assertEquals(2, lengths.size());
        assertEquals("0", lengths.get(0));
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void zerosAreDrawnAndNothingReportedDrawsNoAxes(Chart.Kind kind) {
        Pictures.staysInside(
                Pictures.draw(Pictures.of(kind).add("Indonesia", 0L, 0L, 0L).build()));

        Chart nothing = Pictures.of(kind)
                .add("Indonesia", null, null, null)
                .target("Target", BigDecimal.TEN)
                .build();
        assertEquals("", ChartExtensions.draw(nothing, Pictures.INDONESIAN));
        assertEquals(
                List.of(new ChartText.Gap("Indonesia", List.of())), new ChartText(nothing, Pictures.INDONESIAN).gaps());
    }

    /** Marks of the picture, and the words for what has none. */
    private static List<String> saidBy(Chart chart) {
        List<String> said = new ArrayList<>(Pictures.titlesOfMarks(Pictures.draw(chart)));
        for (ChartText.Gap gap : new ChartText(chart, Pictures.INDONESIAN).gaps()) {
            gap.spans().forEach(year -> said.add(gap.name() + ", " + year + ": tidak dilaporkan"));
        }
        return said.stream().sorted().toList();
    }

    private static List<String> namesAndValuesOfTable(Chart chart) {
        ChartTable table = new ChartText(chart, Pictures.INDONESIAN).table();
        List<String> lines = new ArrayList<>();
        for (ChartTable.Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                String series = table.head().get(column + 1);
                lines.add(series + ", " + row.category() + ": "
                        + row.cells().get(column).text());
            }
        }
        return lines.stream().sorted().toList();
    }
}
