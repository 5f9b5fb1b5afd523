package id.lindung.moderation.statement;

import id.lindung.moderation.statement.rollup.RollUps;
import id.lindung.moderation.statement.rollup.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores each statement once and counts it once, in one transaction; a repetition finds what is there. */
@ApplicationScoped
class StatementStore {

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
    List<Receipt> store(Batch batch, List<Arrival> arrivals) {
        var work = new Work(batch, register.claim(batch, arrivals));
        var known = arrivals.stream().filter(work::isKnown).map(Arrival::puid).toList();
        var present = known.isEmpty() ? Map.<String, PuidRegister.Entry>of() : register.lock(batch.platformId(), known);
        var receipts = arrivals.stream()
                .map(arrival -> work.isKnown(arrival)
                        ? work.repeatOrCorrect(arrival, present.get(arrival.puid()))
                        : work.add(arrival))
                .toList();
        if (!work.conflicts.isEmpty()) {
            throw new PuidConflict(work.conflicts);
        }
        if (!work.rows.isEmpty()) {
            table.insert(batch, work.rows);
            rollUps.add(batch.platformId(), work.tally);
        }
        return receipts;
    }

    /** What one batch comes to. */
    private final class Work {

        private final Batch batch;
        private final Map<String, Long> claimed;
        private final List<StatementTable.Row> rows = new ArrayList<>();
        private final Tally tally = new Tally();
        private final Map<String, String> conflicts = new HashMap<>();

        private Work(Batch batch, Map<String, Long> claimed) {
            this.batch = batch;
            this.claimed = claimed;
        }

        private boolean isKnown(Arrival arrival) {
            return !claimed.containsKey(arrival.puid());
        }

        private Receipt add(Arrival arrival) {
            rows.add(new StatementTable.Row(arrival, batch.day()));
            tally.count(arrival.statement(), arrival.brokenRules(), batch.day());
            return new Receipt(arrival.uuid(), claimed.get(arrival.puid()), batch.receivedAt(), true, arrival);
        }

        private Receipt repeatOrCorrect(Arrival arrival, PuidRegister.Entry present) {
            if (arrival.revision() > present.revision()) {
                return correct(arrival, present);
            }
            var same = arrival.revision() == present.revision()
                    ? Optional.of(present)
                    : register.superseded(batch.platformId(), arrival.puid(), arrival.revision());
            return same.filter(entry -> entry.isSameAs(arrival))
                    .map(entry -> new Receipt(entry.uuid(), entry.id(), entry.receivedAt(), false, arrival))
                    .orElseGet(() -> refuse(
                            arrival,
                            "puid is on record with another statement; a correction needs a revision above "
                                    + present.revision() + "."));
        }

        /** The figures of the day change, not those of today: what is corrected was counted then. */
        private Receipt correct(Arrival arrival, PuidRegister.Entry present) {
            var previous = table.find(present.uuid(), batch.platformId());
            if (previous.isEmpty()) {
                return refuse(arrival, "puid belongs to a statement that is too old to be corrected.");
            }
            var id = register.supersede(batch, arrival);
            tally.restate(
                    previous.get().statement(), previous.get().brokenRules(), present.countedOn(), arrival.statement());
            tally.count(arrival.statement(), arrival.brokenRules(), present.countedOn());
            rows.add(new StatementTable.Row(arrival, present.countedOn()));
            return new Receipt(arrival.uuid(), id, batch.receivedAt(), true, arrival);
        }

        private Receipt refuse(Arrival arrival, String reason) {
            conflicts.put(arrival.puid(), reason);
            return null;
        }
    }
}
