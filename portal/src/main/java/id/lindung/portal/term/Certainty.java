package id.lindung.portal.term;

/** How sure a source of the chronology is, in the set phrases of its compilers. */
public enum Certainty {
    FIRM,
    FIRM_AS_STATEMENT,
    FIRM_WORDING_VARIES,
    STATED,
    DISCUSSED,
    DISCUSSED_AGREED,
    REPORTED,
    PRESS_SAW_LETTER,
    COMPANY_CLAIM,
    COMPANY_STATEMENT,
    COMPANY_FIGURE,
    MINISTRY_CLAIM,
    MINISTRY_STATEMENT,
    GAP
}
