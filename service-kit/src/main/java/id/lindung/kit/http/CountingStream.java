package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.PayloadTooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A body as its caller sends it: ends with a refusal where more comes than is taken, or less than was announced. */
final class CountingStream extends FilterInputStream {

    private final long limit;
    private final Runnable afterRefusal;
    private final long end;
    private long count;
    private boolean refused;

    /**
     * @param time for how long what is too much is let in and dropped
     * @param afterRefusal what becomes of the connection on which the rest would come
     */
    CountingStream(InputStream in, long limit, Duration time, Runnable afterRefusal) {
        super(in);
        this.limit = limit;
        this.end = System.nanoTime() + time.toNanos();
        this.afterRefusal = afterRefusal;
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
    private static int readOrRefuse(Read read) {
        try {
            return read.now();
        } catch (IOException e) {
            throw InvalidRequest.of("", "complete-body", "the body ended before it was complete");
        }
    }

    private void count(int bytes) {
        count += bytes;
        if (count > limit) {
            refused = true;
            afterRefusal.run();
            throw new PayloadTooLarge(limit);
        }
    }

    /** The server's own stream would let the rest in first, which may never end: it is dropped while there is time. */
    @Override
    public void close() throws IOException {
        if (!refused) {
            super.close();
            return;
        }
        var dropped = new byte[8192];
        while (System.nanoTime() < end && in.read(dropped) >= 0) {
            // Who is still sending reads the refusal only when it has done so.
        }
    }
}
