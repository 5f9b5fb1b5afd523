package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.AnswerItem;
import id.lindung.contracts.takedown.ClockEntry;
import id.lindung.contracts.takedown.ClockEntry.Kind;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderItemDraft;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.VerificationResult;
import id.lindung.kit.id.Ids;
import id.lindung.kit.problem.Conflict;
import id.lindung.moderation.takedown.clock.DeadlineClock;
import id.lindung.moderation.takedown.url.ContentUrl;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** One address of an order: what the platform answered, what officials found, and the clock of both. */
@Entity
@Table(name = "takedown_order_item")
class OrderItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private TakedownOrder order;

    private String platformId;
    private int position;
    private String url;

    @Column(name = "url_sha256")
    private String urlSha256;

    private boolean restricted;

    @Column(name = "screenshot_sha256")
    private String screenshotSha256;

    private String note;

    @Embedded
    private Execution execution = new Execution();

    private Instant startedAt;
    private Instant deadlineAt;
    private Instant pausedUntil;
    private long pauseMicros;
    private Instant watchedUntil;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<ItemAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<ClockRecord> clockRecords = new ArrayList<>();

    protected OrderItem() {}

    OrderItem(TakedownOrder order, int position, OrderItemDraft draft, ContentUrl address) {
        this.id = Ids.next();
        this.order = order;
        this.platformId = order.platformId();
        this.position = position;
        this.restricted = order.terms().restricted();
        this.url = restricted ? null : address.text();
        this.urlSha256 = address.sha256();
        this.screenshotSha256 = draft.screenshotSha256();
        this.note = draft.note();
    }

    /** Stays with its address and says the rest anew: in a draft nothing has happened to it yet. */
    OrderItem rewritten(int newPosition, OrderItemDraft draft) {
        this.platformId = order.platformId();
        this.position = newPosition;
        this.screenshotSha256 = draft.screenshotSha256();
        this.note = draft.note();
        return this;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    boolean isRestricted() {
        return restricted;
    }

    /** Null where it is in the vault. */
    String url() {
        return url;
    }

    String urlSha256() {
        return urlSha256;
    }

    String screenshotSha256() {
        return screenshotSha256;
    }

    String note() {
        return note;
    }

    Execution execution() {
        return execution;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }

    Instant pausedUntil() {
        return pausedUntil;
    }

    /** Whether the platform is still expected to act. */
    boolean isOpen() {
        return order.isLive() && execution.isOpen();
    }

    /** Exactly at its deadline an item is still in time. */
    boolean isOverdue(Instant now) {
        return isOpen() && deadlineAt != null && deadlineAt.isBefore(now);
    }

    /** Whether an action that came now would still be in time. */
    boolean mayBeObeyedInTime(Instant now) {
        return execution.isOpen() && deadlineAt != null && !deadlineAt.isBefore(now);
    }

    boolean isWithinDeadline() {
        var effectiveAt = execution.effectiveAt();
        return effectiveAt != null && !effectiveAt.isAfter(deadlineAt);
    }

    /** Until when the sweeper looks at it, null where nothing can be missed any more. */
    Instant watchedUntil() {
        return watchedUntil;
    }

    /** From receipt to action without pauses, as the figures have it; null while it does not count as acted on. */
    Duration timeToAction() {
        var effectiveAt = execution.effectiveAt();
        return effectiveAt == null
                ? null
                : Duration.between(startedAt, effectiveAt).minusNanos(pauseMicros * 1_000);
    }

    void start(Instant at) {
        tick(Kind.START, at, OrderAct.DELIVER.wireName());
    }

    void pause(Instant at) {
        if (clock().canPause(at)) {
            tick(Kind.PAUSE, at, OrderAct.REQUEST_CLARIFICATION.wireName());
        }
    }

    void resume(Instant at, OrderAct because) {
        if (clock().isPaused()) {
            tick(Kind.RESUME, at, because.wireName());
        }
    }

    /** The order was withdrawn: nothing more is awaited. What was acted on before, but late, stays a miss. */
    void release(Instant at) {
        if (clock().isStarted() && !clock().stopped()) {
            tick(Kind.STOP, at, OrderAct.WITHDRAW.wireName());
        }
        if (execution.effectiveAt() == null) {
            watchedUntil = null;
        }
    }

    /**
     * Takes the platform's answer. One that is repeated word for word changes nothing, unless an official has found it
     * untrue: then it says that the platform has acted anew.
     *
     * @return whether it is new
     * @throws Conflict {@code already-answered} unless what was answered before did not obey and this one does
     */
    boolean answer(AnswerItem answer, ActingPerson actor, Instant at) {
        var last = lastAnswer();
        if (last.isPresent() && last.get().says(answer) && !execution.isRefuted()) {
            return false;
        }
        AnswerRules.check(answer, measure(), at);
        if (last.isPresent() && !(execution.isOpen() && measure().isFulfilledBy(answer.outcome()))) {
            throw new Conflict(
                    "already-answered", "The item was answered; only an action can follow, where none was taken yet.");
        }
        answers.add(new ItemAnswer(this, answers.size() + 1, answer, actor, at));
        execution.answered(answer.outcome(), sinceClockRan(at), measure());
        followUp(at, OrderAct.ANSWER);
        return true;
    }

    /** An official has looked whether the content is there. */
    void verify(VerificationResult result, Instant at) {
        execution.found(result, sinceClockRan(at), measure());
        followUp(at, OrderAct.VERIFY);
    }

    /**
     * Of two requests that come at once, the later one may be served first: what was done just before the clock (again)
     * began to run counts from there. Nobody becomes late by that.
     */
    private Instant sinceClockRan(Instant at) {
        var begun = clockRecords.stream()
                .filter(ClockRecord::isBeginning)
                .map(ClockRecord::at)
                .reduce((earlier, later) -> later)
                .filter(at::isBefore);
        return begun.map(time -> time.isBefore(deadlineAt) ? time : deadlineAt)
                .filter(at::isBefore)
                .orElse(at);
    }

    private void followUp(Instant at, OrderAct because) {
        if (execution.isOpen() && clock().stopped()) {
            tick(Kind.RESUME, at, because.wireName());
            if (order.isHeld()) {
                pause(at);
            }
        } else if (!execution.isOpen() && !clock().stopped()) {
            tick(Kind.STOP, at, because.wireName());
        }
        watch();
    }

    private RequestedMeasure measure() {
        return order.content().requestedMeasure();
    }

    Optional<ItemAnswer> lastAnswer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    private DeadlineClock clock() {
        return DeadlineClock.fold(
                order.terms().ofClock(),
                clockRecords.stream().map(ClockRecord::entry).toList());
    }

    /** Of two requests that come at once, the later one may be served first; the clock itself never goes back. */
    private void tick(Kind kind, Instant at, String reason) {
        var notBefore = clockRecords.isEmpty()
                ? at
                : clockRecords.get(clockRecords.size() - 1).at();
        var entry = new DeadlineClock.Entry(kind, at.isBefore(notBefore) ? notBefore : at, null);
        var clock = clock().after(entry);
        var deadline = clock.isPaused() || clock.stopped() ? null : clock.runningDeadline();
        clockRecords.add(new ClockRecord(this, clockRecords.size() + 1, entry, reason, deadline));
        startedAt = clock.startedAt();
        deadlineAt = clock.latestDeadline();
        pausedUntil = clock.pausedUntil();
        pauseMicros = clock.pausedBefore().toNanos() / 1_000;
        watch();
    }

    /** Action that comes late is a miss as well, should the sweeper not have been there in between. */
    private void watch() {
        watchedUntil = execution.isExcluded() || isWithinDeadline() ? null : deadlineAt;
    }

    /** The deadline as it stands at a time, null while the clock stands still. */
    Instant deadlineAt(Instant now) {
        return clock().deadlineAt(now);
    }

    List<ClockEntry> clockEntries() {
        return clockRecords.stream().map(ClockRecord::view).toList();
    }
}
