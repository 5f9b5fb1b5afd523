package id.lindung.compliance.evidence.file;

import id.lindung.kit.problem.Unprocessable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The entries of an archive (APPNOTE.TXT 6.3.10), read from the directory at its end, as programs that unpack do. Some read
 * from the beginning instead: what the directory lists must be all there is, and lie without a gap.
 */
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    /** In a field of 32 bits: the value stands in 64 bits among the extra fields. */
    private static final long ELSEWHERE = 0xffffffffL;

    private static final int LOCKED = 1;
    private static final int DESCRIBED_AFTER = 1 << 3;
    private static final int NAMED_IN_UTF_8 = 1 << 11;

    /** Signature, checksum and two sizes of 64 bits, which may follow a content. */
    private static final int LONGEST_DESCRIPTION = 24;

    private static final int EXTRA_64 = 1;
    private static final int EXTRA_NAME = 0x7075;

    /** What names are written in without the bit for UTF-8 (appendix D); ASCII reads the same in all such sets. */
    private static final Charset DOS = Charset.forName("IBM437");

    private final ByteBuffer bytes;

    /** Up to where the entries are accounted for, and whether the last of them may be described behind its content. */
    private long read;

    private boolean described;

    private ZipDirectory(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * In the order in which they lie.
     *
     * @throws Unprocessable if it is damaged, or the directory does not list what is there
     */
    static List<ZipMember> read(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new ZipDirectory(bytes.order(ByteOrder.LITTLE_ENDIAN)).members();
        } catch (IndexOutOfBoundsException | CharacterCodingException e) {
            throw unreadable();
        }
    }

    /** What the directory says of an entry; the sizes are in bytes. */
    private record Listed(
            LinkedHashSet<String> names, int flags, int method, long crc, long packed, long size, long offset) {

        String name() {
            return names.iterator().next();
        }
    }

    private List<ZipMember> members() throws CharacterCodingException {
        var end = end();
        long count = number(end + 10);
        long size = unsigned(end + 12);
        long start = unsigned(end + 16);
        if (end >= 20 && bytes.getInt(end - 20) == LOCATOR_64) {
            end = index(bytes.getLong(end - 12));
            require(bytes.getInt(end) == END_64);
            count = bytes.getLong(end + 32);
            size = bytes.getLong(end + 40);
            start = bytes.getLong(end + 48);
        }
        requireConsistent(index(start) + size == end);
        var listed = new ArrayList<Listed>();
        for (int at = index(start); at < end; at += 46 + number(at + 28) + number(at + 30) + number(at + 32)) {
            require(bytes.getInt(at) == ENTRY);
            listed.add(entry(at));
        }
        requireConsistent(listed.size() == count);
        listed.sort(Comparator.comparingLong(Listed::offset));
        var members = new ArrayList<ZipMember>();
        for (var entry : listed) {
            members.add(located(entry));
        }
        // Behind the last one comes the directory.
        requireConsistent(members.isEmpty() ? start == 0 : follows(start));
        return members;
    }

    /** The record at the end, with a comment that reaches to the end of the file. */
    private int end() {
        var last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                require(number(at + 20) == last - at);
                return at;
            }
        }
        throw unreadable();
    }

    private Listed entry(int at) throws CharacterCodingException {
        var flags = number(at + 8);
        var nameLength = number(at + 28);
        var extra = at + 46 + nameLength;
        var extraEnd = extra + number(at + 30);
        var names = names(at + 46, nameLength, flags);
        if ((flags & NAMED_IN_UTF_8) != 0) {
            utf8(extraEnd, number(at + 32));
        }
        names.addAll(namesAmong(extra, extraEnd));
        var wide = find(EXTRA_64, extra, extraEnd);
        // In this order, and only those that do not fit.
        var values = new long[] {unsigned(at + 24), unsigned(at + 20), unsigned(at + 42)};
        for (int i = 0; i < values.length; i++) {
            if (values[i] == ELSEWHERE && wide >= 0) {
                values[i] = bytes.getLong(wide);
                wide += Long.BYTES;
            }
        }
        return new Listed(names, flags, number(at + 10), unsigned(at + 16), values[1], values[0], values[2]);
    }

    /** What the directory says of an entry must stand before the entry itself as well. */
    private ZipMember located(Listed listed) throws CharacterCodingException {
        requireConsistent(follows(listed.offset()));
        var local = index(listed.offset());
        require(bytes.getInt(local) == LOCAL);
        var flags = number(local + 6) | listed.flags();
        var nameLength = number(local + 26);
        var extra = local + 30 + nameLength;
        var content = extra + number(local + 28);
        var names = names(local + 30, nameLength, number(local + 6));
        requireConsistent(names.iterator().next().equals(listed.name()) && number(local + 8) == listed.method());
        var size = unsigned(local + 18);
        described = (flags & DESCRIBED_AFTER) != 0;
        requireConsistent(described || size == ELSEWHERE || size == listed.packed());
        names.addAll(listed.names());
        names.addAll(namesAmong(extra, content));
        var packed = bytes.slice(content, index(listed.packed()));
        read = (long) content + listed.packed();
        return new ZipMember(
                List.copyOf(names), (flags & LOCKED) != 0, listed.method(), packed, listed.size(), listed.crc());
    }

    /** Whether nothing lies between what was read last and this place, but for what may describe it. */
    private boolean follows(long offset) {
        var gap = offset - read;
        return gap == 0 || described && gap > 0 && gap <= LONGEST_DESCRIPTION;
    }

    /** Many programs write UTF-8 without saying so. */
    private LinkedHashSet<String> names(int at, int length, int flags) throws CharacterCodingException {
        var names = new LinkedHashSet<String>();
        try {
            names.add(utf8(at, length));
        } catch (CharacterCodingException e) {
            if ((flags & NAMED_IN_UTF_8) != 0) {
                throw e;
            }
        }
        if ((flags & NAMED_IN_UTF_8) == 0) {
            names.add(DOS.decode(bytes.slice(at, length)).toString());
        }
        return names;
    }

    /** Info-ZIP's field for a name in UTF-8, after a version and a checksum. */
    private List<String> namesAmong(int extra, int end) throws CharacterCodingException {
        var field = find(EXTRA_NAME, extra, end);
        return field < 0 ? List.of() : List.of(utf8(field + 5, number(field - 2) - 5));
    }

    /** Where the content of an extra field begins, or -1. */
    private int find(int id, int from, int end) {
        for (int at = from; at + 4 <= end; at += 4 + number(at + 2)) {
            if (number(at) == id) {
                return at + 4;
            }
        }
        return -1;
    }

    private String utf8(int at, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes.slice(at, length))
                .toString();
    }

    private int number(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    private long unsigned(int at) {
        return bytes.getInt(at) & 0xffffffffL;
    }

    private int index(long value) {
        if (value < 0 || value > bytes.limit()) {
            throw new IndexOutOfBoundsException();
        }
        return (int) value;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw unreadable();
        }
    }

    private static void requireConsistent(boolean holds) {
        if (!holds) {
            throw UnsafeFile.because(
                    "consistent-archive",
                    "",
                    "its directory does not list each entry where it lies, once; pack the files anew");
        }
    }

    private static Unprocessable unreadable() {
        return UnsafeFile.because(
                "readable-archive", "", "is damaged or cut off; pack the files anew and send it again");
    }
}
