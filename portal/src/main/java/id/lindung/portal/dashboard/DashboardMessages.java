package id.lindung.portal.dashboard;

import io.quarkus.qute.i18n.MessageBundle;

/** The dashboard. */
@MessageBundle("dashboard")
public interface DashboardMessages {
    String title();
    String leadOfficial();
    String leadPlatform(String platform);

    // Notices.
    String overdueNotice(String orders);
    String pendingNotice(String orders);
    String clarificationNotice(String orders);
    String respondedNotice(String orders);
    String newOrderNotice(String orders);
    String returnedNotice(String orders);
    String stillUpNotice(String orders);
    String activationNotice(String commitments);
    String proposalNotice(String proposals);
    String proposedNotice(String commitments);
    String askedNotice(String updates, String until);
    String handedOverNotice(String updates);
    String notSentNotice(String updates);
    String outcomeNotice(String updates);
    String liaisonRuleNotice(String platforms);
    String ownLiaisonNotice();
    String liaisonProposedNotice(String liaisons, String platform);
    String platformProposalNotice(String platform);
    String seeList();
    String seeProposal();
    String notices();

    // Cards and tables.
    String ordersHeading();
    String commitmentsHeading();
    String openOrders();
    String overdueOrders();
    String overdueOfItems(String items);
    String commitments();
    String commitmentsOf(String total);
    String late();
    String notMeasurable(String count);
    String updates();
    String oldest(String age);
    String noneWaiting();
    String byState();
    String byPlatform();
    String platform();
    String state();
    String count();
    String fulfilled();
    String lateColumn();
    String waitingColumn();
    String missedColumn();
    String liaisonColumn();
    String liaisonMet();
    String liaisonNotMet();
    String todo();
    String todoEmpty();
    String filterLabel();
    String anyPlatform();
    String anyCategory();
    String freshness(String at);
    String platformScope(String platform);
    String now();
    String details();
}
