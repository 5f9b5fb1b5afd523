package id.lindung.compliance.platform;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.time.PlausibleDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What is recorded has happened: it may be told late, never in advance. */
final class EffectiveTime {

    private EffectiveTime() {}

    static void requireNotAfter(Instant now, Instant effectiveAt, String pointer) {
        if (effectiveAt.isAfter(now)) {
            throw InvalidRequest.of(pointer, "PastOrPresent", "must not lie in the future");
        }
        PlausibleDay.require(pointer, LocalDate.ofInstant(effectiveAt, ZoneOffset.UTC));
    }
}
