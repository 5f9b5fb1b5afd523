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
    MINUTES,
    HOURS,
    DAYS,
    YEARS
}
