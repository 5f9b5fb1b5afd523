package id.lindung.moderation.takedown.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.lifecycle.Edge;
import id.lindung.kit.problem.Forbidden;
import id.lindung.kit.problem.IllegalTransition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph as the regulation wants it, written down a second time and independently; then every act in every state. */
class OrderGraphTest {

    private static final Set<String> DRAFTERS = Set.of("OFFICER", "CHILD_OFFICER");
    private static final Set<String> PLATFORM = Set.of("LIAISON", "PLATFORM_APPROVER", "PLATFORM_CLIENT");

    private static final Set<String> ALL_ROLES = Stream.concat(Roles.OF_OFFICIALS.stream(), Roles.OF_PLATFORMS.stream())
            .collect(Collectors.toCollection(TreeSet::new));

    /** What is done by a new person with the role to an order of two items, of which none is left in RESPONDED. */
    private record Line(String from, String act, String to, Set<String> roles) {}

    private static final Map<String, Line> LINES = Stream.of(
                    new Line("DRAFT", "revise", "DRAFT", DRAFTERS),
                    new Line("DRAFT", "submit", "PENDING_AUTHORISATION", DRAFTERS),
                    new Line("DRAFT", "withdraw", "WITHDRAWN", Set.of("DIRECTOR")),
                    new Line("PENDING_AUTHORISATION", "return", "DRAFT", Set.of("DIRECTOR")),
                    new Line("PENDING_AUTHORISATION", "sign", "ISSUED", Set.of("DIRECTOR")),
                    new Line("PENDING_AUTHORISATION", "withdraw", "WITHDRAWN", Set.of("DIRECTOR")),
                    new Line("ISSUED", "deliver", "DELIVERED", PLATFORM),
                    new Line("ISSUED", "withdraw", "WITHDRAWN", Set.of("DIRECTOR")),
                    new Line("DELIVERED", "acknowledge", "ACKNOWLEDGED", PLATFORM),
                    new Line("DELIVERED", "request-clarification", "CLARIFICATION_REQUESTED", PLATFORM),
                    new Line("DELIVERED", "answer", "IN_EXECUTION", PLATFORM),
                    new Line("DELIVERED", "verify", "DELIVERED", DRAFTERS),
                    new Line("DELIVERED", "withdraw", "WITHDRAWN", Set.of("DIRECTOR")),
                    new Line("ACKNOWLEDGED", "request-clarification", "CLARIFICATION_REQUESTED", PLATFORM),
                    new Line("ACKNOWLEDGED", "answer", "IN_EXECUTION", PLATFORM),
                    new Line("ACKNOWLEDGED", "verify", "ACKNOWLEDGED", DRAFTERS),
                    new Line("ACKNOWLEDGED", "withdraw", "WITHDRAWN", Set.of("DIRECTOR")),
                    new Line("IN_EXECUTION", "request-clarification", "CLARIFICATION_REQUESTED", PLATFORM),
                    new Line("IN_EXECUTION", "answer", "RESPONDED", PLATFORM),
                    new Line("IN_EXECUTION", "correct", "IN_EXECUTION", PLATFORM),
                    new Line("IN_EXECUTION", "verify", "IN_EXECUTION", DRAFTERS),
                    new Line("IN_EXECUTION", "withdraw", "WITHDRAWN", Set.of("DIRECTOR")),
                    new Line("CLARIFICATION_REQUESTED", "answer-clarification", "IN_EXECUTION", Set.of("OFFICER")),
                    new Line("CLARIFICATION_REQUESTED", "answer", "CLARIFICATION_REQUESTED", PLATFORM),
                    new Line("CLARIFICATION_REQUESTED", "correct", "CLARIFICATION_REQUESTED", PLATFORM),
                    new Line("CLARIFICATION_REQUESTED", "verify", "CLARIFICATION_REQUESTED", DRAFTERS),
                    new Line("CLARIFICATION_REQUESTED", "withdraw", "WITHDRAWN", Set.of("DIRECTOR")),
                    new Line("RESPONDED", "answer", "RESPONDED", PLATFORM),
                    new Line("RESPONDED", "correct", "RESPONDED", PLATFORM),
                    new Line("RESPONDED", "answer-clarification", "RESPONDED", Set.of("OFFICER")),
                    new Line("RESPONDED", "verify", "RESPONDED", DRAFTERS),
                    new Line("RESPONDED", "close", "CLOSED", Set.of("OFFICER")),
                    new Line("RESPONDED", "withdraw", "WITHDRAWN", Set.of("DIRECTOR")))
            .collect(Collectors.toMap(line -> line.from() + " " + line.act(), Function.identity()));

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void everyActByEveryRoleMovesAsDeclaredOrIsRefused(OrderStatus status) {
        for (var act : EnumSet.complementOf(EnumSet.of(OrderAct.DRAFT))) {
            var line = LINES.get(status + " " + act.wireName());
            for (var role : ALL_ROLES) {
                var order = OrdersInMemory.in(status);
                var version = order.version();
                if (line == null) {
                    assertThrows(IllegalTransition.class, () -> attempt(order, act, role), act + " by " + role);
                } else if (!line.roles().contains(role)) {
                    assertThrows(Forbidden.class, () -> attempt(order, act, role), act + " by " + role);
                } else {
                    attempt(order, act, role);
                    assertEquals(line.to(), order.state().name(), act + " by " + role);
                    assertEquals(version + 1, order.version());
                    continue;
                }
                assertEquals(status, order.state());
                assertEquals(version, order.version());
            }
        }
    }

