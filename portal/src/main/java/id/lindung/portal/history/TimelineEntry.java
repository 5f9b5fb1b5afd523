package id.lindung.portal.history;

import id.lindung.contracts.text.LocalizedText;
import java.time.Instant;

/**
 * One step in a history.
 *
 * @param at when the server recorded it
 * @param title what was done
 * @param by who, as far as the reader may know
 * @param item which item of the whole it concerned, and with what result; null where it concerned the whole
 * @param change states before and after; null where the state stayed
 * @param reason what was given as reason; null where none was
 * @param reasonBy who gave it, where that was another person; null otherwise
 * @param note what a note said; null for other acts
 */
public record TimelineEntry(
        Instant at,
        String title,
        String by,
        String item,
        String change,
        String reason,
        String reasonBy,
        LocalizedText note) {}
