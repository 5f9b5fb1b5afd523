package id.lindung.kit.http;

import id.lindung.kit.problem.PayloadTooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with a refusal where more comes than is taken. */
final class CountingStream extends FilterInputStream {

    private final long limit;
    private long count;

    CountingStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > limit) {
            throw new PayloadTooLarge(limit);
        }
    }
}
