package id.lindung.portal.chart;

import id.lindung.portal.format.Formats;
import id.lindung.portal.locale.DisplayZone;
import id.lindung.portal.locale.TemplateSettings;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;

/** The two faces of a chart for {@code templates/tags/chart.html}. */
@TemplateExtension(namespace = "chart")
final class ChartExtensions {

    /** Widths in units that are pixels where the picture is shown in its own size. */
    static final double WIDE = 600;

    static final double NARROW = 270;

    private ChartExtensions() {}

    static RawString svg(
            Chart chart,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return new RawString(draw(chart, formats(locale, zone)));
    }

    /** For a telephone: as wide as one, with letters of the usual size. */
    static RawString narrow(
            Chart chart,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return new RawString(drawNarrow(chart, formats(locale, zone)));
    }

    static ChartTable table(
            Chart chart,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return new ChartText(chart, formats(locale, zone)).table();
    }

    /** What was not reported, in words. */
    static List<ChartText.Gap> gaps(
            Chart chart,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return new ChartText(chart, formats(locale, zone)).gaps();
    }

    static boolean isEmpty(Chart chart) {
        return chart.isEmpty();
    }

    /** The picture; every text in it is escaped. Nothing where nothing was reported: an axis would say zero. */
    static String draw(Chart chart, Formats formats) {
        if (chart.isEmpty()) {
            return "";
        }
        Svg svg = new Svg();
        ChartText text = new ChartText(chart, formats);
        switch (chart.kind()) {
            case LINES, POINTS -> new LinePicture(chart, text, WIDE).draw(svg);
            case PANELS -> new PanelPicture(chart, text, WIDE).draw(svg);
            case BARS -> new BarPicture(chart, text, WIDE).draw(svg);
        }
        return svg.toString();
    }

    /** The same picture for a narrow screen, where several lines have no room beside each other and their names. */
    static String drawNarrow(Chart chart, Formats formats) {
        if (chart.isEmpty()) {
            return "";
        }
        Svg svg = new Svg();
        ChartText text = new ChartText(chart, formats);
        if (chart.kind() == Chart.Kind.BARS) {
            new BarPicture(chart, text, NARROW).draw(svg);
        } else if (chart.series().size() == 1) {
            new LinePicture(chart, text, NARROW).draw(svg);
        } else {
            new PanelPicture(chart, text, NARROW).draw(svg);
        }
        return svg.toString();
    }

    private static Formats formats(Object locale, Object zone) {
        return new Formats((Locale) locale, (DisplayZone) zone);
    }
}
