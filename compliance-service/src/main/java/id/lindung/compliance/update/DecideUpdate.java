package id.lindung.compliance.update;

import id.lindung.compliance.commitment.ClaimFulfilment;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The ministry's decision on an update: an officer proposes, a reviewer who is another person confirms. */
@ApplicationScoped
class DecideUpdate {

    private final ComplianceUpdates updates;
    private final Dossier dossier;
    private final ClaimFulfilment claimFulfilment;
    private final UpdateJournal journal;
    private final UpdateViews views;
    private final Clock clock;

    DecideUpdate(
            ComplianceUpdates updates,
            Dossier dossier,
            ClaimFulfilment claimFulfilment,
            UpdateJournal journal,
            UpdateViews views,
            Clock clock) {
        this.updates = updates;
        this.dossier = dossier;
        this.claimFulfilment = claimFulfilment;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /** Changes are requested at once; acceptance and rejection wait for {@link #confirm}. */
    @Transactional
    ComplianceUpdateView propose(UUID id, long expectedVersion, ProposeOutcome command, Caller caller) {
        var update = updates.toChange(id);
        update.expect(expectedVersion);
        var now = clock.instant();
        update.propose(command, caller, now);
        updates.flush();
        journal.tell(update, UpdateOutcome.proposing(command.outcome()), command.reason(), caller, now);
        return views.of(update);
    }

    /**
     * Lets the pending outcome take effect. An accepted claim of fulfilment that brought evidence is noted at the
     * commitment in the same transaction; whether it is true is assessed there.
     *
     * @throws id.lindung.kit.problem.Refusal if stale, not pending, proposed by the caller, or no longer what was reviewed
     */
    @Transactional
    ComplianceUpdateView confirm(UUID id, long expectedVersion, String reason, Caller caller) {
        var update = updates.toChange(id);
        update.expect(expectedVersion);
        var now = clock.instant();
        var act = update.pendingOutcome().map(UpdateOutcome::confirming).orElse(UpdateAct.CONFIRM_ACCEPTANCE);
        update.confirm(dossier.digest(update), reason, caller, now);
        updates.flush();
        journal.tell(update, act, reason, caller, now);
        var view = views.of(update);
        if (update.state() == UpdateState.ACCEPTED
                && update.report().claim() == FulfilmentClaim.FULFILLED
                && !view.evidence().isEmpty()) {
            claimFulfilment.claim(update.commitmentId(), caller, update.id());
        }
        return view;
    }

    @Transactional
    ComplianceUpdateView sendBack(UUID id, long expectedVersion, String reason, Caller caller) {
        var update = updates.toChange(id);
        update.expect(expectedVersion);
        var now = clock.instant();
        update.returnOutcome(reason, caller, now);
        updates.flush();
        journal.tell(update, UpdateAct.RETURN_OUTCOME, reason, caller, now);
        return views.of(update);
    }
}
