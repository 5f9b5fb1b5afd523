package id.lindung.portal.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The dashboard. */
@MessageBundle("dashboard")
public interface DashboardMessages {

    @Message
    String title();

    @Message
    String leadOfficial();

    @Message
    String leadPlatform(String platform);

    @Message
    String overdueNotice(String orders);

    @Message
    String pendingNotice(String orders);

    @Message
    String clarificationNotice(String orders);

    @Message
    String respondedNotice(String orders);

    @Message
    String newOrderNotice(String orders);

    @Message
    String proposalNotice(String proposals);

    @Message
    String proposedNotice(String commitments);

    @Message
    String handedOverNotice(String updates);

    @Message
    String outcomeNotice(String updates);

    @Message
    String seeList();

    @Message
    String notices();

    @Message
    String ordersHeading();

    @Message
    String commitmentsHeading();

    @Message
    String openOrders();

    @Message
    String overdueOrders();

    @Message
    String overdueOfItems(String items);

    @Message
    String commitments();

    @Message
    String commitmentsOf(String total);

    @Message
    String late();

    @Message
    String notMeasurable(String count);

    @Message
    String updates();

    @Message
    String oldest(String age);

    @Message
    String noneWaiting();

    @Message
    String byState();

    @Message
    String byPlatform();

    @Message
    String platform();

    @Message
    String state();

    @Message
    String count();

    @Message
    String fulfilled();

    @Message
    String lateColumn();

    @Message
    String waitingColumn();

    @Message
    String missedColumn();

    @Message
    String todo();

    @Message
    String todoEmpty();

    @Message
    String filterLabel();

    @Message
    String anyPlatform();

    @Message
    String anyCategory();

    @Message
    String freshness(String at);

    @Message
    String ordersScope(String to);

    @Message
    String platformScope(String platform);

    @Message
    String complianceScope();

    @Message
    String details();
}
