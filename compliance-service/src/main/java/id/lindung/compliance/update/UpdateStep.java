package id.lindung.compliance.update;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** One act in the life of a compliance update; never changed. */
@Entity
class UpdateStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "update_id")
    private ComplianceUpdate update;

    private Instant at;

    @Embedded
    private ActingPerson actor;

    @Enumerated(EnumType.STRING)
    private UpdateAct act;

    @Enumerated(EnumType.STRING)
    private UpdateState fromState;

    @Enumerated(EnumType.STRING)
    private UpdateState toState;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private UpdateOutcome effected;

    protected UpdateStep() {}

    /** @param from null for the first step */
    UpdateStep(
            ComplianceUpdate update, UpdateAct act, UpdateState from, String reason, ActingPerson actor, Instant at) {
        this.id = Ids.next();
        this.update = update;
        this.act = act;
        this.fromState = from;
        this.toState = update.state();
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    /** A pending outcome takes effect; the reason is that of the officer who proposed it. */
    static UpdateStep effectOf(UpdateOutcome outcome, UpdateAct act, UpdateState from, ActingPerson actor, Instant at) {
        var step = new UpdateStep(outcome.update(), act, from, outcome.reason(), actor, at);
        step.effected = outcome;
        return step;
    }

    Instant at() {
        return at;
    }

    UpdateAct act() {
        return act;
    }

    ActingPerson actor() {
        return actor;
    }

    boolean isVisibleTo(Caller reader) {
        return switch (act.audience()) {
            case EVERYBODY -> true;
            case PLATFORM -> reader.isPlatform();
            case OFFICIALS -> !reader.isPlatform();
            case NOBODY -> false;
        };
    }

    HistoryEntry shownTo(Caller reader) {
        return new HistoryEntry(
                at,
                actor.shownTo(reader),
                act.wireName(),
                fromState == null ? null : fromState.name(),
                toState.name(),
                reason,
                null,
                null,
                effected == null ? null : effected.proposer().shownTo(reader));
    }
}
