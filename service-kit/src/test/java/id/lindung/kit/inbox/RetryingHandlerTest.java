package id.lindung.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.event.Event;
import id.lindung.kit.correlation.CorrelationId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingHandlerTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08001", "25006", "28P01", "3D000", "40001", "53300", "55P03", "57P01", "58030"})
    void aDatabaseThatComesBackIsWaitedForHoweverLongItTakes(String state) {
        var attempts = new AtomicInteger();
        RetryingHandler.run(
                () -> {
                    if (attempts.incrementAndGet() < 5 * RetryingHandler.ATTEMPTS) {
                        throw new IllegalStateException(new SQLException("not now", state));
                    }
                },
                Duration.ZERO);
        assertEquals(5 * RetryingHandler.ATTEMPTS, attempts.get());
    }

    @Test
    void theRequestThatCausedTheEventIsKnownWhileItIsHandledAndForgottenAfterwards() {
        var event = new IncomingEvent<Event>(UUID.randomUUID(), "any", Instant.EPOCH, "req-4711", null);
        var seen = new ArrayList<Optional<String>>();
        RetryingHandler.run(event, () -> seen.add(CorrelationId.current()));
        assertEquals(List.of(Optional.of("req-4711")), seen);
        assertEquals(Optional.empty(), CorrelationId.current());
    }

    @Test
    void aFaultOfOurOwnDoesNotHoldBackWhatStandsBehindTheEvent() {
        var attempts = new AtomicInteger();
        var fault = new IllegalArgumentException("no such state");
        var thrown = assertThrows(
                IllegalArgumentException.class,
                () -> RetryingHandler.run(
                        () -> {
                            attempts.incrementAndGet();
                            throw fault;
                        },
                        Duration.ZERO));
        assertSame(fault, thrown);
        assertEquals(RetryingHandler.ATTEMPTS, attempts.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"42P01", "42703", "42501", "25P02", "0A000", "XX000"})
    void aFaultInAStatementOfOursDoesNotEither(String state) {
        var attempts = new AtomicInteger();
        var fault = new IllegalStateException(new SQLException("column does not exist", state));
        var thrown = assertThrows(
                IllegalStateException.class,
                () -> RetryingHandler.run(
                        () -> {
                            attempts.incrementAndGet();
                            throw fault;
                        },
                        Duration.ZERO));
        assertSame(fault, thrown);
        assertEquals(RetryingHandler.ATTEMPTS, attempts.get());
    }

    @Test
    void whatNoTableTakesIsNotTriedAgain() {
        var attempts = new AtomicInteger();
        var failure = new IllegalStateException(new SQLException("null value", "23502"));
        var thrown = assertThrows(
                IllegalStateException.class,
                () -> RetryingHandler.run(() -> {
                    attempts.incrementAndGet();
                    throw failure;
                }));
        assertSame(failure, thrown);
        assertEquals(1, attempts.get());
    }

    @Test
    void anInterruptionEndsTheWaitingWithTheFailure() {
        var failure = new IllegalStateException("database away");
        Thread.currentThread().interrupt();
        var thrown = assertThrows(
                IllegalStateException.class,
                () -> RetryingHandler.run(() -> {
                    throw failure;
                }));
        assertSame(failure, thrown);
        assertTrue(Thread.interrupted());
    }
}
