package id.lindung.portal.term;

/** What indicators are usually counted in. */
public enum MeasureUnit {
    PEOPLE,
    ENTITIES,
    ACCOUNTS,
    ITEMS,
    VIDEOS,
    VIEWS,
    SESSIONS,
    REPORTS,
    PERCENT,
    /** By how much something grew or fell; PERCENT is a share. */
    PERCENTAGE_CHANGE,
    PERCENTAGE_POINTS,
    MINUTES,
    HOURS,
    DAYS,
    YEARS
}
