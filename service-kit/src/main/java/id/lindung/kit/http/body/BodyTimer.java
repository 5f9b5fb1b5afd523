package id.lindung.kit.http.body;

import id.lindung.kit.problem.RequestTooSlow;
import io.vertx.core.Vertx;
import java.time.Duration;

/** How long one body may take to come. Who reads it may be waiting for the next piece: somebody else tells that it is over. */
final class BodyTimer {

    private final Vertx vertx;
    private final Duration time;
    private final long end;
    private final long timer;
    private volatile boolean stopped;

    /** @param tell tells the caller, once the time is over and unless it was stopped before */
    BodyTimer(Vertx vertx, Duration time, Runnable tell) {
        this.vertx = vertx;
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
        this.timer = vertx.setTimer(time.toMillis(), over -> tell.run());
    }

    /** Known even where whoever tells the caller is late himself. */
    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** @return whether the caller was not told: false, and the request is answered already */
    boolean stop() {
        stopped = stopped || vertx.cancelTimer(timer);
        return stopped;
    }

    RequestTooSlow tooSlow() {
        return new RequestTooSlow(time);
    }
}
