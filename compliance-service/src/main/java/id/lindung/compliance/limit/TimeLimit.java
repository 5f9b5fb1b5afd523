package id.lindung.compliance.limit;

import id.lindung.contracts.text.AwaitedAct;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long an act is waited for. In calendar days: there is no calendar of working days and national holidays, so that
 * where a rule counts working days, a number of calendar days is configured for them.
 *
 * @param days after the day on which the waiting began; the last of them counts in full
 * @param zone in which days begin and end
 */
public record TimeLimit(int days, ZoneId zone) {

    public AwaitedAct after(Instant since, Instant now) {
        return until(LocalDate.ofInstant(since, zone).plusDays(days), since, now, zone);
    }

    /** @param until the last day, where a day itself is the limit; null where there is none */
    public static AwaitedAct until(LocalDate until, Instant since, Instant now, ZoneId zone) {
        return new AwaitedAct(
                since, until, until != null && LocalDate.ofInstant(now, zone).isAfter(until));
    }
}
