package id.lindung.portal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartPictureTest {

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void theNarrowPictureSaysTheSameAsTheWideOne(Chart.Kind kind) {
        for (int series = 1; series <= Chart.MAX_SERIES; series++) {
            ChartBuilder builder = Pictures.of(kind).focus("Seri 0");
            for (int i = 0; i < series; i++) {
                builder.add("Seri " + i, (long) i, null, 9_876_543_210_987L);
            }
            Chart chart = builder.target("Target 2", BigDecimal.valueOf(2)).build();
            Document narrow = Pictures.parsed(ChartExtensions.drawNarrow(chart, Pictures.INDONESIAN));

            Pictures.staysInside(narrow);
            assertEquals(Pictures.titlesOfMarks(Pictures.draw(chart)), Pictures.titlesOfMarks(narrow));
            assertEquals(
                    Pictures.draw(chart).select("path.chart-line").size(),
                    narrow.select("path.chart-line").size(),
                    "what is joined in one is joined in the other");
            assertEquals("270", narrow.selectFirst("svg").attr("viewBox").split(" ")[2]);
            List<String> ids = narrow.select("[id]").eachAttr("id");
            ids.addAll(Pictures.draw(chart).select("[id]").eachAttr("id"));
            assertEquals(ids.size(), ids.stream().distinct().count(), "both pictures stand on one page");
        }
    }

    @Test
    void whatTheChartIsAboutStandsOutAndTheOthersStandBack() {
        Document picture = Pictures.draw(Pictures.lines()
                .focus("Indonesia")
                .add("Malaysia", 9L, 8L, 7L)
                .add("Indonesia", 4L, 8L, 12L)
                .build());

        assertEquals(1, picture.select("path.chart-focus").size());
        assertEquals(1, picture.select("path.chart-context-line").size());
        assertEquals(3, picture.select("path.chart-mark.chart-context").size());
        assertEquals("Indonesia", picture.select("text.chart-label").text());
        assertTrue(picture.select("path.chart-line").last().hasClass("chart-focus"), "on top of the others");
    }

    @Test
    void nothingLiesFlatWhereEachHasAScaleOfItsOwn() {
        Document picture = Pictures.draw(ChartBuilder.panels("c", "t")
                .over("Tahun", Pictures.YEARS)
                .add("Indonesia", 0L, 5L, 10L)
                .add("Malaysia", 0L, 5_000L, 10_000L)
                .build());

        List<String> lines = picture.select("path.chart-line").eachAttr("d");
        assertEquals(heights(lines.get(0)), heights(lines.get(1)));
    }

    private static List<String> heights(String path) {
        return List.of(path.split("[ML]")).stream()
                .filter(point -> !point.isEmpty())
                .map(point -> point.split(" ")[1])
                .toList();
    }

    @Test
    void whatMustNotBeComparedOverTimeIsNotJoined() {
        Document picture =
                Pictures.draw(Pictures.points().add("Indonesia", 4L, 8L, 12L).build());

        assertTrue(picture.select("path.chart-line").isEmpty(), picture.text());
        assertEquals(3, Pictures.titlesOfMarks(picture).size());
    }

    @Test
    void theValueOfAValleyStandsBelowItsPointAndThatOfAPeakAboveIt() {
        assertTrue(labelBelowPoint(
                Pictures.draw(Pictures.lines().add("Indonesia", 90L, 40L, 95L).build()), "40"));
        assertFalse(labelBelowPoint(
                Pictures.draw(Pictures.lines().add("Indonesia", 40L, 90L, 40L).build()), "90"));
        assertFalse(labelBelowPoint(
                Pictures.draw(Pictures.lines().add("Indonesia", 40L, 60L, 90L).build()), "60"));
        // There is no room below the axis.
        assertFalse(labelBelowPoint(
                Pictures.draw(Pictures.lines().add("Indonesia", 40L, 0L, 90L).build()), "0"));
    }

    private static boolean labelBelowPoint(Document picture, String value) {
        double label = Double.parseDouble(picture.select("text.chart-label").stream()
                .filter(text -> text.text().equals(value))
                .findFirst()
                .orElseThrow()
                .attr("y"));
        return label
                > heightOf(picture.select("path.chart-mark").stream()
                        .filter(mark -> mark.selectFirst("title").text().endsWith(": " + value))
                        .findFirst()
                        .orElseThrow());
    }

    /** The path of a mark begins at its point: M, x, y. */
    private static double heightOf(Element mark) {
        String path = mark.attr("d");
        return Double.parseDouble(path.substring(path.indexOf(' ') + 1, path.indexOf('m')));
    }

    @Test
    void theLengthOfBarsIsInProportion() {
        Document picture =
                Pictures.draw(Pictures.bars().add("Indonesia", 100L, 50L, 25L).build());

        List<String> lengths = picture.select("g.chart-mark rect").eachAttr("width");
        double whole = Double.parseDouble(lengths.get(0));
        assertEquals(whole / 2, Double.parseDouble(lengths.get(1)), 0.1);
        assertEquals(whole / 4, Double.parseDouble(lengths.get(2)), 0.1);
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void hugeValuesStayInsideThePicture(Chart.Kind kind) {
        Document picture = Pictures.draw(Pictures.of(kind)
                .add("Indonesia", 1L, 9_876_543_210_987L, 4_000_000_000_000L)
                .build());

        Pictures.staysInside(picture);
        assertTrue(Pictures.titlesOfMarks(picture).contains("Indonesia, 2023: 9.876.543.210.987"));
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void onePointAlsoMakesAPicture(Chart.Kind kind) {
        Chart chart = Pictures.of(kind)
                .over("Tahun", List.of("2024"))
                .add("Indonesia", 7L)
                .build();
        for (Document picture : List.of(
                Pictures.draw(chart), Pictures.parsed(ChartExtensions.drawNarrow(chart, Pictures.INDONESIAN)))) {
            Pictures.staysInside(picture);
            assertEquals(List.of("Indonesia, 2024: 7"), Pictures.titlesOfMarks(picture));
        }
    }

    @Test
    void linesOfHighSharesAreDrawnLargeAndBarsOfThemFromZero() {
        List<BigDecimal> shares = List.of(new BigDecimal("0.97"), new BigDecimal("0.96"), new BigDecimal("0.99"));

        Document picture = Pictures.draw(
                Pictures.lines().shares("").add("Indonesia", shares).build());
        assertTrue(picture.text().contains("90%"), picture.text());
        assertFalse(picture.text().contains("25%"), picture.text());
        assertTrue(Pictures.draw(
                        Pictures.bars().shares("").add("Indonesia", shares).build())
                .text()
                .contains("25%"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Chart.Kind.class,
            names = {"LINES", "PANELS", "POINTS"})
    void aShareHasItsTrueHeightWhereverTheAxisIsNotWritten(Chart.Kind kind) {
        for (String lowest : List.of("0.20", "0.82", "0.95")) {
            BigDecimal low = new BigDecimal(lowest);
            BigDecimal high = new BigDecimal("0.96");
            Chart chart = Pictures.of(kind)
                    .shares("")
                    .add("Indonesia", List.of(low, low, low))
                    .add("Malaysia", List.of(high, high, high))
                    .build();
            truthful(Pictures.parsed(ChartExtensions.drawNarrow(chart, Pictures.INDONESIAN)), low, high);
            if (kind == Chart.Kind.PANELS) {
                truthful(Pictures.draw(chart), low, high);
            }
        }
    }

    /** Each value as high above the axis of its panel as it is large. */
    private static void truthful(Document picture, BigDecimal low, BigDecimal high) {
        List<Double> axes = picture.select("line.chart-axis").eachAttr("y1").stream()
                .map(Double::valueOf)
                .toList();
        List<Double> marks = picture.select("path.chart-mark").stream()
                .map(ChartPictureTest::heightOf)
                .toList();
        assertEquals(2, axes.size(), picture::html);
        double ofLow = axes.get(0) - marks.get(0);
        double ofHigh = axes.get(1) - marks.get(marks.size() - 1);
        assertEquals(low.doubleValue() / high.doubleValue(), ofLow / ofHigh, 0.01, picture::html);
    }

    @Test
    void namesAreTextAndNeverMarkup() {
        Chart chart = Pictures.bars()
                .add("<script>alert(1)</script>\u0000 & \"x\"", 1L, 2L, 3L)
                .build();

        Document picture = Pictures.draw(chart);
        assertEquals(0, picture.select("script").size());
        assertTrue(Pictures.titlesOfMarks(picture).get(0).startsWith("<script>alert(1)</script>"));
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void nothingInItNeedsWhatTheContentSecurityPolicyForbids(Chart.Kind kind) {
        ChartBuilder builder = Pictures.of(kind);
        IntStream.range(0, Chart.MAX_SERIES).forEach(i -> builder.add("Seri " + i, 1L, 2L, (long) i));

        Document picture =
                Pictures.draw(builder.target("Target 2", BigDecimal.valueOf(2)).build());
        assertEquals(0, picture.select("[style], style, script").size());
    }

    @Test
    void everySeriesHasAPatternOfItsOwn() {
        ChartBuilder builder = Pictures.bars();
        IntStream.range(0, Chart.MAX_SERIES).forEach(i -> builder.add("Seri " + i, 1L, 2L, 3L));

        List<String> fills =
                Pictures.draw(builder.build()).select("g.chart-mark rect").eachAttr("fill");
        assertEquals(Chart.MAX_SERIES, fills.stream().distinct().count());
    }

    @Test
    void aSeriesThatDoesNotFitTheAxisIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Pictures.bars().add("Indonesia", 1L, 2L).build());
        assertThrows(IllegalArgumentException.class, () -> Pictures.bars().add("Indonesia", -1L, 2L, 3L));
    }
}
