package id.lindung.compliance.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.text.AwaitedAct;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    /** 1 July 2018 in Jakarta, though it is still June in London. */
    private static final Instant SINCE = Instant.parse("2018-06-30T17:00:00Z");

    private static AwaitedAct at(String now) {
        return new TimeLimit(14, ZoneId.of("Asia/Jakarta")).after(SINCE, Instant.parse(now));
    }

    @Test
    void theLastDayCountsInFull() {
        assertEquals(LocalDate.of(2018, 7, 15), at("2018-07-01T00:00:00Z").until());
        assertEquals(SINCE, at("2018-07-01T00:00:00Z").since());
        assertFalse(at("2018-07-15T16:59:59Z").passed());
        assertTrue(at("2018-07-15T17:00:00Z").passed());
    }
}
