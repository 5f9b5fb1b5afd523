package id.lindung.compliance.update.act;

import id.lindung.compliance.commitment.act.ClaimFulfilment;
import id.lindung.compliance.update.ComplianceUpdate;
import id.lindung.compliance.update.view.UpdateViews;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.act.Acts;
import id.lindung.kit.act.Decisions;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Moves an update from hand to hand: to the approver, to the ministry, through its review. */
@ApplicationScoped
class ActOnUpdates {

    private final Acts acts;
    private final Decisions decisions;
    private final UpdateLifeCycle cycle;
    private final SubmittedUpdate submitted;
    private final ClaimFulfilment claimFulfilment;
    private final UpdateViews views;

    ActOnUpdates(
            Acts acts,
            Decisions decisions,
            UpdateLifeCycle cycle,
            SubmittedUpdate submitted,
            ClaimFulfilment claimFulfilment,
            UpdateViews views) {
        this.acts = acts;
        this.decisions = decisions;
        this.cycle = cycle;
        this.submitted = submitted;
        this.claimFulfilment = claimFulfilment;
        this.views = views;
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, illegal, unjustified or, to leave its writer's hands, incomplete */
    @Transactional
    ComplianceUpdateView act(Acts.Target target, UpdateAct act, String reason) {
        return views.of(acts.perform(cycle, target, act, reason, (update, permitted) -> {
            prepare(update, permitted);
            Moves.follow(cycle, update, permitted);
            return Map.of();
        }));
    }

    private void prepare(ComplianceUpdate update, PermittedAct<UpdateState, UpdateAct> permitted) {
        if (permitted.act() == UpdateAct.HAND_OVER || permitted.act() == UpdateAct.SUBMIT) {
            submitted.requireComplete(update, permitted.at());
        }
        if (permitted.act() == UpdateAct.SUBMIT) {
            submitted.seal(update, permitted.at());
        }
    }

    /** Changes are requested at once; acceptance and rejection wait for {@link #confirm}. */
    @Transactional
    ComplianceUpdateView outcome(Acts.Target target, ProposeOutcome command) {
        return views.of(
                switch (command.outcome()) {
                    case CHANGES_REQUESTED -> requestChanges(target, command);
                    case ACCEPTED, REJECTED -> propose(target, command);
                    case DRAFT, INTERNAL_REVIEW, SUBMITTED, UNDER_REVIEW, WITHDRAWN ->
                        throw InvalidRequest.of(
                                "/outcome", "outcome", "must be ACCEPTED, REJECTED or CHANGES_REQUESTED");
                });
    }

    private ComplianceUpdate requestChanges(Acts.Target target, ProposeOutcome command) {
        return acts.perform(cycle, target, UpdateAct.REQUEST_CHANGES, command.reason(), (update, permitted) -> {
            update.take(Step.What.of(permitted, UpdateState.CHANGES_REQUESTED), command.internalNote());
            return Map.of();
        });
    }

    private ComplianceUpdate propose(Acts.Target target, ProposeOutcome command) {
        return decisions.propose(
                cycle,
                target,
                new Moves.Wanted<>(
                        edge -> edge.to() == command.outcome(),
                        command.outcome() == UpdateState.ACCEPTED ? "propose-acceptance" : "propose-rejection",
                        command.reason(),
                        command.internalNote(),
                        null));
    }

    /**
     * Lets the pending outcome take effect. An accepted claim of fulfilment that brought evidence is noted at the
     * commitment in the same transaction; whether it is true is assessed there.
     *
     * @throws id.lindung.kit.problem.Refusal if stale, not pending, proposed by the caller, or no longer what was reviewed
     */
    @Transactional
    ComplianceUpdateView confirm(Acts.Target target, String reason, Caller caller) {
        var update = decisions.decide(cycle, target, new Moves.Verdict(null, true, reason));
        if (update.state() == UpdateState.ACCEPTED
                && update.report().claim() == FulfilmentClaim.FULFILLED
                && !submitted.ownFiles(update).isEmpty()) {
            claimFulfilment.claim(update.commitmentId(), caller, update.id());
        }
        return views.of(update);
    }

    @Transactional
    ComplianceUpdateView sendBack(Acts.Target target, String reason) {
        return views.of(decisions.decide(cycle, target, new Moves.Verdict(null, false, reason)));
    }
}
