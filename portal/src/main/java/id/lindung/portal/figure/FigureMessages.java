package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.PublishedMetric;
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
    String unitPanels();
    String unitShare();
    String period();
    String bounded(String halfYears);
    String tableTitle(String dataset);
    String gapNote();
    String rateNote();
    String shareNote();
    String version(String version, String source);
    String importedAt(String version, String at, String by);
    String fileHash();
    String empty();

    // Importing.
    String importTitle();
    String importLead();
    String sourceLabel();
    String sourceLabelHint();
    String file();
    String fileHint(String limit);
    String check();
    String noFile();
    String tooLarge(String size, String limit);
    String fileRefused();
    String faultsTitle();
    String line();
    String whatToDo();
    @Message String fault(FileFault fault);

    // What an import would do.
    String checkTitle();
    String figuresInFile();
    String unchangedFile(String version);
    String chooseOther();
    String replaces(String present, String next);
    String presentVersion();
    String figuresInVersion();
    String gained();
    String lost();
    String changedValues();
    String kept();
    String lostWarning(String lost);
    String firstVersion();
    String sameAsWarning(String platform);
    String consent();
    String consentMissing();
    String changedMeanwhile();
    String confirm();
    String imported(String version, String figures);
}
