package id.lindung.compliance.commitment;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.Guard;
import id.lindung.kit.problem.Conflict;

/** What must hold of a commitment, besides state and role, for an act to be done. */
enum CommitmentGuard implements Guard<Commitment> {
    /** The platform answers to a text that both sides can read. */
    BOTH_LANGUAGES,
    /** After a dispute the same text is not put forward again. */
    NEW_WORDING,
    /** At least one indicator, a due date, an owner on both sides. */
    MEASURABLE;

    @Override
    public void check(Commitment commitment, Attempt<?> attempt) {
        if (!holdsFor(commitment)) {
            throw refusal();
        }
    }

    /** Whether the reader could get past it by a new wording. A confirmed one, which is measured, nobody can change any more. */
    @Override
    public boolean isOpenTo(Commitment commitment, Caller reader) {
        return this != MEASURABLE || holdsFor(commitment);
    }

    private boolean holdsFor(Commitment commitment) {
        return switch (this) {
            case BOTH_LANGUAGES -> commitment.wording().isBilingual();
            case NEW_WORDING -> commitment.hasUnpublishedWording();
            case MEASURABLE -> commitment.wording().isMeasurable();
        };
    }

    private Conflict refusal() {
        return switch (this) {
            case BOTH_LANGUAGES ->
                new Conflict(
                        "translation-missing",
                        "Title, wording and indicators need an English text beside the Indonesian.");
            case NEW_WORDING ->
                new Conflict("new-wording-required", "The platform disputed this wording; write a new version first.");
            case MEASURABLE ->
                new Conflict(
                        "not-measurable",
                        "An active commitment needs an indicator, a due date and an owner on both sides.");
        };
    }
}
