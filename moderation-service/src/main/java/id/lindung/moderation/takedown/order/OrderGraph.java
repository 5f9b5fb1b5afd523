package id.lindung.moderation.takedown.order;

import static id.lindung.contracts.takedown.OrderAct.ANSWER;
import static id.lindung.contracts.takedown.OrderAct.ANSWER_CLARIFICATION;
import static id.lindung.contracts.takedown.OrderAct.CLOSE;
import static id.lindung.contracts.takedown.OrderAct.CORRECT;
import static id.lindung.contracts.takedown.OrderAct.DELIVER;
import static id.lindung.contracts.takedown.OrderAct.REQUEST_CLARIFICATION;
import static id.lindung.contracts.takedown.OrderAct.RETURN;
import static id.lindung.contracts.takedown.OrderAct.REVISE;
import static id.lindung.contracts.takedown.OrderAct.SIGN;
import static id.lindung.contracts.takedown.OrderAct.SUBMIT;
import static id.lindung.contracts.takedown.OrderAct.VERIFY;
import static id.lindung.contracts.takedown.OrderAct.WITHDRAW;
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
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.Condition;
import id.lindung.kit.lifecycle.Declaration;
import id.lindung.kit.lifecycle.FourEyes;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.Guard;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.Forbidden;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The whole life of a takedown order, declared: what is not an edge here cannot happen. */
public final class OrderGraph {

    public static final String KIND = "takedown-order";

    /** States in which the order binds the platform and something is still expected. */
    public static final Set<OrderStatus> LIVE =
            EnumSet.of(ISSUED, DELIVERED, ACKNOWLEDGED, IN_EXECUTION, CLARIFICATION_REQUESTED, RESPONDED);

    /** States that are not an end: somebody has to do something next. */
    public static final Set<OrderStatus> UNFINISHED = EnumSet.complementOf(EnumSet.of(CLOSED, WITHDRAWN));

    private static final Set<OrderStatus> IN_WORK = EnumSet.of(DELIVERED, ACKNOWLEDGED, IN_EXECUTION);
    private static final Set<OrderStatus> WITH_PLATFORM =
            EnumSet.of(DELIVERED, ACKNOWLEDGED, IN_EXECUTION, CLARIFICATION_REQUESTED, RESPONDED);

    private static final Set<String> DRAFTERS = Set.of(Roles.OFFICER, Roles.CHILD_OFFICER);
    private static final Set<String> OFFICER = Set.of(Roles.OFFICER);
    private static final Set<String> DIRECTOR = Set.of(Roles.DIRECTOR);
    private static final Set<String> PLATFORM = Roles.OF_PLATFORMS;

    private static final Came NONE_LEFT = new Came(EnumSet.of(Progress.ALL_ANSWERED, Progress.ALL_SETTLED));
    private static final Came SOME_LEFT = NONE_LEFT.not();
    private static final Came SETTLED = new Came(EnumSet.of(Progress.ALL_SETTLED));
    private static final Came AWAITED = SETTLED.not();

    public static final Graph<TakedownOrder, OrderStatus, OrderAct> GRAPH = declared();

    private OrderGraph() {}

    private static Graph<TakedownOrder, OrderStatus, OrderAct> declared() {
        var plain = new PlainReason();
        var reason = Guard.<TakedownOrder>reason();
        var ofDrafters = new Handled(DRAFTERS);
        var ofOfficers = new Handled(OFFICER);
        var graph = Graph.<TakedownOrder, OrderStatus, OrderAct>of(KIND)
                .making(OrderAct.DRAFT, DRAFT, DRAFTERS)
                .edge(DRAFT, REVISE, DRAFT, DRAFTERS, ofDrafters)
                .edge(DRAFT, SUBMIT, PENDING_AUTHORISATION, DRAFTERS, ofDrafters, plain)
                .edge(PENDING_AUTHORISATION, RETURN, DRAFT, DIRECTOR, Guard.seen(), plain, reason)
                .edge(PENDING_AUTHORISATION, SIGN, ISSUED, DIRECTOR, otherThanAuthors())
                .edge(ISSUED, DELIVER, DELIVERED, PLATFORM)
                .edge(DELIVERED, OrderAct.ACKNOWLEDGE, ACKNOWLEDGED, PLATFORM, plain)
                .fromEach(IN_WORK, REQUEST_CLARIFICATION, CLARIFICATION_REQUESTED, PLATFORM)
                .staying(WITH_PLATFORM, VERIFY, DRAFTERS, ofDrafters)
                .fromEach(UNFINISHED, WITHDRAW, WITHDRAWN, DIRECTOR, plain, reason)
                .unoffered(DELIVER)
                .operation(SUBMIT, "submitTakedownOrder", "Hand a complete draft over for signature")
                .operation(RETURN, "returnTakedownOrder", "Give an order back to its drafter, with reason")
                .operation(SIGN, "signTakedownOrder", "Sign an order that another person has drafted")
                .operation(WITHDRAW, "withdrawTakedownOrder", "Take an order back, with reason")
                .operation(CLOSE, "closeTakedownOrder", "Close an order of which every item was answered");
        answering(graph, plain, reason);
        clarifying(graph, ofOfficers);
        return graph.edge(RESPONDED, CLOSE, CLOSED, DRAFTERS, ofOfficers, plain).declared();
    }

