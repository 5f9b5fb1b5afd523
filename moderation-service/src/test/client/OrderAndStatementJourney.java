import client.ApiClient;
import client.ApiException;
import client.api.StatementsApi;
import client.api.TakedownOrdersApi;
import client.api.TakedownOrdersPlatformSideApi;
import client.model.ActOnOrder;
import client.model.AnswerItem;
import client.model.DraftOrder;
import client.model.ItemOutcome;
import client.model.OrderItemDraft;
import client.model.OrderStatus;
import client.model.PostStatementsRequest;
import client.model.RequestedMeasure;
import client.model.Statement;
import client.model.TakedownOrderView;
import client.model.VerificationResult;
import client.model.VerifyItem;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * An order and a statement, each from its beginning to its end. Compiled by GeneratedClientTest together with the client
 * that was generated, and written with nothing else.
 */
public final class OrderAndStatementJourney {

    private final String service;
    private final UnaryOperator<String> tokens;
    private final String platform;

    private OrderAndStatementJourney(String service, UnaryOperator<String> tokens, String platform) {
        this.service = service;
        this.tokens = tokens;
        this.platform = platform;
    }

    /** Called by the test. */
    public static void run(String service, UnaryOperator<String> tokens, String platform) throws Exception {
        var journey = new OrderAndStatementJourney(service, tokens, platform);
        journey.order();
        journey.statement();
    }

    private void order() throws ApiException {
        var officer = new TakedownOrdersApi(client("officer"));
        var director = new TakedownOrdersApi(client("director"));
        var machine = new TakedownOrdersPlatformSideApi(client("platform-" + platform));

        var order = officer.draftTakedownOrder(draft(), UUID.randomUUID().toString());
        require(order.getStatus() == OrderStatus.DRAFT, order);
        order = officer.submitTakedownOrder(order.getId(), new ActOnOrder(), null, version(order));
        order = director.signTakedownOrder(order.getId(), new ActOnOrder(), null, version(order));
        require(order.getStatus() == OrderStatus.ISSUED, order);

        var id = order.getId();
        order = machine.pullTakedownOrders(null, 100, OrderStatus.ISSUED).getItems().stream()
                .filter(pulled -> pulled.getId().equals(id))
                .findFirst()
                .orElseThrow();
        order = machine.acknowledgeTakedownOrder(id, new ActOnOrder(), null, version(order));
        order = machine.answerOrderItem(id, 1, new AnswerItem().outcome(ItemOutcome.REMOVED), null, version(order));
        require(order.getStatus() == OrderStatus.RESPONDED, order);

        order = officer.verifyOrderItem(
                id, 1, new VerifyItem().result(VerificationResult.GONE), null, version(officer.getTakedownOrder(id)));
        order = officer.closeTakedownOrder(id, new ActOnOrder(), null, version(order));
        require(order.getStatus() == OrderStatus.CLOSED, order);
    }

    private void statement() throws ApiException {
        var machine = new StatementsApi(client("platform-" + platform));
        var puid = "client-" + UUID.randomUUID();

        var received = machine.postStatement(statement(puid), null);
        require(received.getPuid().equals(puid), received);
        require(machine.readStatement(received.getUuid()).getPuid().equals(puid), received);
        require(machine.readStatementByPuid(puid, null).getUuid().equals(received.getUuid()), received);

        var batch = new PostStatementsRequest()
                .addStatementsItem(statement(puid + "-1"))
                .addStatementsItem(statement(puid + "-2"));
        var stored = machine.postStatements(batch, null);
        require(stored.getStatements().size() == 2, stored);
    }

    private DraftOrder draft() {
        return new DraftOrder()
                .platformId(platform)
                .category("ONLINE_GAMBLING")
                .requestedMeasure(RequestedMeasure.REMOVE)
                .legalBasis("Permenkominfo 5/2020 Art. 15(6)")
                .reasons("Promosi judi daring yang dapat diakses dari Indonesia")
                .legalAnalysis("UU 11/2008 jo. UU 1/2024 Art. 27(2): mendistribusikan muatan perjudian")
                .letterReference("B-100/KOMDIGI/2026")
                .territorialScope(List.of("ID"))
                .redressText("Keberatan diajukan kepada Direktur Jenderal dalam 21 hari")
                .items(List.of(new OrderItemDraft()
                        .url("https://platform.example/@client/video/" + System.nanoTime())
                        .screenshotSha256("ab".repeat(32))));
    }

    private static Statement statement(String puid) {
        return new Statement()
                .puid(puid)
                .decisionVisibility(
                        List.of(Statement.DecisionVisibilityEnum.DECISION_VISIBILITY_CONTENT_REMOVED))
                .decisionGround(Statement.DecisionGroundEnum.DECISION_GROUND_ILLEGAL_CONTENT)
                .illegalContentLegalGround("UU ITE Article 27(2)")
                .illegalContentExplanation("Advertises online gambling.")
                .category(Statement.CategoryEnum.STATEMENT_CATEGORY_SCAMS_AND_FRAUD)
                .contentType(List.of(Statement.ContentTypeEnum.CONTENT_TYPE_VIDEO))
                .contentDate(LocalDate.of(2026, 10, 1))
                .territorialScope(List.of("ID"))
                .applicationDate(LocalDate.of(2026, 10, 2))
                .decisionFacts("A user reported the video and a moderator watched it.")
                .sourceType(Statement.SourceTypeEnum.SOURCE_ARTICLE_16)
                .automatedDetection(Statement.AutomatedDetectionEnum.NO)
                .automatedDecision(Statement.AutomatedDecisionEnum.AUTOMATED_DECISION_NOT_AUTOMATED);
    }

    /** What the service answers beside what the document says would be lost by this client: it is told instead. */
    private ApiClient client(String account) {
        var client = new ApiClient();
        ObjectMapper strict = ApiClient.createDefaultObjectMapper();
        client.setObjectMapper(strict.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        client.updateBaseUri(service);
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + tokens.apply(account)));
        return client;
    }

    private static String version(TakedownOrderView order) {
        return "\"" + order.getVersion() + "\"";
    }

    private static void require(boolean holds, Object seen) {
        if (!holds) {
            throw new AssertionError(seen.toString());
        }
    }
}
