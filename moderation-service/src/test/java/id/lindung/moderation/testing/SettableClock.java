package id.lindung.moderation.testing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of the tests: runs like any other until a test turns it, and only ever forward by itself. */
@Singleton
public class SettableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Turns it forward. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Turns it to a time, from where it runs on. */
    public void turnTo(Instant time) {
        ahead = Duration.between(Instant.now(), time);
    }

    /** Shows the real time again. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
