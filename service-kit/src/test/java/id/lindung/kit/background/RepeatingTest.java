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
    void alsoAnErrorDoesNotEndIt() throws InterruptedException {
        var worked = new CountDownLatch(1);
        var runs = new AtomicInteger();
        try (var repeating = Repeating.every(Duration.ofMillis(5), "out-of-memory", () -> {
            if (runs.incrementAndGet() == 1) {
                throw new OutOfMemoryError("as if the heap had been full for a moment");
            }
            worked.countDown();
            return false;
        })) {
            assertTrue(worked.await(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void itIsKnownHowLongAgoItLastEndedWell() throws InterruptedException {
        var failing = new CountDownLatch(3);
        try (var repeating = Repeating.every(Duration.ofMillis(1), "ageing", () -> {
            failing.countDown();
            throw new IllegalStateException("never");
        })) {
            assertTrue(failing.await(5, TimeUnit.SECONDS));
            Thread.sleep(20);
            assertTrue(repeating.sinceLastSuccess().toMillis() >= 20);
        }
        var worked = new CountDownLatch(2);
        try (var repeating = Repeating.every(Duration.ofMillis(1), "working", () -> {
            worked.countDown();
            return false;
        })) {
            Thread.sleep(100);
            assertTrue(worked.await(5, TimeUnit.SECONDS));
            // It only grows unless a run that ended well sets it back; a busy machine may take a while to let one run.
            var limit = Instant.now().plusSeconds(5);
            while (repeating.sinceLastSuccess().toMillis() >= 100) {
                assertTrue(Instant.now().isBefore(limit));
            }
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
        var started = new AtomicInteger();
        var ended = new AtomicInteger();
        var repeating = Repeating.every(Duration.ofMillis(1), "slow", () -> {
            started.incrementAndGet();
            begun.countDown();
            Thread.sleep(200);
            ended.incrementAndGet();
            return true;
        });
        assertTrue(begun.await(5, TimeUnit.SECONDS));
        repeating.close();
        var atClose = started.get();
        assertEquals(atClose, ended.get());
        Thread.sleep(100);
        assertEquals(atClose, started.get());
    }
}
