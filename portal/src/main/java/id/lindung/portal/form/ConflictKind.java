package id.lindung.portal.form;

import id.lindung.contracts.problem.Problem;

/** Why an act was not possible although nothing was wrong with the form. */
public enum ConflictKind {
    /** Somebody changed the resource since the page was opened. */
    CHANGED,
    /** The state graph has no such step from the present state. */
    STATE,
    /** Four eyes: the reader did the step before. */
    SAME_PERSON,
    /** Something that has to be there first is missing. */
    INCOMPLETE,
    /** The answer was given before. */
    ANSWERED,
    /** What was assessed is no longer what is there. */
    STALE_PROPOSAL,
    /** Anything else; the service's own words say what. */
    OTHER;

    static ConflictKind of(Problem problem) {
        return switch (problem.code()) {
            case "stale-version", "conflicting-change" -> CHANGED;
            case "illegal-transition" -> STATE;
            case "same-person-refused" -> SAME_PERSON;
            case "incomplete-order", "not-measurable", "incomplete-update" -> INCOMPLETE;
            case "already-answered" -> ANSWERED;
            case "stale-proposal" -> STALE_PROPOSAL;
            default -> OTHER;
        };
    }
}
