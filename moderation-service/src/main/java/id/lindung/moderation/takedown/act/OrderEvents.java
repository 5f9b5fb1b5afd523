package id.lindung.moderation.takedown.act;

import id.lindung.contracts.event.ClarificationAnswered;
import id.lindung.contracts.event.ClarificationRequested;
import id.lindung.contracts.event.ModerationEvent;
import id.lindung.contracts.event.OrderItemActioned;
import id.lindung.contracts.event.OrderItemCorrected;
import id.lindung.contracts.event.OrderItemRefused;
import id.lindung.contracts.event.OrderItemVerified;
import id.lindung.contracts.event.TakedownOrderAcknowledged;
import id.lindung.contracts.event.TakedownOrderClosed;
import id.lindung.contracts.event.TakedownOrderDelivered;
import id.lindung.contracts.event.TakedownOrderIssued;
import id.lindung.contracts.event.TakedownOrderWithdrawn;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.moderation.takedown.order.OrderItem;
import id.lindung.moderation.takedown.order.TakedownOrder;
import id.lindung.moderation.takedown.order.Workload;
import java.time.Instant;
import java.util.Optional;

/** What other services are told of an order; nobody hears of one that was never issued. */
final class OrderEvents {

    private OrderEvents() {}

    /** The event of an act that was done; empty where it concerns nobody else. */
    static Optional<ModerationEvent> of(TakedownOrder order, OrderAct act, Instant at) {
        if (!order.isIssued()) {
            return Optional.empty();
        }
        var platform = order.platformId();
        var id = order.id();
        var number = order.number();
        return switch (act) {
            case SIGN -> Optional.of(issued(order, at));
            case DELIVER -> Optional.of(new TakedownOrderDelivered(platform, id, number, at, deadline(order)));
            case ACKNOWLEDGE -> Optional.of(new TakedownOrderAcknowledged(platform, id, number, at));
            case REQUEST_CLARIFICATION -> Optional.of(new ClarificationRequested(platform, id, number, at));
            case ANSWER_CLARIFICATION ->
                Optional.of(new ClarificationAnswered(platform, id, number, at, deadline(order)));
            case ANSWER -> answered(order, lastItem(order), at);
            case CORRECT -> Optional.of(corrected(order, lastItem(order), at));
            case VERIFY -> Optional.of(verified(order, lastItem(order)));
            case WITHDRAW -> Optional.of(new TakedownOrderWithdrawn(platform, id, number, at));
            case CLOSE -> Optional.of(new TakedownOrderClosed(platform, id, number, at));
            case DRAFT, REVISE, SUBMIT, RETURN -> Optional.empty();
        };
    }

    private static TakedownOrderIssued issued(TakedownOrder order, Instant at) {
        return new TakedownOrderIssued(
                order.platformId(),
                order.id(),
                order.number(),
                order.content().category(),
                order.terms().urgent(),
                order.workload().itemCount(),
                at);
    }

    private static OrderItem lastItem(TakedownOrder order) {
        return order.item(order.history().lastItem().position());
    }

    /** Empty where there was nothing to act on. */
    private static Optional<ModerationEvent> answered(TakedownOrder order, OrderItem item, Instant at) {
        var execution = item.execution();
        if (execution.isExcluded()) {
            return Optional.empty();
        }
        var category = order.content().category();
        var outcome = execution.outcome().name();
        return Optional.of(
                execution.isOpen()
                        ? new OrderItemRefused(order.platformId(), order.id(), item.id(), category, outcome, at)
                        : new OrderItemActioned(
                                order.platformId(),
                                order.id(),
                                item.id(),
                                category,
                                outcome,
                                execution.effectiveAt(),
                                item.deadlineAt(),
                                item.isWithinDeadline()));
    }

    private static OrderItemCorrected corrected(TakedownOrder order, OrderItem item, Instant at) {
        return new OrderItemCorrected(
                order.platformId(),
                order.id(),
                item.id(),
                order.content().category(),
                item.answers().former().outcome().name(),
                item.execution().outcome().name(),
                at,
                item.isOpen(),
                item.isWithinDeadline());
    }

    private static OrderItemVerified verified(TakedownOrder order, OrderItem item) {
        return new OrderItemVerified(
                order.platformId(),
                order.id(),
                item.id(),
                item.execution().verification().name(),
                item.execution().verifiedAt());
    }

    /** Of the open items, or the latest of all where none is open any more. */
    private static Instant deadline(TakedownOrder order) {
        var open = order.workload().deadlineAt();
        return open != null ? open : Workload.latest(order.items(), OrderItem::deadlineAt);
    }
}
