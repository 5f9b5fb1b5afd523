package id.lindung.kit.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatingTest {

    @Test
    void aTaskThatFailsIsTriedAgainUntilItWorks() throws InterruptedException {
        var worked = new CountDownLatch(1);
        var runs = new AtomicInteger();
        try (var repeating = Repeating.every(Duration.ofMillis(5), "failing", () -> {
            if (runs.incrementAndGet() <= 3) {
                throw new IllegalStateException("not yet");
            }
            worked.countDown();
            return false;
        })) {
            assertTrue(worked.await(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void whileMoreWorkWaitsThereIsNoPause() throws InterruptedException {
        var done = new CountDownLatch(100);
        var started = Instant.now();
        try (var repeating = Repeating.every(Duration.ofMillis(200), "busy", () -> {
            done.countDown();
            return done.getCount() > 0;
        })) {
            assertTrue(done.await(10, TimeUnit.SECONDS));
        }
        assertTrue(Duration.between(started, Instant.now()).toMillis() < 5_000);
    }

    @Test
    void closingLetsTheRunningOneEndAndStartsNoOther() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ended = new AtomicInteger();
        var repeating = Repeating.every(Duration.ofMillis(1), "slow", () -> {
            begun.countDown();
            Thread.sleep(200);
            ended.incrementAndGet();
            return true;
        });
        assertTrue(begun.await(5, TimeUnit.SECONDS));
        repeating.close();
        assertEquals(1, ended.get());
        Thread.sleep(100);
        assertEquals(1, ended.get());
    }
}
