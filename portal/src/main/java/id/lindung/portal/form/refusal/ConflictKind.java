package id.lindung.portal.form.refusal;

import id.lindung.contracts.problem.Problem;

/** Why an act was not possible although nothing was wrong with the form. */
public enum ConflictKind {
    /** Somebody changed the resource since the page was opened. */
    CHANGED,
    /** Another text was sent from the same page, and taken: the reader has gone back to it. */
    SENT_BEFORE,
    /** The state graph has no such step from the present state. */
    STATE,
    /** Four eyes: the reader did the step before. */
    SAME_PERSON,
    /** Something that has to be there first is missing. */
    INCOMPLETE,
    NOT_MEASURABLE,
    TRANSLATION_MISSING,
    NEW_WORDING_NEEDED,
    /** Another decision waits and comes first. */
    PENDING,
    /** The decision that this one is about does not wait any more. */
    NOTHING_PENDING,
    /** The proposal that the reader looked at waits no more. */
    DECIDED,
    /** The reader's role has approved; another one is awaited. */
    NOT_AWAITED,
    /** What was assessed is no longer what is there. */
    STALE_PROPOSAL,
    /** The commitment is not, or no longer, one to report on. */
    NOT_LIVE,
    TOO_MANY_FILES,
    SEALED,
    /** The answer was given before. */
    ANSWERED,
    /** There is no answer yet that could be corrected. */
    NOT_ANSWERED,
    REFERENCE_USED,
    /** An official has seen what the answer denies. */
    FOUND_THERE,
    /** The figures have it: its deadline has passed. */
    COUNTED,
    CATEGORY_CHANGED,
    UNKNOWN_PLATFORM,
    /** The platform may still act in time. */
    DEADLINE_AHEAD,
    /** The platform asks nothing, or no more. */
    NOTHING_ASKED,
    /** The key that would open the address is not there. */
    KEY_MISSING,
    EXISTS,
    /** Anything else; the service's own words say what. */
    OTHER;

    static ConflictKind of(Problem problem) {
        return switch (problem.code()) {
            case "stale-version", "conflicting-change" -> CHANGED;
            case "idempotency-key-reused" -> SENT_BEFORE;
            case "illegal-transition" -> STATE;
            case "same-person-refused" -> SAME_PERSON;
            case "incomplete-order", "incomplete-update" -> INCOMPLETE;
            case "not-measurable" -> NOT_MEASURABLE;
            case "translation-missing" -> TRANSLATION_MISSING;
            case "new-wording-required" -> NEW_WORDING_NEEDED;
            case "proposal-pending", "outcome-pending" -> PENDING;
            case "no-outcome-pending" -> NOTHING_PENDING;
            case "approval-not-awaited" -> NOT_AWAITED;
            case "stale-proposal" -> STALE_PROPOSAL;
            case "commitment-not-live" -> NOT_LIVE;
            case "too-many-files" -> TOO_MANY_FILES;
            case "evidence-sealed" -> SEALED;
            case "already-answered" -> ANSWERED;
            case "not-answered" -> NOT_ANSWERED;
            case "external-ref-used" -> REFERENCE_USED;
            case "found-there" -> FOUND_THERE;
            case "already-counted" -> COUNTED;
            case "category-changed" -> CATEGORY_CHANGED;
            case "unknown-platform" -> UNKNOWN_PLATFORM;
            case "deadline-ahead" -> DEADLINE_AHEAD;
            case "no-open-question" -> NOTHING_ASKED;
            case "address-key-missing" -> KEY_MISSING;
            case "platform-exists", "chronology-entry-exists" -> EXISTS;
            default -> OTHER;
        };
    }
}
