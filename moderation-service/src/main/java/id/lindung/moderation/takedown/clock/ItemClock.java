package id.lindung.moderation.takedown.clock;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.item.ClockEntry;
import id.lindung.contracts.takedown.item.ClockEntry.Kind;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Writes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The clock of an item as it is kept: its entries, and what they fold to, beside the item, for queries. */
public final class ItemClock {

    private final Supplier<DeadlineClock.Terms> terms;
    private final List<ClockRecord> records = new ArrayList<>();
    private Instant startedAt;
    private Instant deadlineAt;
    private Instant pausedUntil;
    private long pauseMicros;

    /** @param terms of the order, which are final only from its signature on */
    public ItemClock(Supplier<DeadlineClock.Terms> terms) {
        this.terms = terms;
    }

    /** As it is kept in the row of its item. */
    public ItemClock(Supplier<DeadlineClock.Terms> terms, Row row) {
        this(terms);
        this.startedAt = row.instant("started_at");
        this.deadlineAt = row.instant("deadline_at");
        this.pausedUntil = row.instant("paused_until");
        this.pauseMicros = row.bigint("pause_micros");
    }

    public void write(Map<String, Object> columns) {
        columns.put("started_at", startedAt);
        columns.put("deadline_at", deadlineAt);
        columns.put("paused_until", pausedUntil);
        columns.put("pause_micros", pauseMicros);
    }

    /** One entry, in their order. */
    public void read(Row row) {
        records.add(new ClockRecord(row));
    }

    public void write(Writes writes, UUID itemId) {
        records.forEach(entry -> entry.write(writes, itemId));
    }

    /** Receipt of the order, null before. */
    public Instant startedAt() {
        return startedAt;
    }

    /** While it is paused, the latest that the deadline can become. */
    public Instant deadlineAt() {
        return deadlineAt;
    }

    public Instant pausedUntil() {
        return pausedUntil;
    }

    /** The deadline as it stands at a time, null while the clock stands still. */
    public Instant deadlineAt(Instant now) {
        return fold().deadlineAt(now);
    }

    /** Whether the deadline has passed, whatever was done by then. */
    public boolean hasRunOut(Instant now) {
        var deadline = deadlineAt(now);
        return deadline != null && deadline.isBefore(now);
    }

    /** Whether a pause makes it stand still. */
    public boolean isHeld(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    public boolean isStopped() {
        return fold().stopped();
    }

    /** From its start to a time, without the pauses. */
    public Duration runUntil(Instant time) {
        return Duration.between(startedAt, time).minusNanos(pauseMicros * 1_000);
    }

    public List<ClockEntry> entries() {
        return records.stream().map(ClockRecord::view).toList();
    }

    public void start(Instant at) {
        tick(Kind.START, at, OrderAct.DELIVER);
    }

    /** @return whether it stands still by this */
    public boolean pause(Instant at) {
        var pauses = fold().canPause(at);
        if (pauses) {
            tick(Kind.PAUSE, at, OrderAct.REQUEST_CLARIFICATION);
        }
        return pauses;
    }

    /** @return whether a pause has ended by this */
    public boolean resume(Instant at, OrderAct because) {
        var resumes = fold().isPaused();
        if (resumes) {
            tick(Kind.RESUME, at, because);
        }
        return resumes;
    }

    /** Runs again after it was stopped. */
    public void restart(Instant at, OrderAct because) {
        tick(Kind.RESUME, at, because);
    }

    /** Unless it never ran or is stopped already. */
    public void stop(Instant at, OrderAct because) {
        var clock = fold();
        if (clock.isStarted() && !clock.stopped()) {
            tick(Kind.STOP, at, because);
        }
    }

    /**
     * Of two requests that come at once, the later one may be served first: what was done just before the clock (again)
     * began to run counts from there. Nobody becomes late by that.
     */
    public Instant sinceItRan(Instant at) {
        var begun = records.stream()
                .filter(ClockRecord::isBeginning)
                .map(ClockRecord::at)
                .reduce((earlier, later) -> later)
                .filter(at::isBefore);
        return begun.map(time -> time.isBefore(deadlineAt) ? time : deadlineAt)
                .filter(at::isBefore)
                .orElse(at);
    }

    private DeadlineClock fold() {
        return DeadlineClock.fold(
                terms.get(), records.stream().map(ClockRecord::entry).toList());
    }

    /** Of two requests that come at once, the later one may be served first; the clock itself never goes back. */
    private void tick(Kind kind, Instant at, OrderAct because) {
        var notBefore = records.isEmpty() ? at : records.get(records.size() - 1).at();
        var entry = new DeadlineClock.Entry(kind, at.isBefore(notBefore) ? notBefore : at, null);
        var clock = fold().after(entry);
        var deadline = clock.isPaused() || clock.stopped() ? null : clock.runningDeadline();
        records.add(new ClockRecord(records.size() + 1, entry, because.wireName(), deadline));
        startedAt = clock.startedAt();
        deadlineAt = clock.latestDeadline();
        pausedUntil = clock.pausedUntil();
        pauseMicros = clock.pausedBefore().toNanos() / 1_000;
    }
}
