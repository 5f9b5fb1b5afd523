package id.lindung.compliance.commitment;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.SamePersonRefused;

/** What must hold, besides state and role, for an act to be done. */
enum Guard {
    /** The act must be justified in writing. */
    REASON,
    /** The platform answers to a text that both sides can read. */
    BOTH_LANGUAGES,
    /** After a dispute the same text is not put forward again. */
    NEW_WORDING,
    /** At least one indicator, a due date, an owner on both sides. */
    MEASURABLE,
    /** Four eyes: drafter and reviewer are two persons. */
    OTHER_THAN_AUTHOR;

    /** @throws id.lindung.kit.problem.Refusal if it does not hold */
    void check(Commitment commitment, Caller caller, String reason) {
        switch (this) {
            case REASON -> requireReason(reason);
            case BOTH_LANGUAGES -> {
                if (!commitment.wording().isBilingual()) {
                    throw new Conflict(
                            "translation-missing",
                            "Title, wording and indicators need an English text beside the Indonesian.");
                }
            }
            case NEW_WORDING -> {
                if (!commitment.hasUnpublishedWording()) {
                    throw new Conflict(
                            "new-wording-required", "The platform disputed this wording; write a new version first.");
                }
            }
            case MEASURABLE -> {
                if (!commitment.wording().isMeasurable()) {
                    throw new Conflict(
                            "not-measurable",
                            "An active commitment needs an indicator, a due date and an owner on both sides.");
                }
            }
            case OTHER_THAN_AUTHOR -> {
                if (commitment.wording().author().is(caller)) {
                    throw new SamePersonRefused("Who wrote the wording cannot also decide on it.");
                }
            }
        }
    }

    /** Whether the reader could get past it, by what is written in the request or in a new wording before it. */
    boolean isOpenTo(Commitment commitment, Caller reader) {
        return switch (this) {
            case REASON, BOTH_LANGUAGES, NEW_WORDING -> true;
            // It stands at confirmed commitments only, whose wording nobody can change any more.
            case MEASURABLE -> commitment.wording().isMeasurable();
            case OTHER_THAN_AUTHOR -> !commitment.wording().author().is(reader);
        };
    }

    static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw InvalidRequest.of("/reason", "NotBlank", "must say why");
        }
    }
}
