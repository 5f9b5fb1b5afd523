package id.lindung.moderation.takedown.order;

import static id.lindung.contracts.takedown.OrderAct.ANSWER;
import static id.lindung.contracts.takedown.OrderAct.ANSWER_CLARIFICATION;
import static id.lindung.contracts.takedown.OrderAct.CLOSE;
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
import id.lindung.kit.lifecycle.FourEyes;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.Guard;
import id.lindung.kit.problem.Conflict;
import java.util.EnumSet;
import java.util.Set;
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

    private static final Came SOME_LEFT = new Came(EnumSet.complementOf(EnumSet.of(Progress.ALL_ANSWERED)));
    private static final Came NONE_LEFT = new Came(EnumSet.of(Progress.ALL_ANSWERED));

    public static final Graph<TakedownOrder, OrderStatus, OrderAct> GRAPH = declared();

    private OrderGraph() {}

    private static Graph<TakedownOrder, OrderStatus, OrderAct> declared() {
        var plain = new PlainReason();
        var graph = Graph.<TakedownOrder, OrderStatus, OrderAct>of(KIND)
                .making(OrderAct.DRAFT, DRAFT, DRAFTERS)
                .edge(DRAFT, REVISE, DRAFT, DRAFTERS)
                .edge(DRAFT, SUBMIT, PENDING_AUTHORISATION, DRAFTERS, plain)
                .edge(PENDING_AUTHORISATION, RETURN, DRAFT, DIRECTOR, plain, Guard.reason())
                .edge(PENDING_AUTHORISATION, SIGN, ISSUED, DIRECTOR, otherThanAuthors())
                .edge(ISSUED, DELIVER, DELIVERED, PLATFORM)
                .edge(DELIVERED, OrderAct.ACKNOWLEDGE, ACKNOWLEDGED, PLATFORM, plain)
                .fromEach(IN_WORK, REQUEST_CLARIFICATION, CLARIFICATION_REQUESTED, PLATFORM);
        for (var from : IN_WORK) {
            graph.edge(from, ANSWER, IN_EXECUTION, PLATFORM, SOME_LEFT)
                    .edge(from, ANSWER, RESPONDED, PLATFORM, NONE_LEFT);
        }
        var asked = new Asked();
        // A question about one item does not keep the platform from acting on the others.
        return graph.edge(CLARIFICATION_REQUESTED, ANSWER, CLARIFICATION_REQUESTED, PLATFORM, SOME_LEFT)
                .edge(CLARIFICATION_REQUESTED, ANSWER, RESPONDED, PLATFORM, NONE_LEFT)
                .edge(
                        CLARIFICATION_REQUESTED,
                        ANSWER_CLARIFICATION,
                        DELIVERED,
                        OFFICER,
                        came(Progress.UNACKNOWLEDGED),
                        asked)
                .edge(
                        CLARIFICATION_REQUESTED,
                        ANSWER_CLARIFICATION,
                        ACKNOWLEDGED,
                        OFFICER,
                        came(Progress.ACKNOWLEDGED),
                        asked)
                .edge(
                        CLARIFICATION_REQUESTED,
                        ANSWER_CLARIFICATION,
                        IN_EXECUTION,
                        OFFICER,
                        came(Progress.PARTLY_ANSWERED),
                        asked)
                .edge(RESPONDED, ANSWER, RESPONDED, PLATFORM, NONE_LEFT)
                // The platform asked, and then acted without waiting: its question is answered all the same.
                .edge(RESPONDED, ANSWER_CLARIFICATION, RESPONDED, OFFICER, asked)
                .edge(RESPONDED, CLOSE, CLOSED, OFFICER, plain)
                .staying(WITH_PLATFORM, VERIFY, DRAFTERS)
                .fromEach(UNFINISHED, WITHDRAW, WITHDRAWN, DIRECTOR, plain, Guard.reason())
                .unoffered(DELIVER)
                .operation(SUBMIT, "submitTakedownOrder", "Hand a complete draft over for signature")
                .operation(RETURN, "returnTakedownOrder", "Give an order back to its drafter, with reason")
                .operation(SIGN, "signTakedownOrder", "Sign an order that another person has drafted")
                .operation(WITHDRAW, "withdrawTakedownOrder", "Take an order back, with reason")
                .operation(CLOSE, "closeTakedownOrder", "Close an order of which every item was answered")
                .declared();
    }

    private static Came came(Progress progress) {
        return new Came(EnumSet.of(progress));
    }

    private static Guard<TakedownOrder> otherThanAuthors() {
        return FourEyes.otherThan(
                order -> order.history().authors(), "Who drafted, changed or submitted an order cannot sign it.");
    }

    /** How far the platform must have come, after the act. */
    private record Came(Set<Progress> to) implements Condition<TakedownOrder> {

        @Override
        public boolean holdsFor(TakedownOrder order) {
            return to.contains(order.progress());
        }

        @Override
        public String words() {
            return to.stream().sorted().map(Progress::name).collect(Collectors.joining(", "));
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
