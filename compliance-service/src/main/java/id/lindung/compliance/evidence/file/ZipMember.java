package id.lindung.compliance.evidence.file;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * One entry of an archive.
 *
 * @param names as one program or another would read its name, the likeliest first
 * @param locked whether it needs a password
 * @param method 0 stored, 8 deflated; no other is looked into
 * @param packed its content as it lies in the archive
 * @param size bytes after unpacking, as the archive says
 * @param crc CRC-32 of these, as the archive says
 */
record ZipMember(List<String> names, boolean locked, int method, ByteBuffer packed, long size, long crc) {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    String name() {
        return names.get(0);
    }

    boolean isFolder() {
        return name().endsWith("/");
    }

    boolean isReadable() {
        return method == STORED || method == DEFLATED;
    }

    /** Its content, unpacked. */
    InputStream open() {
        var stored = new Bytes(packed.duplicate());
        return method == STORED
                ? stored
                : new InflaterInputStream(stored, new Inflater(true), 8192) {
                    @Override
                    public void close() {
                        inf.end();
                    }
                };
    }

    private static final class Bytes extends InputStream {

        private final ByteBuffer left;

        private Bytes(ByteBuffer left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left.hasRemaining() ? left.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!left.hasRemaining()) {
                return -1;
            }
            var count = Math.min(length, left.remaining());
            left.get(target, offset, count);
            return count;
        }
    }
}
