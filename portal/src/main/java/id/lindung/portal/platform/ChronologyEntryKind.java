package id.lindung.portal.platform;

/** Kinds of events that the form offers; the chronology itself takes any word in capitals. */
public enum ChronologyEntryKind {
    COMPLAINTS,
    CONTACT,
    LETTER,
    MEETING,
    COORDINATION,
    DEMAND,
    CONDITIONS,
    PROPOSAL,
    AGREEMENT,
    COMMITMENT,
    CLAIM,
    DEADLINE,
    MILESTONE,
    UPDATE,
    METRIC,
    ACCESS_BLOCK,
    NORMALISATION,
    OTHER
}
