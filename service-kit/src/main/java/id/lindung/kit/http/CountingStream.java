package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.PayloadTooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body as its caller sends it: ends with a refusal where more comes than is taken, or less than was announced. */
final class CountingStream extends FilterInputStream {

    private final long limit;
    private long count;

    CountingStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
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
            throw new PayloadTooLarge(limit);
        }
    }
}
