package id.lindung.portal.metric;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Figures on takedown orders and statements, as cards and tables say them. */
@MessageBundle("metric")
public interface MetricMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String from();

    @Message
    String to();

    @Message
    String periodText(String from, String to, String zone);

    @Message
    String asOf(String at);

    @Message
    String scope(String platform, String category);

    @Message
    String definition(String name);

    @Message
    String group();

    @Message
    String groupName(Grouping grouping);

    @Message
    String tableCaption(String group);

    @Message
    String total();

    @Message
    String ordersSent();

    @Message
    String itemsSent();

    @Message
    String itemsOf(String items);

    @Message
    String openItems();

    @Message
    String overdueItems();

    @Message
    String withinDeadline();

    @Message
    String withinOf(String within, String matured);

    @Message
    String noneMatured();

    @Message
    String excluded(String items);

    @Message
    String median();

    @Message
    String p95();

    @Message
    String p95Short(String time);

    @Message
    String notReached();

    @Message
    String noItems();

    @Message
    String openOf(String open, String items);

    @Message
    String howCounted();

    @Message
    String howCountedText();

    @Message
    String categoryChart(String category, String share);

    @Message
    String categoryUnit();

    @Message
    String monthChart(String month, String share);

    @Message
    String sentChart(String orders, String months);

    @Message
    String sentUnit();

    @Message
    String monthUnit();

    @Message
    String month();

    @Message
    String sourceLindung();

    @Message
    String statementsTitle();

    @Message
    String statementsLead();

    @Message
    String statementsScope(String from, String to, String zone, String platform);

    @Message
    String statements();

    @Message
    String statementsTotal(String count);

    @Message
    String statementsCorrected(String corrected, String withdrawn);

    @Message
    String noStatements();

    @Message
    String statementTable(String dimension);

    @Message
    String dimension(Dimension dimension);

    @Message
    String value();

    @Message
    String share();

    @Message
    String badPeriod();

    @Message
    String periodYears(String label, String first, String last);

    @Message
    String periodTooLong(String years);

    @Message
    String periodReplaced(String from, String to);
}
