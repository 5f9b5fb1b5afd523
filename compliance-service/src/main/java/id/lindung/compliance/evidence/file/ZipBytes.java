package id.lindung.compliance.evidence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** The fields of an archive (APPNOTE.TXT 6.3.10, 4.3 to 4.6); what lies outside of it is met with an exception. */
final class ZipBytes {

    /** In a field of 32 bits: the value stands in 64 bits among the extra fields. */
    static final long ELSEWHERE = 0xffffffffL;

    /** Systems that unpack know no longer ways to a file: 260 characters for most of Windows. */
    static final int LONGEST_NAME = 1024;

    private static final int NAMED_IN_UTF_8 = 1 << 11;
    private static final int EXTRA_64 = 1;
    private static final int EXTRA_NAME = 0x7075;

    /** What names are written in without the bit for UTF-8 (appendix D); ASCII reads the same in all such sets. */
    private static final Charset DOS = Charset.forName("IBM437");

    private final ByteBuffer bytes;

    private ZipBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static ZipBytes of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new ZipBytes(bytes.order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    int length() {
        return bytes.limit();
    }

    int number(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    int signature(int at) {
        return bytes.getInt(at);
    }

    long unsigned(int at) {
        return bytes.getInt(at) & 0xffffffffL;
    }

    long wide(int at) {
        return bytes.getLong(at);
    }

    int index(long value) {
        if (value < 0 || value > bytes.limit()) {
            throw new IndexOutOfBoundsException();
        }
        return (int) value;
    }

    ByteBuffer slice(int at, long length) {
        return bytes.slice(at, index(length));
    }

    /** One name as its programs would read it, the likeliest first; many write UTF-8 without saying so. */
    LinkedHashSet<String> names(int at, int length, int flags) throws CharacterCodingException {
        requireShort(length);
        var names = new LinkedHashSet<String>();
        try {
            names.add(utf8(at, length));
        } catch (CharacterCodingException e) {
            if (isNamedInUtf8(flags)) {
                throw e;
            }
        }
        if (!isNamedInUtf8(flags)) {
            names.add(DOS.decode(bytes.slice(at, length)).toString());
        }
        return names;
    }

    /** Info-ZIP's field for a name in UTF-8, after a version and a checksum. */
    List<String> namesAmong(int extra, int end) throws CharacterCodingException {
        var field = find(EXTRA_NAME, extra, end);
        if (field < 0) {
            return List.of();
        }
        var length = number(field - 2) - 5;
        requireShort(length);
        return List.of(utf8(field + 5, length));
    }

    /** It is kept in several readings for each of thousands of entries. */
    private static void requireShort(int length) {
        if (length > LONGEST_NAME) {
            throw UnsafeFile.because(
                    "entry-name",
                    "",
                    "has an entry with a name longer than " + LONGEST_NAME + " bytes; give it a shorter one");
        }
    }

    static boolean isNamedInUtf8(int flags) {
        return (flags & NAMED_IN_UTF_8) != 0;
    }

    /** Values of 64 bits among the extra fields; empty if there are none. */
    long[] wideValues(int extra, int end) {
        var field = find(EXTRA_64, extra, end);
        var values = new long[field < 0 ? 0 : number(field - 2) / Long.BYTES];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getLong(field + i * Long.BYTES);
        }
        return values;
    }

    /** Where the content of an extra field begins, or -1; of two, programs differ in which they read. */
    private int find(int id, int from, int end) {
        var found = -1;
        for (int at = from; at + 4 <= end; at += 4 + number(at + 2)) {
            if (number(at) == id) {
                UnsafeFile.requireConsistent(found < 0 && at + 4 + number(at + 2) <= end);
                found = at + 4;
            }
        }
        return found;
    }

    String utf8(int at, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes.slice(at, length))
                .toString();
    }
}
