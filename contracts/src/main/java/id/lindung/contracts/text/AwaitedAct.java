package id.lindung.contracts.text;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An act that is waited for. Computed when it is read and never stored: that the limit has passed changes no state, for
 * silence is no consent.
 *
 * @param since when the waiting began
 * @param until last day of the limit, in the ministry's time; null where nothing says until when
 * @param passed whether that day is over; false without one
 */
public record AwaitedAct(Instant since, LocalDate until, boolean passed) {}
