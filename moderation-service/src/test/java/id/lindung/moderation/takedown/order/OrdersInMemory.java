package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.OrderItemDraft;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.moderation.takedown.content.ItemAddress;
import id.lindung.moderation.takedown.content.OrderContent;
import id.lindung.moderation.takedown.content.OrderTerms;
import id.lindung.moderation.takedown.content.OrderText;
import id.lindung.moderation.takedown.url.ContentUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Orders for unit tests, led through their life without a database. */
public final class OrdersInMemory {

    public static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    public static final OrderTerms URGENT = new OrderTerms(
            true,
            false,
            1,
            Duration.ofHours(4).toSeconds(),
            Duration.ofHours(24).toSeconds());

    private OrdersInMemory() {}

    public static Instant hour(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }

    public static OrderText text(int items) {
        return text(items, RequestedMeasure.REMOVE, "Analysis", "ab".repeat(32));
    }

    public static OrderText text(int items, RequestedMeasure measure, String analysis, String screenshot) {
        var content = new OrderContent(
                "TERRORISM",
                measure,
                "Art. 15(8)",
                "Reasons",
                analysis,
                false,
                "B-1",
                List.of("ID"),
                "Objection in 21 days");
        var drafts = IntStream.rangeClosed(1, items)
                .mapToObj(i -> new OrderItemDraft("https://example.com/" + i, null, screenshot, null))
                .toList();
        var addresses = drafts.stream()
                .map(draft -> ItemAddress.of(new ContentUrl(draft.url())))
                .toList();
        return new OrderText("tiktok", content, URGENT, drafts, addresses);
    }

    public static TakedownOrder draft(OrderText text) {
        return draft(text, People.OFFICER);
    }

    public static TakedownOrder draft(OrderText text, Caller drafter) {
        return new TakedownOrder("TDO-2026-000001", text, OrderGraph.GRAPH.make(drafter, NOW));
    }

    public static TakedownOrder delivered(OrderText text) {
        var order = draft(text);
        act(order, OrderAct.SUBMIT, People.OFFICER, null, NOW);
        sign(order, URGENT, People.DIRECTOR, NOW);
        deliver(order, People.MACHINE, NOW);
        return order;
    }

    /** An order of two items in the given state. */
    public static TakedownOrder in(OrderStatus status) {
        var order = draft(text(2));
        if (status == OrderStatus.DRAFT) {
            return order;
        }
        if (status == OrderStatus.WITHDRAWN) {
            act(order, OrderAct.WITHDRAW, People.DIRECTOR, "because", NOW);
            return order;
        }
        act(order, OrderAct.SUBMIT, People.OFFICER, null, NOW);
        if (status == OrderStatus.PENDING_AUTHORISATION) {
            return order;
        }
        sign(order, URGENT, People.DIRECTOR, NOW);
        if (status == OrderStatus.ISSUED) {
            return order;
        }
        deliver(order, People.MACHINE, NOW);
        return leadOn(order, status);
    }

    private static TakedownOrder leadOn(TakedownOrder order, OrderStatus status) {
        switch (status) {
            case ACKNOWLEDGED -> act(order, OrderAct.ACKNOWLEDGE, People.MACHINE, null, NOW);
            case IN_EXECUTION -> answer(order, 1, ItemOutcome.REMOVED, NOW);
            case CLARIFICATION_REQUESTED -> {
                answer(order, 1, ItemOutcome.REFUSED, NOW);
                requestClarification(order, "Which one?", People.MACHINE, NOW);
            }
            case RESPONDED, CLOSED -> {
                // An item that is open again, and a question that nobody has answered.
                requestClarification(order, "Which one?", People.MACHINE, NOW);
                answer(order, 1, ItemOutcome.REMOVED, NOW);
                answer(order, 2, ItemOutcome.REMOVED, NOW);
                verify(order, 2, VerificationResult.STILL_UP, null, People.OFFICER, NOW);
                if (status == OrderStatus.CLOSED) {
                    act(order, OrderAct.CLOSE, People.OFFICER, "because", hour(29));
                }
            }
            case DELIVERED, DRAFT, PENDING_AUTHORISATION, ISSUED, WITHDRAWN -> {}
        }
        return order;
    }

    public static boolean answer(TakedownOrder order, int position, ItemOutcome outcome, Instant at) {
        return answer(order, position, new AnswerItem(outcome, null, null, "Explained"), People.MACHINE, at);
    }

    public static boolean answer(TakedownOrder order, int position, AnswerItem answer, Caller caller, Instant at) {
        return order.answer(position, answer, permitted(order, OrderAct.ANSWER, caller, null, at));
    }

    public static boolean correct(TakedownOrder order, int position, ItemOutcome outcome, Instant at) {
        return correct(order, position, new AnswerItem(outcome, null, null, "Explained"), People.MACHINE, at);
    }

    public static boolean correct(TakedownOrder order, int position, AnswerItem answer, Caller caller, Instant at) {
        return order.answer(position, answer, permitted(order, OrderAct.CORRECT, caller, "A mistake", at));
    }

    public static void act(TakedownOrder order, OrderAct act, Caller caller, String reason, Instant at) {
        order.act(permitted(order, act, caller, reason, at));
    }

    public static void revise(TakedownOrder order, OrderText text, Caller caller, Instant at) {
        order.revise(text, permitted(order, OrderAct.REVISE, caller, null, at));
    }

    public static void sign(TakedownOrder order, OrderTerms terms, Caller caller, Instant at) {
        order.sign(terms, permitted(order, OrderAct.SIGN, caller, null, at));
    }

    public static void deliver(TakedownOrder order, Caller caller, Instant at) {
        act(order, OrderAct.DELIVER, caller, null, at);
    }

    public static void requestClarification(TakedownOrder order, String question, Caller caller, Instant at) {
        order.requestClarification(question, permitted(order, OrderAct.REQUEST_CLARIFICATION, caller, null, at));
    }

    public static void answerClarification(TakedownOrder order, String answer, Caller caller, Instant at) {
        order.answerClarification(answer, permitted(order, OrderAct.ANSWER_CLARIFICATION, caller, null, at));
    }

    public static void verify(
            TakedownOrder order, int position, VerificationResult result, String note, Caller caller, Instant at) {
        order.verify(position, result, permitted(order, OrderAct.VERIFY, caller, note, at));
    }

    private static PermittedAct<OrderStatus, OrderAct> permitted(
            TakedownOrder order, OrderAct act, Caller caller, String reason, Instant at) {
        return OrderGraph.GRAPH.permit(order, new Attempt<>(act, caller, reason, at));
    }
}
