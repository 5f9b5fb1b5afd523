package id.lindung.portal.update;

import java.util.UUID;

/** Where the parts of a report stand in the liaison's form, for the form itself and for whatever leads into it. */
public final class ReportControls {

    public static final String PERIOD_FROM = "dari";
    public static final String PERIOD_TO = "sampai";
    public static final String WHAT_CHANGED = "dilakukan";
    public static final String WHAT_NEXT = "berikut";
    public static final String FILE = "berkas";

    private static final String PERIOD = "periode";
    private static final String FIGURES = "angka";
    private static final String NARRATIVE = "narasi";
    private static final String EVIDENCE = "bukti";

    private ReportControls() {}

    /** Control of an indicator's value. */
    public static String value(String indicatorCode) {
        return "nilai-" + indicatorCode;
    }

    /** Control of the reason why an indicator has no value. */
    public static String reason(String indicatorCode) {
        return "alasan-" + indicatorCode;
    }

    static String periodHref(UUID report, String control) {
        return href(report, PERIOD, control);
    }

    static String figureHref(UUID report, String indicatorCode) {
        return href(report, FIGURES, value(indicatorCode));
    }

    static String narrativeHref(UUID report, String control) {
        return href(report, NARRATIVE, control);
    }

    static String evidenceHref(UUID report) {
        return href(report, EVIDENCE, FILE);
    }

    private static String href(UUID report, String step, String control) {
        return "/lapor/" + report + "/" + step + "#" + control;
    }
}
