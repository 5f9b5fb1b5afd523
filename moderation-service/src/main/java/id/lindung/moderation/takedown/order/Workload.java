package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.sql.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left to do on an order, kept beside it so that a list need not look at the items.
 *
 * @param openItems items awaited of the platform; none before the signature and after the end
 * @param deadlineAt the earliest deadline of an open item; while its clock is paused, the latest it can become
 * @param pausedUntil until when a question can hold the clocks of all open items, null where it does not: it holds none, or
 *     its time was used up before the last act
 */
public record Workload(int itemCount, int openItems, Instant deadlineAt, Instant pausedUntil) {

    /** Acts whose own line in the history says that the clocks stand still by them, or no more. */
    private static final Set<String> TELLING = Stream.of(
                    OrderAct.REQUEST_CLARIFICATION, OrderAct.ANSWER_CLARIFICATION, OrderAct.WITHDRAW)
            .map(OrderAct::wireName)
            .collect(Collectors.toUnmodifiableSet());

    static Workload read(Row row) {
        return new Workload(
                row.integer("item_count"),
                row.integer("open_items"),
                row.instant("deadline_at"),
                row.instant("paused_until"));
    }

    void write(Map<String, Object> columns) {
        columns.put("item_count", itemCount);
        columns.put("open_items", openItems);
        columns.put("deadline_at", deadlineAt);
        columns.put("paused_until", pausedUntil);
    }

    static Workload of(List<OrderItem> items, boolean live, Instant now) {
        var open =
                items.stream().filter(item -> live && item.execution().isOpen()).toList();
        var allPaused = open.stream().allMatch(item -> item.clock().isHeld(now));
        return new Workload(
                items.size(),
                open.size(),
                earliest(open, OrderItem::deadlineAt),
                allPaused ? earliest(open, item -> item.clock().pausedUntil()) : null);
    }

    /** The deadline as it stands at a time, null while the clock stands still. */
    public Instant deadlineAt(Instant now) {
        return heldUntil(now) == null ? deadlineAt : null;
    }

    /** Until when the clock stands still, null at a time when it runs. */
    public Instant heldUntil(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil) ? pausedUntil : null;
    }

    /**
     * The step of a pause that an act has begun or ended, where the act does not say so itself. A pause whose time was
     * used up has ended then, before the act.
     *
     * @param before null for a new draft
     */
    Optional<Step.What<OrderStatus>> pauseSince(Workload before, Step.What<OrderStatus> act) {
        var heldUntil = before == null ? null : before.pausedUntil;
        if ((heldUntil == null) == (pausedUntil == null)) {
            return Optional.empty();
        }
        if (heldUntil != null && heldUntil.isBefore(act.at())) {
            return Optional.of(step("end-pause", act.from(), heldUntil, act));
        }
        return TELLING.contains(act.act())
                ? Optional.empty()
                : Optional.of(step(heldUntil == null ? "pause" : "end-pause", act.to(), act.at(), act));
    }

    private static Step.What<OrderStatus> step(String name, OrderStatus state, Instant at, Step.What<OrderStatus> act) {
        return new Step.What<>(name, state, state, act.actor(), at, null, null, false);
    }

    /** Null if no item has such a time. */
    public static Instant latest(List<OrderItem> items, Function<OrderItem, Instant> time) {
        return times(items, time).max(Instant::compareTo).orElse(null);
    }

    private static Instant earliest(List<OrderItem> items, Function<OrderItem, Instant> time) {
        return times(items, time).min(Instant::compareTo).orElse(null);
    }

    private static Stream<Instant> times(List<OrderItem> items, Function<OrderItem, Instant> time) {
        return items.stream().map(time).filter(Objects::nonNull);
    }
}
