package id.lindung.moderation.statement.store;

import id.lindung.moderation.statement.rollup.RollUps;
import id.lindung.moderation.statement.rollup.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores each statement once and counts it once, in one transaction; a repetition finds what is there. */
@ApplicationScoped
public class StatementStore {

    private final PuidRegister register;
    private final StatementTable table;
    private final RollUps rollUps;

    StatementStore(PuidRegister register, StatementTable table, RollUps rollUps) {
        this.register = register;
        this.table = table;
        this.rollUps = rollUps;
    }

    /**
     * @param arrivals with different puids
     * @return one receipt for each, in their order
     * @throws PuidConflict if a puid is on record with another statement; the transaction must then be rolled back
     */
    @Transactional(TxType.MANDATORY)
    public List<Receipt> store(Batch batch, List<IncomingStatement> arrivals) {
        var claimed = register.claim(batch, arrivals);
        var known = arrivals.stream()
                .filter(arrival -> !claimed.containsKey(arrival.puid()))
                .toList();
        var work = new Work(batch, claimed, known.isEmpty() ? OnRecord.NOTHING : recognise(batch, known));
        var receipts = arrivals.stream().map(work::receive).toList();
        if (!work.conflicts.isEmpty()) {
            throw new PuidConflict(work.conflicts);
        }
        if (!work.rows.isEmpty()) {
            table.insert(batch, work.rows);
            rollUps.add(batch.platformId(), work.tally);
        }
        return receipts;
    }

    /**
     * What was on record under puids that were used before.
     *
     * @param present the revision behind each puid
     * @param replaced those that are repeated of the revisions that higher ones have replaced, by puid
     * @param corrected statements of present revisions that are corrected, by id
     * @param corrections number of each correction, by puid
     */
    private record OnRecord(
            Map<String, PuidRegister.Entry> present,
            Map<String, PuidRegister.Entry> replaced,
            Map<UUID, StoredStatement> corrected,
            Map<String, Long> corrections) {

        private static final OnRecord NOTHING = new OnRecord(Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** Asks for all at once: a batch costs the same number of statements to the database whatever its size (ADR 0009). */
    private OnRecord recognise(Batch batch, List<IncomingStatement> known) {
        var platformId = batch.platformId();
        var puids = known.stream().map(IncomingStatement::puid).toList();
        var present = register.lock(platformId, puids);
        var lower = known.stream()
                .filter(arrival ->
                        arrival.revision() < present.get(arrival.puid()).revision())
                .toList();
        var higher = known.stream()
                .filter(arrival ->
                        arrival.revision() > present.get(arrival.puid()).revision())
                .toList();
        var toCorrect =
                higher.stream().map(arrival -> present.get(arrival.puid())).toList();
        return new OnRecord(
                present,
                lower.isEmpty() ? Map.of() : register.superseded(platformId, lower),
                higher.isEmpty() ? Map.of() : table.find(platformId, toCorrect),
                higher.isEmpty() ? Map.of() : register.supersede(batch, higher));
    }

    /** What one batch comes to. */
    private static final class Work {

        private final Batch batch;
        private final Map<String, Long> claimed;
        private final OnRecord onRecord;
        private final List<StatementTable.Addition> rows = new ArrayList<>();
        private final Tally tally = new Tally();
        private final Map<String, String> conflicts = new HashMap<>();

        private Work(Batch batch, Map<String, Long> claimed, OnRecord onRecord) {
            this.batch = batch;
            this.claimed = claimed;
            this.onRecord = onRecord;
        }

        private Receipt receive(IncomingStatement arrival) {
            var number = claimed.get(arrival.puid());
            if (number != null) {
                return add(arrival, number, batch.day());
            }
            var present = onRecord.present().get(arrival.puid());
            return arrival.revision() > present.revision() ? correct(arrival, present) : repeat(arrival, present);
        }

        private Receipt add(IncomingStatement arrival, long number, LocalDate day) {
            rows.add(new StatementTable.Addition(arrival, day));
            tally.count(arrival.statement(), arrival.brokenRules(), day);
            return new Receipt(arrival.uuid(), number, batch.receivedAt(), true, arrival);
        }

        private Receipt repeat(IncomingStatement arrival, PuidRegister.Entry present) {
            var same = arrival.revision() == present.revision()
                    ? present
                    : onRecord.replaced().get(arrival.puid());
            if (same != null && same.isSameAs(arrival)) {
                return new Receipt(same.uuid(), same.id(), same.receivedAt(), false, arrival);
            }
            return refuse(
                    arrival,
                    "puid is on record with another statement; a correction needs a revision above "
                            + present.revision() + ".");
        }

        /** The figures of the day change, not those of today: what is corrected was counted then. */
        private Receipt correct(IncomingStatement arrival, PuidRegister.Entry present) {
            var previous = onRecord.corrected().get(present.uuid());
            if (previous == null) {
                return refuse(arrival, "puid belongs to a statement that is too old to be corrected.");
            }
            tally.restate(previous.statement(), previous.brokenRules(), present.countedOn(), arrival.statement());
            return add(arrival, onRecord.corrections().get(arrival.puid()), present.countedOn());
        }

        private Receipt refuse(IncomingStatement arrival, String reason) {
            conflicts.put(arrival.puid(), reason);
            return null;
        }
    }
}