    @Test
    void anAnsweredClarificationLeadsBackToWhereThePlatformWas() {
        var acknowledged = OrdersInMemory.in(OrderStatus.ACKNOWLEDGED);
        assertEquals(OrderStatus.ACKNOWLEDGED, clarified(acknowledged));
        assertEquals(OrderStatus.IN_EXECUTION, clarified(OrdersInMemory.in(OrderStatus.IN_EXECUTION)));
        assertEquals(OrderStatus.DELIVERED, clarified(OrdersInMemory.in(OrderStatus.DELIVERED)));
    }

    private static OrderStatus clarified(TakedownOrder order) {
        OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, OrdersInMemory.NOW);
        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, OrdersInMemory.NOW);
        return order.state();
    }

    @Test
    void theLastAnswerLeadsToRespondedFromEverywhere() {
        for (var status :
                List.of(OrderStatus.DELIVERED, OrderStatus.ACKNOWLEDGED, OrderStatus.CLARIFICATION_REQUESTED)) {
            var order = OrdersInMemory.in(status);
            OrdersInMemory.answer(order, 1, ItemOutcome.REMOVED, OrdersInMemory.NOW);
            OrdersInMemory.answer(order, 2, ItemOutcome.REMOVED, OrdersInMemory.NOW);
            assertEquals(OrderStatus.RESPONDED, order.state(), status.name());
        }
    }

    @Test
    void theGraphDeclaresNothingThatIsNotTestedHere() {
        var declared = OrderGraph.GRAPH.edges().stream()
                .map(edge -> edge.from() + " " + edge.act().wireName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(LINES.keySet()), declared);
    }

    @Test
    void noProgressLeavesItOpenWhereAnActLeads() {
        for (var edge : OrderGraph.GRAPH.edges()) {
            for (var progress : Progress.values()) {
                var targets = OrderGraph.GRAPH
                        .from(edge.from())
                        .filter(other ->
                                other.act() == edge.act() && other.when().holdsFor(having(progress)))
                        .count();
                assertEquals(Math.min(targets, 1), targets, edge + " with " + progress);
            }
        }
    }

    @Test
    void everyStateCanBeReachedAndAllButTheEndsCanBeLeft() {
        var reached = OrderGraph.GRAPH.edges().stream()
                .filter(edge -> edge.from() != edge.to())
                .map(Edge::to)
                .collect(Collectors.toSet());
        for (var status : OrderStatus.values()) {
            assertEquals(true, reached.contains(status), status + " is never reached");
            var ends = status == OrderStatus.CLOSED || status == OrderStatus.WITHDRAWN;
            assertEquals(ends, OrderGraph.GRAPH.from(status).findAny().isEmpty(), status.name());
        }
    }

    @Test
    void allowedActionsAreTheEdgesOfTheReadersRoles() {
        for (var status : OrderStatus.values()) {
            for (var role : ALL_ROLES) {
                var expected = Arrays.stream(OrderAct.values())
                        .filter(act -> act != OrderAct.DELIVER)
                        .map(act -> LINES.get(status + " " + act.wireName()))
                        .filter(line -> line != null && line.roles().contains(role))
                        .map(Line::act)
                        .sorted()
                        .toList();
                assertEquals(expected, allowed(OrdersInMemory.in(status), People.withRole(role)), status + role);
            }
        }
    }

    private static List<String> allowed(TakedownOrder order, Caller reader) {
        return List.copyOf(OrderGraph.GRAPH.allowedActions(order, reader, proposal -> false));
    }

    private static TakedownOrder having(Progress progress) {
        return switch (progress) {
            case UNACKNOWLEDGED -> OrdersInMemory.in(OrderStatus.DELIVERED);
            case ACKNOWLEDGED -> OrdersInMemory.in(OrderStatus.ACKNOWLEDGED);
            case PARTLY_ANSWERED -> OrdersInMemory.in(OrderStatus.IN_EXECUTION);
            case ALL_ANSWERED -> OrdersInMemory.in(OrderStatus.RESPONDED);
            case ALL_SETTLED -> {
                var order = OrdersInMemory.delivered(OrdersInMemory.text(1));
                OrdersInMemory.answer(order, 1, ItemOutcome.REMOVED, OrdersInMemory.NOW);
                yield order;
            }
        };
    }

    private static void attempt(TakedownOrder order, OrderAct act, String role) {
        var person = People.withRole(role);
        var at = OrdersInMemory.NOW;
        switch (act) {
            case DRAFT -> throw new IllegalArgumentException("it makes an order");
            case REVISE -> OrdersInMemory.revise(order, OrdersInMemory.text(2), person, at);
            case SIGN -> OrdersInMemory.sign(order, OrdersInMemory.URGENT, person, at);
            case DELIVER -> OrdersInMemory.deliver(order, person, at);
            case REQUEST_CLARIFICATION -> OrdersInMemory.requestClarification(order, "Which one?", person, at);
            case ANSWER_CLARIFICATION -> OrdersInMemory.answerClarification(order, "This one.", person, at);
            case ANSWER ->
                OrdersInMemory.answer(order, 2, new AnswerItem(ItemOutcome.REMOVED, null, null, null), person, at);
            case CORRECT ->
                OrdersInMemory.correct(
                        order, 1, new AnswerItem(ItemOutcome.INABILITY, null, null, "Explained"), person, at);
            case VERIFY -> OrdersInMemory.verify(order, 1, VerificationResult.UNREACHABLE, null, person, at);
            case SUBMIT, RETURN, ACKNOWLEDGE, WITHDRAW -> OrdersInMemory.act(order, act, person, "because", at);
            case CLOSE -> OrdersInMemory.act(order, act, person, "because", OrdersInMemory.hour(29));
        }
    }
}
