package id.lindung.portal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.format.Formats;
import id.lindung.portal.locale.DisplayZone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartPictureTest {

    private static final Formats INDONESIAN = new Formats(Locale.forLanguageTag("id"), DisplayZone.WIB);
    private static final List<String> YEARS = List.of("2022", "2023", "2024");

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void thePictureSaysWhatTheTableSays(Chart.Kind kind) {
        Chart chart = of(kind).add("Indonesia", 51L, 13120L, null)
                .add("Malaysia", 0L, 1862L, 7L)
                .build();

        assertEquals(namesAndValuesOfTable(chart), saidBy(chart));
    }

    /** Marks of the picture, and the words for what has none. */
    private static List<String> saidBy(Chart chart) {
        List<String> said = new ArrayList<>(titlesOfMarks(draw(chart)));
        for (ChartText.Gap gap : new ChartText(chart, INDONESIAN).gaps()) {
            gap.spans().forEach(year -> said.add(gap.name() + ", " + year + ": tidak dilaporkan"));
        }
        return said.stream().sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void whatWasNotReportedIsSaidAndIsNotZero(Chart.Kind kind) {
        Chart chart = of(kind).add("Indonesia", 0L, null, 12L).build();

        assertEquals(
                List.of("Indonesia, 2022: 0", "Indonesia, 2023: tidak dilaporkan", "Indonesia, 2024: 12"),
                saidBy(chart));
        assertEquals(
                kind == Chart.Kind.BARS ? 1 : 0,
                draw(chart).select("text.chart-missing").size(),
                "a gap has no place on an axis of values");
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void nothingIsDrawnAtZeroThatWasNotReportedAsZero(Chart.Kind kind) {
        Document picture = draw(of(kind).add("Indonesia", 5L, null, 12L)
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
                new ChartText(chart, INDONESIAN).gaps());
        assertFalse(draw(chart).text().contains("Filipina"), "a name without any value has no end of a line");
    }

    @Test
    void aMissingBarOfAGroupSaysWhoseItIs() {
        Chart chart = bars().add("A", 5L, null, 12L).add("B", 1L, 7L, 0L).build();

        assertEquals(
                "A: tidak dilaporkan", draw(chart).select("text.chart-missing").text());
    }

    @Test
    void aPeriodThatWasNotReportedBreaksTheLine() {
        Document picture = draw(lines().add("Indonesia", 4L, null, 12L).build());

        String path = picture.selectFirst("path.chart-line").attr("d");
        assertEquals(2, path.chars().filter(c -> c == 'M').count(), path);
        assertFalse(path.contains("L"), path);
    }

    @Test
    void whatMustNotBeComparedOverTimeIsNotJoined() {
        Document picture = draw(points().add("Indonesia", 4L, 8L, 12L).build());

        assertTrue(picture.select("path.chart-line").isEmpty(), picture.text());
        assertEquals(3, titlesOfMarks(picture).size());
    }

    @Test
    void theValueOfAValleyStandsBelowItsPointAndThatOfAPeakAboveIt() {
        assertTrue(labelBelowPoint(draw(lines().add("Indonesia", 90L, 40L, 95L).build()), "40"));
        assertFalse(labelBelowPoint(draw(lines().add("Indonesia", 40L, 90L, 40L).build()), "90"));
        assertFalse(labelBelowPoint(draw(lines().add("Indonesia", 40L, 60L, 90L).build()), "60"));
        // There is no room below the axis.
        assertFalse(labelBelowPoint(draw(lines().add("Indonesia", 40L, 0L, 90L).build()), "0"));
    }

    private static boolean labelBelowPoint(Document picture, String value) {
        double label = Double.parseDouble(picture.select("text.chart-label").stream()
                .filter(text -> text.text().equals(value))
                .findFirst()
                .orElseThrow()
                .attr("y"));
        // The path of a mark begins at its point: M, x, y.
        String path = picture.select("path.chart-mark").stream()
                .filter(mark -> mark.selectFirst("title").text().endsWith(": " + value))
                .findFirst()
                .orElseThrow()
                .attr("d");
        return label > Double.parseDouble(path.substring(path.indexOf(' ') + 1, path.indexOf('m')));
    }

    @Test
    void aBarOfZeroHasNoLengthAndAMissingOneHasNoBar() {
        Document picture = draw(bars().add("Indonesia", 0L, null, 12L).build());

        List<String> lengths = picture.select("g.chart-mark rect").eachAttr("width");
        assertEquals(2, lengths.size());
        assertEquals("0", lengths.get(0));
    }

    @Test
    void theLengthOfBarsIsInProportion() {
        Document picture = draw(bars().add("Indonesia", 100L, 50L, 25L).build());

        List<String> lengths = picture.select("g.chart-mark rect").eachAttr("width");
        double whole = Double.parseDouble(lengths.get(0));
        assertEquals(whole / 2, Double.parseDouble(lengths.get(1)), 0.1);
        assertEquals(whole / 4, Double.parseDouble(lengths.get(2)), 0.1);
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void hugeValuesStayInsideThePicture(Chart.Kind kind) {
        Document picture = draw(of(kind).add("Indonesia", 1L, 9_876_543_210_987L, 4_000_000_000_000L)
                .build());

        staysInside(picture);
        assertTrue(titlesOfMarks(picture).contains("Indonesia, 2023: 9.876.543.210.987"));
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void onePointAlsoMakesAPicture(Chart.Kind kind) {
        ChartBuilder builder = kind == Chart.Kind.LINES ? ChartBuilder.lines("c", "t") : ChartBuilder.bars("c", "t");
        Document picture =
                draw(builder.over("Tahun", List.of("2024")).add("Indonesia", 7L).build());

        staysInside(picture);
        assertEquals(List.of("Indonesia, 2024: 7"), titlesOfMarks(picture));
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void zerosAreDrawnAndNothingReportedDrawsNoAxes(Chart.Kind kind) {
        staysInside(draw(of(kind).add("Indonesia", 0L, 0L, 0L).build()));

        Chart nothing = of(kind).add("Indonesia", null, null, null)
                .target("Target", BigDecimal.TEN)
                .build();
        assertEquals("", ChartExtensions.draw(nothing, INDONESIAN));
        assertEquals(List.of(new ChartText.Gap("Indonesia", List.of())), new ChartText(nothing, INDONESIAN).gaps());
    }

    @Test
    void linesOfHighSharesAreDrawnLargeAndBarsOfThemFromZero() {
        List<BigDecimal> shares = List.of(new BigDecimal("0.97"), new BigDecimal("0.96"), new BigDecimal("0.99"));

        Document picture = draw(lines().shares("").add("Indonesia", shares).build());
        assertTrue(picture.text().contains("90%"), picture.text());
        assertFalse(picture.text().contains("25%"), picture.text());
        assertTrue(
                draw(bars().shares("").add("Indonesia", shares).build()).text().contains("25%"));
    }

    @Test
    void namesAreTextAndNeverMarkup() {
        Chart chart = bars().add("<script>alert(1)</script>\u0000 & \"x\"", 1L, 2L, 3L)
                .build();

        Document picture = draw(chart);
        assertEquals(0, picture.select("script").size());
        assertTrue(titlesOfMarks(picture).get(0).startsWith("<script>alert(1)</script>"));
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void nothingInItNeedsWhatTheContentSecurityPolicyForbids(Chart.Kind kind) {
        ChartBuilder builder = of(kind);
        IntStream.range(0, Chart.MAX_SERIES).forEach(i -> builder.add("Seri " + i, 1L, 2L, (long) i));

        Document picture =
                draw(builder.target("Target 2", BigDecimal.valueOf(2)).build());
        assertEquals(0, picture.select("[style], style, script").size());
    }

    @Test
    void everySeriesHasAPatternOfItsOwn() {
        ChartBuilder builder = bars();
        IntStream.range(0, Chart.MAX_SERIES).forEach(i -> builder.add("Seri " + i, 1L, 2L, 3L));

        List<String> fills = draw(builder.build()).select("g.chart-mark rect").eachAttr("fill");
        assertEquals(Chart.MAX_SERIES, fills.stream().distinct().count());
    }

    @Test
    void aSeriesThatDoesNotFitTheAxisIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> bars().add("Indonesia", 1L, 2L)
                .build());
        assertThrows(IllegalArgumentException.class, () -> bars().add("Indonesia", -1L, 2L, 3L));
    }

    private static ChartBuilder of(Chart.Kind kind) {
        return switch (kind) {
            case LINES -> lines();
            case POINTS -> points();
            case BARS -> bars();
        };
    }

    private static ChartBuilder points() {
        return ChartBuilder.points("titik", "Bagian yang tidak sebanding").over("Tahun", YEARS);
    }

    private static ChartBuilder lines() {
        return ChartBuilder.lines("garis", "Permintaan naik").over("Tahun", YEARS);
    }

    private static ChartBuilder bars() {
        return ChartBuilder.bars("batang", "Permintaan naik").over("Tahun", YEARS);
    }

    /** Parsed strictly as XML: a picture that is not well formed would be cut off by the browser. */
    private static Document draw(Chart chart) {
        String svg = ChartExtensions.draw(chart, INDONESIAN);
        Parser parser = Parser.xmlParser();
        parser.setTrackErrors(10);
        Document picture = Jsoup.parse(svg, "", parser);
        assertTrue(parser.getErrors().isEmpty(), () -> parser.getErrors().toString());
        return picture;
    }

    private static List<String> titlesOfMarks(Document picture) {
        return picture.select(".chart-mark > title").eachText().stream()
                .sorted()
                .toList();
    }

    private static List<String> namesAndValuesOfTable(Chart chart) {
        ChartTable table = new ChartText(chart, INDONESIAN).table();
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

    private static void staysInside(Document picture) {
        String[] box = picture.selectFirst("svg").attr("viewBox").split(" ");
        for (Element element : picture.select("text[x], rect[x], line, circle")) {
            for (String attribute : List.of("x", "x1", "x2", "cx")) {
                inside(element, attribute, Double.parseDouble(box[2]));
            }
            for (String attribute : List.of("y", "y1", "y2", "cy")) {
                inside(element, attribute, Double.parseDouble(box[3]));
            }
        }
    }

    private static void inside(Element element, String attribute, double end) {
        if (element.hasAttr(attribute)) {
            double value = Double.parseDouble(element.attr(attribute));
            assertTrue(value >= 0 && value <= end, () -> "Outside: " + element);
        }
    }
}
