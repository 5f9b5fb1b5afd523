package id.lindung.compliance.update;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Submits an update for the platform: locks it, seals its evidence and gives a receipt for exactly that. */
@ApplicationScoped
class SubmitUpdate {

    private final ComplianceUpdates updates;
    private final Dossier dossier;
    private final UpdateNumbers numbers;
    private final UpdateJournal journal;
    private final UpdateViews views;
    private final Clock clock;

    SubmitUpdate(
            ComplianceUpdates updates,
            Dossier dossier,
            UpdateNumbers numbers,
            UpdateJournal journal,
            UpdateViews views,
            Clock clock) {
        this.updates = updates;
        this.dossier = dossier;
        this.numbers = numbers;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, illegal, incomplete or by the person who handed it over */
    @Transactional
    ComplianceUpdateView submit(UUID id, long expectedVersion, String reason, Caller caller) {
        // Microseconds are what the database keeps: the receipt reads the same for ever.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var update = updates.toChange(id);
        update.expect(expectedVersion);
        var edge = update.permitted(UpdateAct.SUBMIT, caller, null);
        dossier.requireComplete(update);
        if (!update.wasSubmitted()) {
            update.number(numbers.next(now));
        }
        update.submit(edge, dossier.seal(update), reason, caller, now);
        updates.flush();
        journal.tell(update, UpdateAct.SUBMIT, reason, caller, now);
        return views.of(update);
    }
}
