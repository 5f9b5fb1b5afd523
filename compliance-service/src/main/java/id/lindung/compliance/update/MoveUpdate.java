package id.lindung.compliance.update;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Moves an update from hand to hand: to the approver and back, out of the way, and onto an officer's desk. */
@ApplicationScoped
class MoveUpdate {

    private final ComplianceUpdates updates;
    private final Dossier dossier;
    private final UpdateJournal journal;
    private final UpdateViews views;
    private final Clock clock;

    MoveUpdate(ComplianceUpdates updates, Dossier dossier, UpdateJournal journal, UpdateViews views, Clock clock) {
        this.updates = updates;
        this.dossier = dossier;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, illegal, unjustified or, to be handed over, incomplete */
    @Transactional
    ComplianceUpdateView move(UUID id, UpdateAct act, long expectedVersion, String reason, Caller caller) {
        var now = clock.instant();
        var update = updates.toChange(id);
        update.expect(expectedVersion);
        var edge = update.permitted(act, caller, reason);
        if (act.needsCompleteReport()) {
            dossier.requireComplete(update);
        }
        update.take(edge, caller, reason, now);
        updates.flush();
        journal.tell(update, act, reason, caller, now);
        return views.of(update);
    }
}