    /** A question keeps the platform from nothing, and holds the clock of whatever is awaited until it is answered. */
    private static void answering(
            Declaration<TakedownOrder, OrderStatus, OrderAct> graph,
            Guard<TakedownOrder> plain,
            Guard<TakedownOrder> reason) {
        var awaited = Offered.where(item -> item.execution().isOpen());
        var answered = Offered.where(item -> item.execution().isAnswered());
        for (var from : IN_WORK) {
            graph.edge(from, ANSWER, IN_EXECUTION, PLATFORM, SOME_LEFT, awaited)
                    .edge(from, ANSWER, RESPONDED, PLATFORM, NONE_LEFT, awaited);
        }
        graph.edge(CLARIFICATION_REQUESTED, ANSWER, CLARIFICATION_REQUESTED, PLATFORM, AWAITED, awaited)
                .edge(CLARIFICATION_REQUESTED, ANSWER, RESPONDED, PLATFORM, SETTLED, awaited)
                .edge(RESPONDED, ANSWER, RESPONDED, PLATFORM, NONE_LEFT, awaited)
                .edge(IN_EXECUTION, CORRECT, IN_EXECUTION, PLATFORM, answered, plain, reason)
                .edge(
                        CLARIFICATION_REQUESTED,
                        CORRECT,
                        CLARIFICATION_REQUESTED,
                        PLATFORM,
                        AWAITED,
                        answered,
                        plain,
                        reason)
                .edge(CLARIFICATION_REQUESTED, CORRECT, RESPONDED, PLATFORM, SETTLED, answered, plain, reason)
                .edge(RESPONDED, CORRECT, RESPONDED, PLATFORM, answered, plain, reason);
    }

    private static void clarifying(
            Declaration<TakedownOrder, OrderStatus, OrderAct> graph, Guard<TakedownOrder> ofOfficers) {
        var asked = new Asked();
        var back = List.of(
                Map.entry(DELIVERED, came(Progress.UNACKNOWLEDGED)),
                Map.entry(ACKNOWLEDGED, came(Progress.ACKNOWLEDGED)),
                Map.entry(IN_EXECUTION, came(Progress.PARTLY_ANSWERED)),
                Map.entry(RESPONDED, NONE_LEFT));
        back.forEach(way -> graph.edge(
                CLARIFICATION_REQUESTED,
                ANSWER_CLARIFICATION,
                way.getKey(),
                DRAFTERS,
                way.getValue(),
                ofOfficers,
                asked));
        // The platform asked, and then acted without waiting: its question is answered all the same.
        graph.edge(RESPONDED, ANSWER_CLARIFICATION, RESPONDED, DRAFTERS, ofOfficers, asked);
    }

    private static Came came(Progress progress) {
        return new Came(EnumSet.of(progress));
    }

    private static Guard<TakedownOrder> otherThanAuthors() {
        return FourEyes.otherThan(
                order -> order.history().authors(), "Who drafted, changed or submitted an order cannot sign it.");
    }

    /** How far the platform must have come, after the act. */
    private record Came(EnumSet<Progress> to) implements Condition<TakedownOrder> {

        Came not() {
            return new Came(EnumSet.complementOf(to));
        }

        @Override
        public boolean holdsFor(TakedownOrder order) {
            return to.contains(order.progress());
        }

        @Override
        public String words() {
            return to.stream().sorted().map(Progress::name).collect(Collectors.joining(", "));
        }
    }

    /**
     * Restricted content is handled by those who may see it.
     *
     * @param otherwise roles that handle what everybody may see
     */
    private record Handled(Set<String> otherwise) implements Guard<TakedownOrder> {

        @Override
        public void check(TakedownOrder order, Attempt<?> attempt) {
            if (!isOpenTo(order, attempt.caller())) {
                throw new Forbidden(
                        order.terms().restricted()
                                ? "An order with restricted content is handled by child-protection officers."
                                : "The role of the caller may not do this to an order without restricted content.");
            }
        }

        @Override
        public boolean isOpenTo(TakedownOrder order, Caller reader) {
            return order.terms().restricted()
                    ? reader.has(Roles.CHILD_OFFICER)
                    : otherwise.stream().anyMatch(reader::has);
        }
    }

    /**
     * Offered where it is possible for an item. Whether it is for the one that is named, the item itself says: what is
     * repeated word for word is no error.
     */
    private record Offered(Predicate<OrderItem> item) implements Guard<TakedownOrder> {

        static Offered where(Predicate<OrderItem> item) {
            return new Offered(item);
        }

        @Override
        public void check(TakedownOrder order, Attempt<?> attempt) {}

        @Override
        public boolean isOpenTo(TakedownOrder order, Caller reader) {
            return order.items().stream().anyMatch(item);
        }
    }

    /** The reason names no address. */
    private record PlainReason() implements Guard<TakedownOrder> {

        @Override
        public void check(TakedownOrder order, Attempt<?> attempt) {
            order.refuseAddress("/reason", attempt.reason());
        }

        @Override
        public boolean isOpenTo(TakedownOrder order, Caller reader) {
            return true;
        }
    }

    /** The platform has a question that nobody has answered. */
    private record Asked() implements Guard<TakedownOrder> {

        @Override
        public void check(TakedownOrder order, Attempt<?> attempt) {
            if (!order.clarifications().hasOpen()) {
                throw new Conflict("no-open-question", "The platform has no question that waits for an answer.");
            }
        }

        @Override
        public boolean isOpenTo(TakedownOrder order, Caller reader) {
            return order.clarifications().hasOpen();
        }
    }
}
