package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.ClockEntry;
import id.lindung.kit.id.Ids;
import id.lindung.moderation.takedown.clock.DeadlineClock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One entry of the clock of an item as it is kept; never changed. */
@Entity
@Table(name = "deadline_clock_entry")
class ClockRecord {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_item_id")
    private OrderItem item;

    private int position;

    @Enumerated(EnumType.STRING)
    private ClockEntry.Kind kind;

    private Instant at;
    private String reason;
    private Instant newDeadline;

    protected ClockRecord() {}

    ClockRecord(OrderItem item, int position, DeadlineClock.Entry entry, String reason, Instant newDeadline) {
        this.id = Ids.next();
        this.item = item;
        this.position = position;
        this.kind = entry.kind();
        this.at = entry.at();
        this.reason = reason;
        this.newDeadline = newDeadline;
    }

    Instant at() {
        return at;
    }

    /** Whether the clock runs from here. */
    boolean isBeginning() {
        return kind == ClockEntry.Kind.START || kind == ClockEntry.Kind.RESUME;
    }

    DeadlineClock.Entry entry() {
        return new DeadlineClock.Entry(kind, at, kind == ClockEntry.Kind.EXTEND ? newDeadline : null);
    }

    ClockEntry view() {
        return new ClockEntry(kind, at, reason, newDeadline);
    }
}
