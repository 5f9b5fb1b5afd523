package id.lindung.compliance.update.act;

import id.lindung.compliance.commitment.Commitments;
import id.lindung.compliance.update.ComplianceUpdate;
import id.lindung.compliance.update.UpdateGraph;
import id.lindung.compliance.update.content.Report;
import id.lindung.compliance.update.content.ReportRules;
import id.lindung.compliance.update.view.UpdateConfig;
import id.lindung.compliance.update.view.UpdateViews;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.act.Acts;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Begins a compliance update and rewrites it while it is with its liaison. */
@ApplicationScoped
class WriteUpdate {

    private final Acts acts;
    private final UpdateLifeCycle cycle;
    private final Commitments commitments;
    private final CurrentCaller caller;
    private final UpdateViews views;
    private final UpdateConfig config;

    WriteUpdate(
            Acts acts,
            UpdateLifeCycle cycle,
            Commitments commitments,
            CurrentCaller caller,
            UpdateViews views,
            UpdateConfig config) {
        this.acts = acts;
        this.cycle = cycle;
        this.commitments = commitments;
        this.caller = caller;
        this.views = views;
        this.config = config;
    }

    /** @throws id.lindung.kit.problem.Refusal if the commitment cannot be reached or is not live, or the report unsound */
    @Transactional
    ComplianceUpdateView draft(DraftUpdate command) {
        var drafting = UpdateGraph.GRAPH.make(caller.get(), acts.now());
        var commitment = commitments.require(command.commitmentId());
        var report = Report.of(command);
        ReportRules.requireLive(commitment);
        ReportRules.requireSound(report, commitment, day(drafting));
        var update = new ComplianceUpdate(commitment, report, drafting.actor());
        cycle.take(update, Step.What.of(drafting, UpdateState.DRAFT));
        return views.of(acts.made(cycle, update, drafting));
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, locked, about another commitment than before, or unsound */
    @Transactional
    ComplianceUpdateView change(Acts.Target target, DraftUpdate command) {
        return views.of(acts.perform(cycle, target, UpdateAct.CHANGE, null, (update, permitted) -> {
            if (!update.commitmentId().equals(command.commitmentId())) {
                throw InvalidRequest.of(
                        "/commitmentId", "unchanged", "must stay the same; begin another update instead");
            }
            var report = Report.of(command);
            ReportRules.requireSound(report, commitments.require(update.commitmentId()), day(permitted));
            update.rewrite(report, permitted.actor());
            return Map.of();
        }));
    }

    private LocalDate day(PermittedAct<UpdateState, UpdateAct> done) {
        return LocalDate.ofInstant(done.at(), config.zone());
    }
}
