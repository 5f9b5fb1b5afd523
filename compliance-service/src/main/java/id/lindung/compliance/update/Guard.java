package id.lindung.compliance.update;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.Refusal;
import id.lindung.kit.problem.SamePersonRefused;

/** What must hold, besides state and role, for an act to be done. */
enum Guard {
    /** The act must be justified in writing. */
    REASON,
    /** Four eyes inside the platform: who hands over does not sign. */
    OTHER_THAN_HANDED_OVER,
    /** Once the ministry has begun to read, what it reads stays. */
    NEVER_REVIEWED,
    /** An outcome that waits for confirmation is decided first. */
    NONE_PENDING,
    /** Four eyes inside the ministry: there is a proposed outcome, and it is another person's. */
    OTHER_THAN_PROPOSER;

    /** @throws Refusal if it does not hold */
    void check(ComplianceUpdate update, UpdateAct act, Caller caller, String reason) {
        switch (this) {
            case REASON -> {
                if (reason == null || reason.isBlank()) {
                    throw InvalidRequest.of("/reason", "NotBlank", "must say why");
                }
            }
            case OTHER_THAN_HANDED_OVER -> {
                if (update.wasHandedOverBy(caller)) {
                    throw new SamePersonRefused("Who handed the update over cannot also submit it.");
                }
            }
            case NEVER_REVIEWED -> {
                if (update.wasReviewed()) {
                    throw new IllegalTransition(update.state(), act.wireName());
                }
            }
            case NONE_PENDING -> {
                if (update.pendingOutcome().isPresent()) {
                    throw new Conflict(
                            "outcome-pending", "Another outcome waits for confirmation; it must be decided first.");
                }
            }
            case OTHER_THAN_PROPOSER -> {
                var pending = update.pendingOutcome()
                        .orElseThrow(() -> new Conflict("no-outcome-pending", "No outcome waits for confirmation."));
                if (pending.proposer().is(caller)) {
                    throw new SamePersonRefused("Who proposed the outcome cannot also decide on it.");
                }
            }
        }
    }

    /** Whether the caller could get past it by what he writes in the request. */
    boolean isOpenTo(ComplianceUpdate update, Caller caller) {
        return switch (this) {
            case REASON -> true;
            case OTHER_THAN_HANDED_OVER -> !update.wasHandedOverBy(caller);
            case NEVER_REVIEWED -> !update.wasReviewed();
            case NONE_PENDING -> update.pendingOutcome().isEmpty();
            case OTHER_THAN_PROPOSER ->
                update.pendingOutcome()
                        .filter(pending -> !pending.proposer().is(caller))
                        .isPresent();
        };
    }
}
