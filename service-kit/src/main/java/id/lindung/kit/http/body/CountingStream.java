package id.lindung.kit.http.body;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.PayloadTooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body as its caller sends it: ends with a refusal where more comes than is taken, less than was announced, or the rest
 * later than it is waited for.
 */
final class CountingStream extends FilterInputStream {

    private final long limit;
    private final BodyTimer timer;
    private final Runnable atEnd;
    private long count;
    private boolean ended;

    /**
     * @param timer runs from now on
     * @param atEnd what follows when all of it has come
     */
    CountingStream(InputStream in, long limit, BodyTimer timer, Runnable atEnd) {
        super(in);
        this.limit = limit;
        this.timer = timer;
        this.atEnd = atEnd;
    }

    @Override
    public int read() {
        int value = readOrRefuse(in::read);
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int read = readOrRefuse(() -> in.read(buffer, offset, length));
        while (read == 0 && length > 0) {
            // The server's own stream gives nothing for the trailer that ends the chunks: a reader may not be told so.
            read = readOrRefuse(() -> in.read(buffer, offset, length));
        }
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private interface Read {
        int now() throws IOException;
    }

    /** Who hangs up in the middle has made the mistake, not we. */
    private int readOrRefuse(Read read) {
        try {
            int value = read.now();
            if (value < 0) {
                end();
            }
            return value;
        } catch (IOException e) {
            throw InvalidRequest.of("", "complete-body", "the body ended before it was complete");
        }
    }

    /**
     * All of it has come.
     *
     * @throws id.lindung.kit.problem.RequestTooSlow if its sender was told that it came too late: nothing may follow then
     */
    void end() {
        if (!timer.stop()) {
            throw timer.tooSlow();
        }
        if (!ended) {
            ended = true;
            atEnd.run();
        }
    }

    private void count(int bytes) {
        count += bytes;
        if (count > limit) {
            throw new PayloadTooLarge(limit);
        }
        if (timer.isOver()) {
            timer.stop();
            throw timer.tooSlow();
        }
    }

    /**
     * The server's own stream would hold the thread until the rest is in, which may never end; {@link Linger} drops it after
     * the answer.
     */
    @Override
    public void close() {
        timer.stop();
    }
}
