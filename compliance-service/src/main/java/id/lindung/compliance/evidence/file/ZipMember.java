package id.lindung.compliance.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

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

    boolean isReadable() {
        return isStored(method) || method == DEFLATED;
    }

    static boolean isStored(int method) {
        return method == STORED;
    }

    /** Its content, unpacked; fails at the end if something lies behind what is deflated, where others find an entry. */
    InputStream open() {
        var stored = new Bytes(packed.duplicate());
        return isStored(method) ? stored : new Inflated(stored, packed.limit());
    }

    private static final class Inflated extends InflaterInputStream {

        private final long length;

        private Inflated(InputStream packed, long length) {
            super(packed, new Inflater(true), 8192);
            this.length = length;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            var read = super.read(target, offset, count);
            if (read < 0 && inf.getBytesRead() != length) {
                throw new ZipException("ends before its packed length");
            }
            return read;
        }

        @Override
        public void close() {
            inf.end();
        }
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
