package id.lindung.compliance.commitment.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DueDayTest {

    @Test
    void aDayEndsAtMidnightInJakarta() {
        assertEquals(LocalDate.of(2018, 12, 31), dayAt("2018-12-31T16:59:59Z"));
        assertEquals(LocalDate.of(2019, 1, 1), dayAt("2018-12-31T17:00:00Z"));
    }

    private static LocalDate dayAt(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new CommitmentViews(null, null, new Config(ZoneId.of("Asia/Jakarta"), 14), clock).today();
    }

    private record Config(ZoneId zone, int confirmWithinDays) implements CommitmentConfig {}
}
