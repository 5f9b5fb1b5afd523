package id.lindung.moderation.takedown.act;

import id.lindung.contracts.hash.Sha256;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.CorrectAnswer;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.contracts.takedown.item.VerifyItem;
import id.lindung.kit.act.Acts;
import id.lindung.kit.act.Moves;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.sql.Writes;
import id.lindung.moderation.category.ContentCategories;
import id.lindung.moderation.takedown.content.OrderTerms;
import id.lindung.moderation.takedown.order.TakedownOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Does what can be done with an order that is there; its text is written by {@code WriteOrder}. */
@ApplicationScoped
public class ActOnOrders {

    private final Acts acts;
    private final OrderLifeCycle cycle;
    private final ContentCategories categories;
    private final Writes writes;
    private final OrderViews views;

    ActOnOrders(Acts acts, OrderLifeCycle cycle, ContentCategories categories, Writes writes, OrderViews views) {
        this.acts = acts;
        this.cycle = cycle;
        this.categories = categories;
        this.writes = writes;
        this.views = views;
    }

    /** Does an act on the whole order. */
    @Transactional
    public TakedownOrderView act(Acts.Target target, OrderAct act, String reason) {
        return act == OrderAct.SIGN
                ? sign(target)
                : perform(target, act, reason, (order, permitted) -> {
                    order.act(permitted);
                    return Map.of();
                });
    }

    /** A signature needs no reason, and the platform would read it: what comes as one is kept nowhere. */
    private TakedownOrderView sign(Acts.Target target) {
        return perform(target, OrderAct.SIGN, null, (order, permitted) -> {
            order.sign(termsOf(order, permitted.at()), permitted);
            return Map.of();
        });
    }

    /** The deadline rule that is in force now binds the order. */
    private OrderTerms termsOf(TakedownOrder order, Instant at) {
        return categories
                .find(order.content().category(), at)
                .map(OrderTerms::of)
                .orElseThrow(() -> new Conflict(
                        "category-changed", "The category is no longer in force; return the order and draft it anew."));
    }

    /** The platform asks what the order means; the clock stands still until it is answered. */
    @Transactional
    public TakedownOrderView ask(Acts.Target target, String question) {
        return perform(target, OrderAct.REQUEST_CLARIFICATION, null, (order, permitted) -> {
            order.requestClarification(question, permitted);
            return Map.of("questionSha256", Sha256.of(question));
        });
    }

    /** The ministry answers the platform's question. */
    @Transactional
    public TakedownOrderView answerQuestion(Acts.Target target, String answer) {
        return perform(target, OrderAct.ANSWER_CLARIFICATION, null, (order, permitted) -> {
            order.answerClarification(answer, permitted);
            return Map.of("answerSha256", Sha256.of(answer));
        });
    }

    /**
     * The platform says what became of one item.
     *
     * @param target without a version where the sender does not say: an item is answered once, so nothing can be lost
     * @throws Conflict {@code already-answered}, {@code external-ref-used}
     */
    @Transactional
    public TakedownOrderView answer(Acts.Target target, int position, AnswerItem answer) {
        return perform(
                target, OrderAct.ANSWER, null, (order, permitted) -> answered(order, position, answer, permitted));
    }

    /**
     * The platform puts right what it has answered to one item; the correction counts from its own receipt.
     *
     * @throws Conflict {@code not-answered}, {@code found-there}, {@code already-counted}, {@code external-ref-used}
     */
    @Transactional
    public TakedownOrderView correct(Acts.Target target, int position, CorrectAnswer correction) {
        return perform(
                target,
                OrderAct.CORRECT,
                correction.reason(),
                (order, permitted) -> answered(order, position, correction.answer(), permitted));
    }

    private Map<String, ?> answered(
            TakedownOrder order, int position, AnswerItem answer, PermittedAct<OrderStatus, OrderAct> permitted) {
        if (!order.answer(position, answer, permitted)) {
            return Map.of();
        }
        requireFreshReference();
        var item = order.item(position);
        return Map.of("item", item.id(), "outcome", item.execution().outcome());
    }

    /** Also of two answers that come at once, the database keeps one. */
    private void requireFreshReference() {
        writes.refuseWhereBroken(
                "takedown_answer_external_ref_unique",
                () -> new Conflict(
                        "external-ref-used",
                        "The platform has used this reference for another answer; each answer needs its own."));
    }

    /** An official notes what was found when looking whether the content is gone. */
    @Transactional
    public TakedownOrderView verify(Acts.Target target, int position, VerifyItem command) {
        if (command.result() == VerificationResult.NOT_CHECKED) {
            throw InvalidRequest.of("/result", "verification", "must say what was found");
        }
        var note = command.note() == null || command.note().isBlank() ? null : command.note();
        return perform(target, OrderAct.VERIFY, note, (order, permitted) -> {
            order.refuseAddress("/note", note);
            order.verify(position, command.result(), permitted);
            return Map.of("item", order.item(position).id(), "result", command.result());
        });
    }

    private TakedownOrderView perform(
            Acts.Target target, OrderAct act, String reason, Moves.Rule<TakedownOrder, OrderStatus, OrderAct, ?> rule) {
        return views.of(acts.perform(cycle, target, act, reason, rule));
    }
}
