package id.lindung.portal.update.draft;

import id.lindung.contracts.commitment.CommitmentState;

/** States in which a platform is offered to report on a commitment; the service has the last word. */
public final class ReportableStates {

    private ReportableStates() {}

    /** Not what is not yet agreed on, or over: offering it would only lead to a refusal. */
    public static boolean contain(CommitmentState state) {
        return switch (state) {
            case DRAFT, PROPOSED, DISPUTED, SUPERSEDED, CLOSED -> false;
            case CONFIRMED, ACTIVE, CLAIMED_FULFILLED, FULFILLED, PARTIALLY_FULFILLED, BREACHED -> true;
        };
    }
}
