package id.lindung.compliance.update;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.contracts.update.ReviewProposal;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.InvalidRequest;
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

/** What an officer found, for exactly the submission that was read; to accept or reject needs a second official. */
@Entity
class UpdateOutcome {

    /** There is at most one pending outcome for each update. */
    enum Status {
        PENDING,
        EFFECTIVE,
        /** The reviewer gave it back to the officer. */
        RETURNED
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "update_id")
    private ComplianceUpdate update;

    @Enumerated(EnumType.STRING)
    private UpdateState outcome;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PENDING;

    private String reason;
    private String internalNote;
    private String digest;
    private Instant proposedAt;
    private Instant decidedAt;

    @Embedded
    private ActingPerson proposer;

    protected UpdateOutcome() {}

    UpdateOutcome(ComplianceUpdate update, ProposeOutcome command, ActingPerson proposer, Instant at) {
        this.id = Ids.next();
        this.update = update;
        this.outcome = command.outcome();
        this.reason = command.reason();
        this.internalNote = command.internalNote();
        this.digest = update.submission().digest();
        this.proposer = proposer;
        this.proposedAt = at;
    }

    /**
     * The act by which an officer brings about an outcome.
     *
     * @throws InvalidRequest if the state is not an outcome of a review
     */
    static UpdateAct proposing(UpdateState outcome) {
        return switch (outcome) {
            case ACCEPTED -> UpdateAct.PROPOSE_ACCEPTANCE;
            case REJECTED -> UpdateAct.PROPOSE_REJECTION;
            case CHANGES_REQUESTED -> UpdateAct.REQUEST_CHANGES;
            case DRAFT, INTERNAL_REVIEW, SUBMITTED, UNDER_REVIEW, WITHDRAWN ->
                throw InvalidRequest.of("/outcome", "outcome", "must be ACCEPTED, REJECTED or CHANGES_REQUESTED");
        };
    }

    /** The act by which a second official lets it take effect. */
    UpdateAct confirming() {
        return outcome == UpdateState.ACCEPTED ? UpdateAct.CONFIRM_ACCEPTANCE : UpdateAct.CONFIRM_REJECTION;
    }

    ComplianceUpdate update() {
        return update;
    }

    String reason() {
        return reason;
    }

    String internalNote() {
        return internalNote;
    }

    ActingPerson proposer() {
        return proposer;
    }

    boolean isPending() {
        return status == Status.PENDING;
    }

    boolean isBoundTo(String digestNow) {
        return digest.equals(digestNow);
    }

    void decide(Status decided, Instant at) {
        status = decided;
        decidedAt = at;
    }

    ReviewProposal shownTo(Caller reader) {
        return new ReviewProposal(outcome, reason, proposer.shownTo(reader), proposedAt, digest);
    }
}
