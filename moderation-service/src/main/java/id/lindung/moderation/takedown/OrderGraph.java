package id.lindung.moderation.takedown;

import static id.lindung.contracts.takedown.OrderStatus.ACKNOWLEDGED;
import static id.lindung.contracts.takedown.OrderStatus.CLARIFICATION_REQUESTED;
import static id.lindung.contracts.takedown.OrderStatus.CLOSED;
import static id.lindung.contracts.takedown.OrderStatus.DELIVERED;
import static id.lindung.contracts.takedown.OrderStatus.DRAFT;
import static id.lindung.contracts.takedown.OrderStatus.IN_EXECUTION;
import static id.lindung.contracts.takedown.OrderStatus.ISSUED;
import static id.lindung.contracts.takedown.OrderStatus.PENDING_AUTHORISATION;
import static id.lindung.contracts.takedown.OrderStatus.RESPONDED;
import static id.lindung.contracts.takedown.OrderStatus.WITHDRAWN;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.IllegalTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The whole life of a takedown order, declared: what is not an edge here cannot happen. */
final class OrderGraph {

    /** States in which the order binds the platform and something is still expected. */
    static final Set<OrderStatus> LIVE =
            EnumSet.of(ISSUED, DELIVERED, ACKNOWLEDGED, IN_EXECUTION, CLARIFICATION_REQUESTED, RESPONDED);

    private static final Set<OrderStatus> ENDED = EnumSet.of(CLOSED, WITHDRAWN);

    /** States that are not an end: somebody has to do something next. */
    static final Set<OrderStatus> UNFINISHED = EnumSet.complementOf(EnumSet.copyOf(ENDED));

    private static final Set<OrderStatus> IN_WORK = EnumSet.of(DELIVERED, ACKNOWLEDGED, IN_EXECUTION);
    private static final Set<OrderStatus> WITH_PLATFORM =
            EnumSet.of(DELIVERED, ACKNOWLEDGED, IN_EXECUTION, CLARIFICATION_REQUESTED, RESPONDED);

    private static final Set<String> DRAFTERS = Set.of(Roles.OFFICER, Roles.CHILD_OFFICER);
    private static final Set<String> OFFICER = Set.of(Roles.OFFICER);
    private static final Set<String> DIRECTOR = Set.of(Roles.DIRECTOR);
    private static final Set<String> PLATFORM = Roles.OF_PLATFORMS;

    private static final Set<Progress> ANY = EnumSet.allOf(Progress.class);
    private static final Set<Progress> SOME_LEFT = EnumSet.complementOf(EnumSet.of(Progress.ALL_ANSWERED));
    private static final Set<Progress> NONE_LEFT = EnumSet.of(Progress.ALL_ANSWERED);

    private static final List<Edge> EDGES = declared();

    private OrderGraph() {}

    /**
     * One edge.
     *
     * @param when how far the platform must have come, after the act, for the edge to be the one that is taken
     * @param roles who may take it
     */
    record Edge(OrderStatus from, OrderAct act, OrderStatus to, Set<Progress> when, Set<String> roles) {}

    private static List<Edge> declared() {
        var edges = new ArrayList<Edge>();
        edges.add(edge(DRAFT, OrderAct.REVISE, DRAFT, DRAFTERS));
        edges.add(edge(DRAFT, OrderAct.SUBMIT, PENDING_AUTHORISATION, DRAFTERS));
        edges.add(edge(PENDING_AUTHORISATION, OrderAct.RETURN, DRAFT, DIRECTOR));
        edges.add(edge(PENDING_AUTHORISATION, OrderAct.SIGN, ISSUED, DIRECTOR));
        edges.add(edge(ISSUED, OrderAct.DELIVER, DELIVERED, PLATFORM));
        edges.add(edge(DELIVERED, OrderAct.ACKNOWLEDGE, ACKNOWLEDGED, PLATFORM));
        for (var from : IN_WORK) {
            edges.add(edge(from, OrderAct.REQUEST_CLARIFICATION, CLARIFICATION_REQUESTED, PLATFORM));
            edges.add(new Edge(from, OrderAct.ANSWER, IN_EXECUTION, SOME_LEFT, PLATFORM));
            edges.add(new Edge(from, OrderAct.ANSWER, RESPONDED, NONE_LEFT, PLATFORM));
        }
        edges.addAll(ofClarification());
        edges.add(new Edge(RESPONDED, OrderAct.ANSWER, RESPONDED, NONE_LEFT, PLATFORM));
        // The platform asked, and then acted without waiting: its question is answered all the same.
        edges.add(edge(RESPONDED, OrderAct.ANSWER_CLARIFICATION, RESPONDED, OFFICER));
        edges.add(edge(RESPONDED, OrderAct.CLOSE, CLOSED, OFFICER));
        WITH_PLATFORM.forEach(any -> edges.add(edge(any, OrderAct.VERIFY, any, DRAFTERS)));
        UNFINISHED.forEach(any -> edges.add(edge(any, OrderAct.WITHDRAW, WITHDRAWN, DIRECTOR)));
        return List.copyOf(edges);
    }

    /** A question about one item does not keep the platform from acting on the others. */
    private static List<Edge> ofClarification() {
        var from = CLARIFICATION_REQUESTED;
        return List.of(
                new Edge(from, OrderAct.ANSWER, CLARIFICATION_REQUESTED, SOME_LEFT, PLATFORM),
                new Edge(from, OrderAct.ANSWER, RESPONDED, NONE_LEFT, PLATFORM),
                new Edge(from, OrderAct.ANSWER_CLARIFICATION, DELIVERED, Set.of(Progress.UNACKNOWLEDGED), OFFICER),
                new Edge(from, OrderAct.ANSWER_CLARIFICATION, ACKNOWLEDGED, Set.of(Progress.ACKNOWLEDGED), OFFICER),
                new Edge(from, OrderAct.ANSWER_CLARIFICATION, IN_EXECUTION, Set.of(Progress.PARTLY_ANSWERED), OFFICER));
    }

    private static Edge edge(OrderStatus from, OrderAct act, OrderStatus to, Set<String> roles) {
        return new Edge(from, act, to, ANY, roles);
    }

    static List<Edge> edges() {
        return EDGES;
    }

    static Stream<Edge> from(OrderStatus status) {
        return EDGES.stream().filter(edge -> edge.from() == status);
    }

    /**
     * The roles that may do the act in this state.
     *
     * @throws IllegalTransition if nobody may
     */
    static Set<String> roles(OrderStatus status, OrderAct act) {
        return from(status)
                .filter(edge -> edge.act() == act)
                .findFirst()
                .map(Edge::roles)
                .orElseThrow(() -> new IllegalTransition(status, act.wireName()));
    }

    /** @throws IllegalTransition if the act is not possible in this state and with this progress */
    static OrderStatus target(OrderStatus status, OrderAct act, Progress progress) {
        return from(status)
                .filter(edge -> edge.act() == act && edge.when().contains(progress))
                .findFirst()
                .map(Edge::to)
                .orElseThrow(() -> new IllegalTransition(status, act.wireName()));
    }
}
