package id.lindung.portal.history;

import java.time.Instant;

/**
 * One step in a history.
 *
 * @param at when the server recorded it
 * @param title what was done
 * @param by who, as far as the reader may know
 * @param change states before and after; null where the state stayed
 * @param reason what was given as reason; null where none was
 */
public record TimelineEntry(Instant at, String title, String by, String change, String reason) {}
