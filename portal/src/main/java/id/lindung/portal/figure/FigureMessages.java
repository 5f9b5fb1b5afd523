package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureDataset;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Published figures: what platforms themselves publish about requests of governments. */
@MessageBundle("figure")
public interface FigureMessages {
    String title();
    String lead();
    @Message String dataset(FigureDataset dataset);
    String datasetLabel();
    String platformLabel();
    String metricLabel();
    String show();
    @Message String metric(PublishedMetric metric);
    /** @param change one of the four words below */
    String chartTitle(
            String metric, String change, String first, String firstPeriod, String last, String lastPeriod);
    String grew(String times);
    String rose();
    String fell();
    String unchanged();
    String chartTitleOne(String metric, String value, String period);
    String chartTitleNone(String metric);
    String chartTitlePlain(String metric);
    String unitCount();
    String unitShare();
    String period();
    String bounded(String halfYears);
    String tableTitle(String dataset);
    String gapNote();
    String rateNote();
    String shareNote();
    String version(String version, String source);
    String empty();
}
