package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.AnswerItem;
import id.lindung.contracts.takedown.ItemOutcome;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderItemDraft;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.moderation.takedown.url.ContentUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Orders for unit tests, led through their life without a database. */
final class OrdersInMemory {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final OrderTerms URGENT = new OrderTerms(
            true,
            false,
            1,
            Duration.ofHours(4).toSeconds(),
            Duration.ofHours(24).toSeconds());

    private OrdersInMemory() {}

    static Instant hour(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }

    static OrderText text(int items) {
        return text(items, RequestedMeasure.REMOVE, "Analysis", "ab".repeat(32));
    }

    static OrderText text(int items, RequestedMeasure measure, String analysis, String screenshot) {
        var content = new OrderContent(
                "TERRORISM", measure, "Art. 15(8)", "Reasons", analysis, "B-1", List.of("ID"), "Objection in 21 days");
        var drafts = IntStream.rangeClosed(1, items)
                .mapToObj(i -> new OrderItemDraft("https://example.com/" + i, null, screenshot, null))
                .toList();
        var addresses = drafts.stream()
                .map(draft -> ItemAddress.of(new ContentUrl(draft.url())))
                .toList();
        return new OrderText("tiktok", content, URGENT, drafts, addresses);
    }

    static TakedownOrder draft(OrderText text) {
        return new TakedownOrder("TDO-2026-000001", text, People.OFFICER, NOW);
    }

    static TakedownOrder delivered(OrderText text) {
        var order = draft(text);
        order.act(OrderAct.SUBMIT, People.OFFICER, null, NOW);
        order.sign(URGENT, People.DIRECTOR, NOW);
        order.deliver(People.MACHINE, NOW);
        return order;
    }

    /** An order of two items in the given state. */
    static TakedownOrder in(OrderStatus status) {
        var order = draft(text(2));
        if (status == OrderStatus.DRAFT) {
            return order;
        }
        if (status == OrderStatus.WITHDRAWN) {
            order.act(OrderAct.WITHDRAW, People.DIRECTOR, "because", NOW);
            return order;
        }
        order.act(OrderAct.SUBMIT, People.OFFICER, null, NOW);
        if (status == OrderStatus.PENDING_AUTHORISATION) {
            return order;
        }
        order.sign(URGENT, People.DIRECTOR, NOW);
        if (status == OrderStatus.ISSUED) {
            return order;
        }
        order.deliver(People.MACHINE, NOW);
        return leadOn(order, status);
    }

    private static TakedownOrder leadOn(TakedownOrder order, OrderStatus status) {
        switch (status) {
            case ACKNOWLEDGED -> order.act(OrderAct.ACKNOWLEDGE, People.MACHINE, null, NOW);
            case IN_EXECUTION -> answer(order, 1, ItemOutcome.REMOVED, NOW);
            case CLARIFICATION_REQUESTED -> order.requestClarification("Which one?", People.MACHINE, NOW);
            case RESPONDED, CLOSED -> {
                order.requestClarification("Which one?", People.MACHINE, NOW);
                answer(order, 1, ItemOutcome.REMOVED, NOW);
                answer(order, 2, ItemOutcome.REFUSED, NOW);
                if (status == OrderStatus.CLOSED) {
                    order.act(OrderAct.CLOSE, People.OFFICER, "because", hour(5));
                }
            }
            case DELIVERED, DRAFT, PENDING_AUTHORISATION, ISSUED, WITHDRAWN -> {}
        }
        return order;
    }

    static boolean answer(TakedownOrder order, int position, ItemOutcome outcome, Instant at) {
        return order.answer(position, new AnswerItem(outcome, null, null, "Explained"), People.MACHINE, at);
    }
}
