package id.lindung.moderation.takedown.clock;

import id.lindung.contracts.takedown.item.ClockEntry;
import id.lindung.kit.id.Ids;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.StoredRow;
import id.lindung.kit.sql.Writes;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One entry of the clock of an item as it is kept; never changed. */
final class ClockRecord {

    private final StoredRow stored = new StoredRow("deadline_clock_entry");
    private final UUID id;
    private final int position;
    private final ClockEntry entry;

    public ClockRecord(int position, DeadlineClock.Entry entry, String reason, Instant newDeadline) {
        this.id = Ids.next();
        this.position = position;
        this.entry = new ClockEntry(entry.kind(), entry.at(), reason, newDeadline);
    }

    public ClockRecord(Row row) {
        this.id = row.uuid("id");
        this.position = row.integer("position");
        this.entry = new ClockEntry(
                row.enumeration("kind", ClockEntry.Kind.class),
                row.instant("at"),
                row.text("reason"),
                row.instant("new_deadline"));
        stored.read(Map.of("id", id));
    }

    /** Written once. */
    public void write(Writes writes, UUID itemId) {
        if (!stored.isNew()) {
            return;
        }
        var columns = StoredRow.columns();
        columns.put("id", id);
        columns.put("order_item_id", itemId);
        columns.put("position", position);
        columns.put("kind", entry.kind());
        columns.put("at", entry.at());
        columns.put("reason", entry.reason());
        columns.put("new_deadline", entry.newDeadline());
        stored.write(writes, columns);
    }

    public Instant at() {
        return entry.at();
    }

    /** Whether the clock runs from here. */
    public boolean isBeginning() {
        return entry.kind() == ClockEntry.Kind.START || entry.kind() == ClockEntry.Kind.RESUME;
    }

    public DeadlineClock.Entry entry() {
        var extended = entry.kind() == ClockEntry.Kind.EXTEND ? entry.newDeadline() : null;
        return new DeadlineClock.Entry(entry.kind(), entry.at(), extended);
    }

    public ClockEntry view() {
        return entry;
    }
}
