package id.lindung.compliance.update;

import id.lindung.compliance.commitment.Commitments;
import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.DraftUpdate;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Begins a compliance update and rewrites it while it is with its liaison. */
@ApplicationScoped
class WriteUpdate {

    private final ComplianceUpdates updates;
    private final Commitments commitments;
    private final UpdateJournal journal;
    private final UpdateViews views;
    private final Clock clock;

    WriteUpdate(
            ComplianceUpdates updates, Commitments commitments, UpdateJournal journal, UpdateViews views, Clock clock) {
        this.updates = updates;
        this.commitments = commitments;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal if the commitment cannot be reached or is not live, or the report unsound */
    @Transactional
    ComplianceUpdateView draft(DraftUpdate command, Caller caller) {
        var now = clock.instant();
        var liaison = ActingPerson.of(caller, caller.actingRole(Roles.LIAISON));
        var commitment = commitments.require(command.commitmentId());
        var report = Report.of(command);
        ReportRules.requireLive(commitment);
        ReportRules.requireSound(report, commitment);
        var update = new ComplianceUpdate(commitment, report, liaison, now);
        updates.persistAndFlush(update);
        journal.tell(update, UpdateAct.DRAFT, null, caller, now);
        return views.of(update);
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, locked, about another commitment than before, or unsound */
    @Transactional
    ComplianceUpdateView change(UUID id, long expectedVersion, DraftUpdate command, Caller caller) {
        var update = updates.toChange(id);
        update.expect(expectedVersion);
        if (!update.commitmentId().equals(command.commitmentId())) {
            throw InvalidRequest.of("/commitmentId", "unchanged", "must stay the same; begin another update instead");
        }
        var report = Report.of(command);
        update.change(report, caller);
        ReportRules.requireSound(report, commitments.require(update.commitmentId()));
        updates.flush();
        journal.tell(update, UpdateAct.CHANGE, null, caller, clock.instant());
        return views.of(update);
    }
}
