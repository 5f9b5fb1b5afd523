package id.lindung.kit.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final AtomicLong now = new AtomicLong(-5);
    private final Allowance allowance = new Allowance(2, 3, 1_000, now::get);

    @Test
    void aBurstIsTakenAndThenSoManyASecond() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, allowance.take("one"));
        }
        assertEquals(Duration.ofMillis(500), allowance.take("one"));
        after(500);
        assertEquals(Duration.ZERO, allowance.take("one"));
        assertEquals(Duration.ofMillis(500), allowance.take("one"));
    }

    @Test
    void whatIsRefusedCostsNothing() {
        for (int i = 0; i < 100; i++) {
            allowance.take("one");
        }
        after(500);
        assertEquals(Duration.ZERO, allowance.take("one"));
    }

    @Test
    void whoHasRestedHasItsBurstAgainAndNoMore() {
        for (int i = 0; i < 3; i++) {
            allowance.take("one");
        }
        after(3_600_000);
        aBurstIsTakenAndThenSoManyASecond();
    }

    @Test
    void eachHasItsOwn() {
        for (int i = 0; i < 10; i++) {
            allowance.take("one");
        }
        assertEquals(Duration.ZERO, allowance.take("other"));
    }

    /** Whatever the pauses: in any time no more is taken than the burst and what that time allows. */
    @Property
    void neverMoreThanBurstAndRate(
            @ForAll @IntRange(min = 1, max = 50) int perSecond,
            @ForAll @IntRange(min = 1, max = 50) int burst,
            @ForAll @Size(min = 1, max = 200) java.util.List<@LongRange(min = 0, max = 400_000_000) Long> pauses) {
        var time = new AtomicLong();
        var each = new Allowance(perSecond, burst, 10, time::get);
        long taken = 0;
        for (var pause : pauses) {
            time.addAndGet(pause);
            taken += each.take("one").isZero() ? 1 : 0;
            assertTrue(taken <= burst + time.get() / (1_000_000_000L / perSecond));
        }
    }

    private void after(long millis) {
        now.addAndGet(millis * 1_000_000);
    }
}
