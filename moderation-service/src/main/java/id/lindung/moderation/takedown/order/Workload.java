package id.lindung.moderation.takedown.order;

import id.lindung.kit.sql.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is left to do on an order, kept beside it so that a list need not look at the items.
 *
 * @param openItems items awaited of the platform; none before the signature and after the end
 * @param deadlineAt the earliest deadline of an open item; while its clock is paused, the latest it can become
 * @param pausedUntil until when a question can hold the clocks of all open items, null while it holds none
 */
public record Workload(int itemCount, int openItems, Instant deadlineAt, Instant pausedUntil) {

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

    static Workload of(List<OrderItem> items, boolean live) {
        var open =
                items.stream().filter(item -> live && item.execution().isOpen()).toList();
        var allPaused = open.stream().allMatch(item -> item.pausedUntil() != null);
        return new Workload(
                items.size(),
                open.size(),
                times(open, OrderItem::deadlineAt).min(Instant::compareTo).orElse(null),
                allPaused ? latest(open, OrderItem::pausedUntil) : null);
    }

    /** The deadline as it stands at a time, null while the clock stands still. */
    public Instant deadlineAt(Instant now) {
        return heldUntil(now) == null ? deadlineAt : null;
    }

    /** Until when the clock stands still, null at a time when it runs. */
    public Instant heldUntil(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil) ? pausedUntil : null;
    }

    /** Null if no item has such a time. */
    public static Instant latest(List<OrderItem> items, Function<OrderItem, Instant> time) {
        return times(items, time).max(Instant::compareTo).orElse(null);
    }

    private static Stream<Instant> times(List<OrderItem> items, Function<OrderItem, Instant> time) {
        return items.stream().map(time).filter(Objects::nonNull);
    }
}
