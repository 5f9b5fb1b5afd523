package id.lindung.compliance.evidence.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Archives written field by field, so that one place can say another thing than the next. */
final class RawArchive {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int DESCRIBED_AFTER = 1 << 3;
    static final int ELSEWHERE = 0xffffffff;
    static final byte[] NO_EXTRA = {};

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** What an entry says of itself. */
    record Entry(String name, int flags, int method, int crc, int packed, int size, byte[] extra) {

        static Entry stored(String name, byte[] content) {
            return new Entry(name, 0, STORED, RawArchive.crc(content), content.length, content.length, NO_EXTRA);
        }

        Entry described() {
            return new Entry(name, flags | DESCRIBED_AFTER, method, crc, packed, size, extra);
        }

        Entry sized(int packed, int size, byte[] extra) {
            return new Entry(name, flags, method, crc, packed, size, extra);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static int crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    static byte[] deflated(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        var packed = new byte[content.length + 64];
        var length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** The extra field with both sizes in 64 bits. */
    static byte[] wide(long size, long packed) {
        return fields(20)
                .putShort((short) 1)
                .putShort((short) 16)
                .putLong(size)
                .putLong(packed)
                .array();
    }

    /** The extra field with a name in UTF-8. */
    static byte[] named(String name) {
        return fields(9 + name.length())
                .putShort((short) 0x7075)
                .putShort((short) (5 + name.length()))
                .put((byte) 1)
                .putInt(0)
                .put(ascii(name))
                .array();
    }

    static byte[] local(Entry entry) {
        return fields(30 + entry.name().length() + entry.extra().length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0)
                .putInt(entry.crc())
                .putInt(entry.packed())
                .putInt(entry.size())
                .putShort((short) entry.name().length())
                .putShort((short) entry.extra().length)
                .put(ascii(entry.name()))
                .put(entry.extra())
                .array();
    }

    /** What stands behind a content that was streamed. */
    static byte[] description(Entry entry) {
        return fields(16)
                .putInt(0x08074b50)
                .putInt(entry.crc())
                .putInt(entry.packed())
                .putInt(entry.size())
                .array();
    }

    /** An entry without anything the directory knows of. */
    static byte[] unlisted(String name) {
        var content = ascii("x");
        return join(local(Entry.stored(name, content)), content);
    }

    RawArchive with(Entry listed, Entry local, byte[]... behindTheHeader) {
        directory.writeBytes(fields(46 + listed.name().length() + listed.extra().length)
                .putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) listed.flags())
                .putShort((short) listed.method())
                .putInt(0)
                .putInt(listed.crc())
                .putInt(listed.packed())
                .putInt(listed.size())
                .putShort((short) listed.name().length())
                .putShort((short) listed.extra().length)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(body.size())
                .put(ascii(listed.name()))
                .put(listed.extra())
                .array());
        body.writeBytes(local(local));
        body.writeBytes(join(behindTheHeader));
        count++;
        return this;
    }

    /** The directory alone. */
    byte[] directory() {
        return directory.toByteArray();
    }

    byte[] body() {
        return body.toByteArray();
    }

    byte[] bytes() {
        return join(body(), directory(), end(count, directory.size(), body.size()));
    }

    /** With a second record at the end, which is for archives beyond 4 GB. */
    byte[] bytes64(byte[] narrowEnd) {
        return join(body(), directory(), end64(count, directory.size(), body.size()), narrowEnd);
    }

    static byte[] end(int count, int size, int start) {
        return fields(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(size)
                .putInt(start)
                .putShort((short) 0)
                .array();
    }

    /** The record of 64 bits and what points to it. */
    static byte[] end64(long count, long size, long start) {
        return fields(76)
                .putInt(0x06064b50)
                .putLong(44)
                .putInt(0)
                .putLong(0)
                .putLong(count)
                .putLong(count)
                .putLong(size)
                .putLong(start)
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(start + size)
                .putInt(1)
                .array();
    }

    private static ByteBuffer fields(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
