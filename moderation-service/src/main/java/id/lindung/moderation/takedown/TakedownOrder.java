package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.AnswerItem;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.VerificationResult;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.kit.http.Versions;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.problem.SamePersonRefused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * A takedown order. Moves only along {@link OrderGraph}; whatever happens to it becomes a step. Long, but one thing: every
 * act guards the same state, and what could stand alone (content, terms, items, history, milestones) does.
 */
@Entity
@Table(name = "takedown_order")
class TakedownOrder {

    @Id
    private UUID id;

    private String number;
    private String platformId;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Embedded
    private OrderContent content;

    @Embedded
    private OrderTerms terms;

    @Embedded
    private Signatories signatories;

    @Embedded
    private Milestones milestones;

    @Embedded
    private Workload workload;

    @Column(name = "payload_sha256")
    private String payloadSha256;

    private long version;

    @Embedded
    private OrderItems items = new OrderItems();

    @Embedded
    private OrderHistory history = new OrderHistory();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("askedAt, id")
    @BatchSize(size = 200)
    private List<Clarification> clarifications = new ArrayList<>();

    protected TakedownOrder() {}

    TakedownOrder(String number, OrderText text, Caller caller, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.status = OrderStatus.DRAFT;
        var drafter = ActingPerson.of(caller, OrderGraph.roles(OrderStatus.DRAFT, OrderAct.REVISE));
        this.signatories = new Signatories(drafter);
        this.milestones = new Milestones(at);
        write(text);
        record(drafter, at, new OrderStep.What(OrderAct.DRAFT.wireName(), null, status, null, null, true));
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String platformId() {
        return platformId;
    }

    OrderStatus status() {
        return status;
    }

    OrderContent content() {
        return content;
    }

    OrderTerms terms() {
        return terms;
    }

    Signatories signatories() {
        return signatories;
    }

    Milestones milestones() {
        return milestones;
    }

    String payloadSha256() {
        return payloadSha256;
    }

    Workload workload() {
        return workload;
    }

    long version() {
        return version;
    }

    List<OrderItem> items() {
        return items.all();
    }

    OrderHistory history() {
        return history;
    }

    List<Clarification> clarifications() {
        return List.copyOf(clarifications);
    }

    /** @throws NotFound if the order has no item at this position */
    OrderItem item(int position) {
        return items.at(position);
    }

    boolean hasOpenQuestion() {
        return clarifications.stream().anyMatch(Clarification::isOpen);
    }

    /** Whether it binds the platform and something is still expected. */
    boolean isLive() {
        return OrderGraph.LIVE.contains(status);
    }

    /** Whether a question holds the clock of every item that is open, also of one that is open again. */
    boolean isHeld() {
        return status == OrderStatus.CLARIFICATION_REQUESTED;
    }

    /** Whether the platform may know of it. */
    boolean isIssued() {
        return milestones.issuedAt() != null;
    }

    void expect(long expectedVersion) {
        Versions.check(expectedVersion, version);
    }

    void revise(OrderText text, Caller caller, Instant at) {
        var actor = authorised(OrderAct.REVISE, caller);
        write(text);
        move(OrderAct.REVISE, actor, null, at);
    }

    /**
     * Makes it binding.
     *
     * @param termsNow of the rule in force now: this version stays with the order
     * @throws SamePersonRefused if the signer wrote or submitted it
     * @throws Conflict {@code incomplete-order}; {@code category-changed} if addresses would have to be kept otherwise
     */
    void sign(OrderTerms termsNow, Caller caller, Instant at) {
        var actor = authorised(OrderAct.SIGN, caller);
        if (history.hasAuthor(caller)) {
            throw new SamePersonRefused("Who drafted, changed or submitted an order cannot sign it.");
        }
        requireComplete();
        if (termsNow.restricted() != terms.restricted()) {
            throw new Conflict(
                    "category-changed", "The category has changed since; return the order and draft it anew.");
        }
        terms = termsNow;
        signatories.signedBy(actor);
        payloadSha256 = OrderPayload.sha256(this);
        move(OrderAct.SIGN, actor, null, at);
    }

    /** The platform has received it: the clock of every item starts (Permenkominfo 5/2020 Art. 15(6), 15(8)). */
    void deliver(Caller caller, Instant at) {
        var actor = authorised(OrderAct.DELIVER, caller);
        items.start(at);
        move(OrderAct.DELIVER, actor, null, at);
    }

    /** Takes an edge that needs nothing but a reason. */
    void act(OrderAct act, Caller caller, String reason, Instant at) {
        var actor = authorised(act, caller);
        refuseAddress("/reason", reason);
        switch (act) {
            case SUBMIT -> requireComplete();
            case RETURN, WITHDRAW -> requireReason(reason);
            case CLOSE -> ClosingRules.check(items.all(), hasOpenQuestion(), reason, at);
            case ACKNOWLEDGE -> {}
            case REVISE, SIGN, DELIVER, REQUEST_CLARIFICATION, ANSWER_CLARIFICATION, ANSWER, VERIFY ->
                throw new IllegalArgumentException(act + " has a method of its own");
        }
        if (act == OrderAct.WITHDRAW) {
            items.release(at);
        }
        move(act, actor, reason, at);
    }

    void requestClarification(String question, Caller caller, Instant at) {
        var actor = authorised(OrderAct.REQUEST_CLARIFICATION, caller);
        refuseAddress("/text", question);
        clarifications.add(new Clarification(this, question, at));
        items.pause(at);
        move(OrderAct.REQUEST_CLARIFICATION, actor, null, at);
    }

    /**
     * Where every item was answered in the meantime, no clock stands still any more and none is moved.
     *
     * @throws Conflict {@code no-open-question}
     */
    void answerClarification(String answer, Caller caller, Instant at) {
        var actor = authorised(OrderAct.ANSWER_CLARIFICATION, caller);
        if (!hasOpenQuestion()) {
            throw new Conflict("no-open-question", "The platform has no question that waits for an answer.");
        }
        refuseAddress("/text", answer);
        clarifications.stream().filter(Clarification::isOpen).forEach(open -> open.answer(answer, at));
        items.resume(at, OrderAct.ANSWER_CLARIFICATION);
        move(OrderAct.ANSWER_CLARIFICATION, actor, null, at);
    }

    /** @return whether the answer is new; a repeated one changes nothing */
    boolean answer(int position, AnswerItem answer, Caller caller, Instant at) {
        var actor = authorised(OrderAct.ANSWER, caller);
        refuseAddress("/text", answer.text());
        refuseAddress("/externalRef", answer.externalRef());
        if (!item(position).answer(answer, actor, at)) {
            return false;
        }
        if (progress() == Progress.ALL_ANSWERED) {
            // The question that may still be open keeps the platform from nothing any more.
            items.resume(at, OrderAct.ANSWER);
        }
        var answered = new HistoryEntry.Item(position, answer.outcome().name());
        move(OrderAct.ANSWER, actor, null, answered, at);
        return true;
    }

    void verify(int position, VerificationResult result, String note, Caller caller, Instant at) {
        var actor = authorised(OrderAct.VERIFY, caller);
        refuseAddress("/note", note);
        item(position).verify(result, at);
        var reason = note == null || note.isBlank() ? null : note;
        move(OrderAct.VERIFY, actor, reason, new HistoryEntry.Item(position, result.name()), at);
    }

    /**
     * What is written about restricted content must not name it. A draft may yet become restricted, and what is written
     * in its history cannot be taken back.
     *
     * @throws InvalidRequest naming the field, never what stands in it
     */
    void refuseAddress(String pointer, String text) {
        if (terms.restricted() || !isIssued()) {
            ClearAddresses.refuse(pointer, text, items.digests());
        }
    }

    private ActingPerson authorised(OrderAct act, Caller caller) {
        return ActingPerson.of(caller, OrderGraph.roles(status, act));
    }

    private void write(OrderText text) {
        platformId = text.platformId();
        content = text.content();
        terms = text.terms();
        items.write(this, text);
        workload = Workload.of(items.all(), isLive());
    }

    private void requireComplete() {
        var missing = content.missing(items.all());
        if (!missing.isEmpty()) {
            throw new Conflict("incomplete-order", "The order lacks what the law asks of it.", missing);
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw InvalidRequest.of("/reason", "NotBlank", "must say why");
        }
    }

    private Progress progress() {
        return Progress.of(items.all(), milestones.acknowledgedAt() != null);
    }

    private void move(OrderAct act, ActingPerson actor, String reason, Instant at) {
        move(act, actor, reason, null, at);
    }

    private void move(OrderAct act, ActingPerson actor, String reason, HistoryEntry.Item item, Instant at) {
        var from = status;
        milestones.reached(act, at);
        status = OrderGraph.target(from, act, progress());
        workload = Workload.of(items.all(), isLive());
        var confidential = !isIssued() || act == OrderAct.VERIFY;
        record(actor, at, new OrderStep.What(act.wireName(), from, status, reason, item, confidential));
    }

    private void record(ActingPerson actor, Instant at, OrderStep.What what) {
        history.add(this, actor, at, what);
        version++;
    }
}
