package id.lindung.kit.http.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.kit.problem.PayloadTooLarge;
import id.lindung.kit.problem.RequestTooSlow;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of a body is either in time or refused, whoever notices first. */
@Timeout(60)
class CountingStreamTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final CountDownLatch told = new CountDownLatch(1);
    private final AtomicInteger ended = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void timeIsLookedAtWithEachPieceEvenWhereTheServerIsTooBusyToTell() throws Exception {
        var busy = new CountDownLatch(1);
        vertx.runOnContext(loop -> await(busy));
        try (var stream = stream(endless(), Long.MAX_VALUE, SHORT)) {
            assertThrows(RequestTooSlow.class, () -> stream.transferTo(OutputStream.nullOutputStream()));
        }
        busy.countDown();
        assertEquals(0, ended.get());
    }

    @Test
    void whatEndsAfterItsSenderWasToldIsRefusedEachTime() throws Exception {
        var stream = stream(new ByteArrayInputStream(new byte[0]), 10, SHORT);
        told.await();
        assertThrows(RequestTooSlow.class, stream::read);
        assertThrows(RequestTooSlow.class, stream::end);
        assertEquals(0, ended.get());
        stream.close();
    }

    @Test
    void whatEndsInTimeHasEndedOnce() throws Exception {
        try (var stream = stream(new ByteArrayInputStream(new byte[10]), 10, LONG)) {
            assertEquals(10, stream.readAllBytes().length);
            assertEquals(-1, stream.read());
            stream.end();
        }
        assertEquals(1, ended.get());
    }

    @Test
    void whatIsTooLongNeverEnds() throws Exception {
        try (var stream = stream(new ByteArrayInputStream(new byte[11]), 10, LONG)) {
            assertThrows(PayloadTooLarge.class, stream::readAllBytes);
        }
        assertEquals(0, ended.get());
    }

    private CountingStream stream(InputStream body, long limit, Duration time) {
        var timer = new BodyTimer(vertx, time, told::countDown);
        return new CountingStream(body, limit, timer, ended::incrementAndGet);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
