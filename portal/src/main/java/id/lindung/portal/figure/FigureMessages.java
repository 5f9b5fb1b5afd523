package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureDataset;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Published figures: what platforms themselves publish about requests of governments. */
@MessageBundle("figure")
public interface FigureMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String dataset(FigureDataset dataset);

    @Message
    String datasetLabel();

    @Message
    String platformLabel();

    @Message
    String metricLabel();

    @Message
    String show();

    @Message
    String metric(PublishedMetric metric);

    @Message
    String chartTitle(String metric, String first, String firstPeriod, String last, String lastPeriod);

    @Message
    String chartTitlePlain(String metric);

    @Message
    String unitCount();

    @Message
    String unitShare();

    @Message
    String period();

    @Message
    String tableTitle(String dataset);

    @Message
    String gapNote();

    @Message
    String rateNote();

    @Message
    String shareNote();

    @Message
    String version(String version, String source);

    @Message
    String empty();
}
