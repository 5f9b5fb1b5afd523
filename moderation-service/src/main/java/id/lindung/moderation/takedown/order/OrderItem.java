package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ClockEntry;
import id.lindung.contracts.takedown.item.OrderItemDraft;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.kit.id.Ids;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.StoredRow;
import id.lindung.kit.sql.Writes;
import id.lindung.moderation.takedown.clock.DeadlineClock;
import id.lindung.moderation.takedown.clock.ItemClock;
import id.lindung.moderation.takedown.url.ContentUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One address of an order: what the platform answered, what officials found, and the clock of both. */
public final class OrderItem {

    private final StoredRow stored = new StoredRow("takedown_order_item");
    private final UUID id;
    private final TakedownOrder order;
    private final String url;
    private final String urlSha256;
    private final boolean restricted;
    private final Execution execution;
    private final ItemAnswers answers = new ItemAnswers();
    private final ItemClock clock;
    private String platformId;
    private int position;
    private String screenshotSha256;
    private String note;
    private Instant watchedUntil;

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
        this.execution = new Execution();
        this.clock = new ItemClock(this::termsOfClock);
    }

    OrderItem(TakedownOrder order, Row row) {
        this.id = row.uuid("id");
        this.order = order;
        this.platformId = row.text("platform_id");
        this.position = row.integer("position");
        this.url = row.text("url");
        this.urlSha256 = row.text("url_sha256");
        this.restricted = row.flag("restricted");
        this.screenshotSha256 = row.text("screenshot_sha256");
        this.note = row.text("note");
        this.execution = new Execution(row);
        this.clock = new ItemClock(this::termsOfClock, row);
        this.watchedUntil = row.instant("watched_until");
        stored.read(columns());
    }

    private Map<String, Object> columns() {
        var columns = StoredRow.columns();
        columns.put("id", id);
        columns.put("order_id", order.id());
        columns.put("platform_id", platformId);
        columns.put("position", position);
        columns.put("url", url);
        columns.put("url_sha256", urlSha256);
        columns.put("restricted", restricted);
        columns.put("screenshot_sha256", screenshotSha256);
        columns.put("note", note);
        execution.write(columns);
        clock.write(columns);
        columns.put("watched_until", watchedUntil);
        return columns;
    }

    public ItemAnswers answers() {
        return answers;
    }

    ItemClock clock() {
        return clock;
    }

    void write(Writes writes) {
        stored.write(writes, columns());
        answers.write(writes, id);
        clock.write(writes, id);
    }

    void delete(Writes writes) {
        stored.delete(writes);
    }

    /** Stays with its address and says the rest anew: in a draft nothing has happened to it yet. */
    OrderItem rewritten(int newPosition, OrderItemDraft draft) {
        this.platformId = order.platformId();
        this.position = newPosition;
        this.screenshotSha256 = draft.screenshotSha256();
        this.note = draft.note();
        return this;
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public boolean isRestricted() {
        return restricted;
    }

    /** Null where it is in the vault. */
    public String url() {
        return url;
    }

    public String urlSha256() {
        return urlSha256;
    }

    public String screenshotSha256() {
        return screenshotSha256;
    }

    public String note() {
        return note;
    }

    public Execution execution() {
        return execution;
    }

    public Instant deadlineAt() {
        return clock.deadlineAt();
    }

    /** Whether the platform is still expected to act. */
    public boolean isOpen() {
        return order.isLive() && execution.isOpen();
    }

    /** Exactly at its deadline an item is still in time. */
    public boolean isOverdue(Instant now) {
        return isOpen() && deadlineAt() != null && deadlineAt().isBefore(now);
    }

    /** Whether an action that came now would still be in time. */
    public boolean mayBeObeyedInTime(Instant now) {
        return execution.isOpen() && deadlineAt() != null && !deadlineAt().isBefore(now);
    }

    public boolean isWithinDeadline() {
        var effectiveAt = execution.effectiveAt();
        return effectiveAt != null && !effectiveAt.isAfter(deadlineAt());
    }

    /** Until when the sweeper looks at it, null where nothing can be missed any more. */
    public Instant watchedUntil() {
        return watchedUntil;
    }

    /** From receipt to action without pauses, as the figures have it; null while it does not count as acted on. */
    public Duration timeToAction() {
        var effectiveAt = execution.effectiveAt();
        return effectiveAt == null ? null : clock.runUntil(effectiveAt);
    }

    void start(Instant at) {
        clock.start(at);
        watch();
    }

    void pause(Instant at) {
        if (clock.pause(at)) {
            watch();
        }
    }

    void resume(Instant at, OrderAct because) {
        if (clock.resume(at, because)) {
            watch();
        }
    }

    /** The order was withdrawn: nothing more is awaited. What was acted on before, but late, stays a miss. */
    void release(Instant at) {
        clock.stop(at, OrderAct.WITHDRAW);
        if (execution.effectiveAt() == null) {
            watchedUntil = null;
        }
    }

    /**
     * Takes the platform's answer, or one in the place of the last. What is repeated word for word changes nothing, unless
     * an official has found it untrue: then it says that the platform has acted anew. A correction counts from its own
     * receipt; where it leaves the outcome, only the words change.
     *
     * @return whether it is new
     * @throws Conflict as {@link AnswerRules} says
     */
    boolean answer(AnswerItem answer, PermittedAct<?, OrderAct> permitted) {
        var corrects = permitted.act() == OrderAct.CORRECT;
        var repeated = answers.last().filter(last -> last.says(answer)).isPresent();
        if (repeated && (corrects || !execution.isRefuted())) {
            return false;
        }
        AnswerRules.check(this, answer, permitted);
        answers.add(answer, permitted);
        if (!corrects || execution.outcome() != answer.outcome()) {
            execution.answered(answer.outcome(), clock.sinceItRan(permitted.at()), measure());
            followUp(permitted.at(), permitted.act());
        }
        return true;
    }

    /** An official has looked whether the content is there. */
    void verify(VerificationResult result, Instant at) {
        execution.found(result, clock.sinceItRan(at), measure());
        followUp(at, OrderAct.VERIFY);
    }

    private void followUp(Instant at, OrderAct because) {
        if (!execution.isOpen()) {
            clock.stop(at, because);
        } else if (clock.isStopped()) {
            clock.restart(at, because);
            // A question holds the clock of every item that is open, also of one that is open again.
            if (order.clarifications().hasOpen()) {
                clock.pause(at);
            }
        }
        watch();
    }

    RequestedMeasure measure() {
        return order.content().requestedMeasure();
    }

    /** Whether an official has found the content there since the platform received the order, at any time. */
    boolean wasFoundThere() {
        return order.history().wasFoundThere(position);
    }

    private DeadlineClock.Terms termsOfClock() {
        return order.terms().ofClock();
    }

    /** Action that comes late is a miss as well, should the sweeper not have been there in between. */
    private void watch() {
        watchedUntil = execution.isExcluded() || isWithinDeadline() ? null : deadlineAt();
    }

    /** The deadline as it stands at a time, null while the clock stands still. */
    public Instant deadlineAt(Instant now) {
        return clock.deadlineAt(now);
    }

    public List<ClockEntry> clockEntries() {
        return clock.entries();
    }
}
