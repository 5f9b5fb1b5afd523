package id.lindung.compliance.update.act;

import id.lindung.compliance.update.ComplianceUpdate;
import id.lindung.compliance.update.ComplianceUpdates;
import id.lindung.compliance.update.UpdateGraph;
import id.lindung.contracts.event.ComplianceUpdateDecided;
import id.lindung.contracts.event.ComplianceUpdateSubmitted;
import id.lindung.contracts.event.Event;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.act.LifeCycle;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How compliance updates live: where they are kept, what is told of them, and what a review is bound to. */
@ApplicationScoped
class UpdateLifeCycle implements LifeCycle<ComplianceUpdate, UpdateState, UpdateAct> {

    private final ComplianceUpdates updates;
    private final SubmittedUpdate submitted;

    UpdateLifeCycle(ComplianceUpdates updates, SubmittedUpdate submitted) {
        this.updates = updates;
        this.submitted = submitted;
    }

    @Override
    public Graph<ComplianceUpdate, UpdateState, UpdateAct> graph() {
        return UpdateGraph.GRAPH;
    }

    @Override
    public ComplianceUpdate toChange(UUID id) {
        return updates.toChange(id);
    }

    @Override
    public void store(ComplianceUpdate update) {
        updates.persistAndFlush(update);
    }

    @Override
    public void take(ComplianceUpdate update, Step.What<UpdateState> what) {
        var proposed = what.proposal() != null && what.proposal().isOpen();
        update.take(what, proposed ? what.proposal().note() : null);
    }

    @Override
    public String digest(ComplianceUpdate update) {
        return submitted.digest(update);
    }

    @Override
    public void propose(ComplianceUpdate update, Proposal proposal) {
        update.propose(proposal);
    }

    @Override
    public Conflict anotherIsProposed() {
        return UpdateGraph.outcomePending();
    }

    @Override
    public Conflict nothingIsProposed() {
        return UpdateGraph.noOutcomePending();
    }

    /** Submissions and decisions; the rest lies between platform and ministry, or inside one of them. */
    @Override
    public List<Event> events(ComplianceUpdate update, PermittedAct<UpdateState, UpdateAct> done) {
        return switch (done.act()) {
            case SUBMIT -> List.of(submitted(update));
            case REQUEST_CHANGES, CONFIRM_ACCEPTANCE, CONFIRM_REJECTION ->
                List.of(new ComplianceUpdateDecided(
                        update.platformId(),
                        update.id(),
                        update.number(),
                        update.commitmentId(),
                        update.state().name(),
                        done.at()));
            case DRAFT, CHANGE, ADD_EVIDENCE, REMOVE_EVIDENCE, HAND_OVER, RETURN_TO_DRAFT, WITHDRAW, START_REVIEW ->
                List.of();
        };
    }

    private static ComplianceUpdateSubmitted submitted(ComplianceUpdate update) {
        var submission = update.submission();
        return new ComplianceUpdateSubmitted(
                update.platformId(),
                update.id(),
                update.number(),
                update.commitmentId(),
                submission.revision(),
                submission.digest(),
                submission.submittedAt());
    }

    @Override
    public Map<String, Object> auditDetails(ComplianceUpdate update) {
        var details = new HashMap<String, Object>();
        details.put("state", update.state());
        details.put("revision", update.revision());
        details.put("version", update.version());
        if (update.wasSubmitted()) {
            details.put("digest", update.submission().digest());
        }
        return details;
    }
}
