package id.lindung.portal.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.format.Formats;
import id.lindung.portal.locale.DisplayZone;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Draws charts for tests, and reads what was drawn. */
final class Pictures {

    static final Formats INDONESIAN = new Formats(Locale.forLanguageTag("id"), DisplayZone.WIB);

    static final List<String> YEARS = List.of("2022", "2023", "2024");

    private Pictures() {}

    static ChartBuilder of(Chart.Kind kind) {
        return switch (kind) {
            case LINES -> lines();
            case PANELS -> ChartBuilder.panels("panel", "Permintaan naik").over("Tahun", YEARS);
            case POINTS -> points();
            case BARS -> bars();
        };
    }

    static ChartBuilder points() {
        return ChartBuilder.points("titik", "Bagian yang tidak sebanding").over("Tahun", YEARS);
    }

    static ChartBuilder lines() {
        return ChartBuilder.lines("garis", "Permintaan naik").over("Tahun", YEARS);
    }

    static ChartBuilder bars() {
        return ChartBuilder.bars("batang", "Permintaan naik").over("Tahun", YEARS);
    }

    /** Parsed strictly as XML: a picture that is not well formed would be cut off by the browser. */
    static Document draw(Chart chart) {
        return parsed(ChartExtensions.draw(chart, INDONESIAN));
    }

    static Document parsed(String svg) {
        Parser parser = Parser.xmlParser();
        parser.setTrackErrors(10);
        Document picture = Jsoup.parse(svg, "", parser);
        assertTrue(parser.getErrors().isEmpty(), () -> parser.getErrors().toString());
        return picture;
    }

    static List<String> titlesOfMarks(Document picture) {
        return picture.select(".chart-mark > title").eachText().stream()
                .sorted()
                .toList();
    }

    static void staysInside(Document picture) {
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
