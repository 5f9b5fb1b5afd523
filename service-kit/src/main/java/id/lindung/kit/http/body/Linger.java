package id.lindung.kit.http.body;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * Reads and drops what is still sent of a request that was answered before its body was read. Most clients read an answer
 * only when they have sent everything: a connection that is closed before takes the answer with it.
 */
final class Linger {

    /** Also for whom the time is over: the answer that says so has to get there. */
    private static final long LEAST_MILLIS = 1_000;

    private final RoutingContext routing;
    private final HttpServerRequest request;
    private final long end;
    private long left;

    private Linger(RoutingContext routing, long bytes, Duration time) {
        this.routing = routing;
        this.request = routing.request();
        this.end = System.nanoTime() + time.toNanos();
        this.left = bytes;
    }

    /**
     * Called when the head of a request has come. The connection ends with the request where the answer says so
     * ({@code Connection: close}), and earlier if too much comes, or too late.
     *
     * @param bytes most that is dropped
     * @param time how long the body may take to come, with what is dropped of it
     */
    static void afterAnswer(RoutingContext routing, long bytes, Duration time) {
        var linger = new Linger(routing, bytes, time);
        var loop = routing.vertx().getOrCreateContext();
        routing.addEndHandler(answered -> linger.begin(loop));
    }

    /** Only there does nothing more come in while it is looked whether all of it has. */
    private void begin(Context loop) {
        loop.runOnContext(now -> drop());
    }

    private void drop() {
        if (routing.response().closed()) {
            return;
        }
        if (request.isEnded()) {
            finish();
            return;
        }
        var millis =
                Math.max(LEAST_MILLIS, Duration.ofNanos(end - System.nanoTime()).toMillis());
        var timer = routing.vertx().setTimer(millis, late -> close());
        request.handler(piece -> {
            left -= piece.length();
            if (left < 0) {
                close();
            }
        });
        request.exceptionHandler(gone -> routing.vertx().cancelTimer(timer));
        request.endHandler(whole -> {
            routing.vertx().cancelTimer(timer);
            finish();
        });
        request.resume();
    }

    /** HTTP/2 has other requests on the same connection. */
    private void finish() {
        if (request.version() != HttpVersion.HTTP_2
                && routing.response().headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
            close();
        }
    }

    private void close() {
        hangUp(request);
    }

    /** Ends the connection; over HTTP/2, where others use it too, the rest of this request alone is never read. */
    static void hangUp(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.pause();
        } else {
            request.connection().close();
        }
    }
}
