package id.lindung.portal.metric;

import id.lindung.contracts.metric.ItemFigure;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Figures on takedown orders and statements, as cards and tables say them. */
@MessageBundle("metric")
public interface MetricMessages {
    String title();
    String lead();
    String from();
    String to();
    String periodText(String from, String to, String zone);
    String asOf(String at);
    String scope(String platform, String category);
    String definition(String name);
    String group();
    @Message String groupName(Grouping grouping);
    String tableCaption(String group);
    String total();
    String ordersSent();
    String itemsSent();
    String itemsOf(String items);
    String openItems();
    String undelivered(String items);
    String stockCaption(String group);
    String actedOn();
    String ofPeriod();
    String whateverPeriod();
    @Message String itemFigure(ItemFigure figure);
    String overdueItems();
    String withinDeadline();
    String withinOf(String within, String matured);
    String noneMatured();
    String excluded(String items);
    String median();
    String p95();
    String p95Short(String time);
    String notReached();
    String noItems();
    String openOf(String open, String items);
    String howCounted();
    String howCountedText();
    String categoryChart(String category, String share);
    String categoryUnit();
    String monthChart(String month, String share);
    String sentChart(String orders, String months);
    String sentUnit();
    String monthUnit();
    String unitOver(String unit, String from, String to);
    String month();
    String sourceLindung();

    // Statements of reasons.
    String statementsTitle();
    String statementsLead();
    String statementsScope(String from, String to, String zone, String platform);
    String statements();
    String statementsTotal(String count);
    String statementsCorrected(String corrected, String withdrawn);
    String noStatements();
    String codes();
    String statementTable(String dimension);
    @Message String dimension(Dimension dimension);
    String value();
    String share();

    // The chosen period.
    String badPeriod();
    String periodYears(String label, String first, String last);
    String periodTooLong(String years);
    String periodReplaced(String from, String to);
}
