package id.lindung.compliance.evidence.file;

import id.lindung.kit.problem.Unprocessable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The entries of an archive (APPNOTE.TXT 6.3.10), read from the directory at its end, as programs that unpack do. Some read
 * from the beginning instead: what the directory lists must be all there is, say the same in both places, and lie without
 * a gap.
 */
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int DESCRIPTION = 0x08074b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;

    private static final int LOCKED = 1;
    private static final int DESCRIBED_AFTER = 1 << 3;

    private final ZipBytes bytes;
    private final EvidenceConfig.Archive limits;
    private final int room;

    /** Up to where the contents are accounted for, and what the last of them must be described as behind it, or null. */
    private long read;

    private Listed described;

    private ZipDirectory(ZipBytes bytes, EvidenceConfig.Archive limits, int counted) {
        this.bytes = bytes;
        this.limits = limits;
        this.room = limits.maxEntries() - counted;
    }

    /**
     * In the order in which they lie.
     *
     * @param counted entries of archives around this one and beside it, which take part of the limit
     * @throws Unprocessable if it is damaged, has more entries than are allowed, or the directory does not list what is there
     */
    static List<ZipMember> read(Path file, EvidenceConfig.Archive limits, int counted) throws IOException {
        try {
            return new ZipDirectory(ZipBytes.of(file), limits, counted).members();
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

        boolean isDescribedAfter() {
            return (flags & DESCRIBED_AFTER) != 0;
        }
    }

    /** Where the directory lies, as the end of the file says. */
    private record Place(long count, long size, long start, int end) {}

    private List<ZipMember> members() throws CharacterCodingException {
        var place = place();
        // Before an object is made for each: a few bytes that are packed well can list millions.
        requireRoom(place.count());
        UnsafeFile.requireConsistent(bytes.index(place.start()) + place.size() == place.end());
        var listed = new ArrayList<Listed>();
        for (int at = bytes.index(place.start()); at < place.end(); at = next(at)) {
            require(bytes.signature(at) == ENTRY);
            requireRoom(listed.size() + 1L);
            listed.add(entry(at));
        }
        UnsafeFile.requireConsistent(listed.size() == place.count());
        listed.sort(Comparator.comparingLong(Listed::offset));
        var members = new ArrayList<ZipMember>();
        for (var entry : listed) {
            members.add(located(entry));
        }
        // Behind the last one comes the directory.
        UnsafeFile.requireConsistent(members.isEmpty() ? place.start() == 0 : follows(place.start()));
        return members;
    }

    private int next(int at) {
        return at + 46 + bytes.number(at + 28) + bytes.number(at + 30) + bytes.number(at + 32);
    }

    private Place place() {
        var end = end();
        var narrow = new Place(bytes.number(end + 10), bytes.unsigned(end + 12), bytes.unsigned(end + 16), end);
        if (end < LOCATOR_64_LENGTH || bytes.signature(end - LOCATOR_64_LENGTH) != LOCATOR_64) {
            return narrow;
        }
        end = bytes.index(bytes.wide(end - 12));
        require(bytes.signature(end) == END_64);
        UnsafeFile.requireConsistent(end + END_64_LENGTH == narrow.end() - LOCATOR_64_LENGTH);
        var wide = new Place(bytes.wide(end + 32), bytes.wide(end + 40), bytes.wide(end + 48), end);
        // Some programs read the one and some the other.
        UnsafeFile.requireConsistent((narrow.count() == 0xffff || narrow.count() == wide.count())
                && (narrow.size() == ZipBytes.ELSEWHERE || narrow.size() == wide.size())
                && (narrow.start() == ZipBytes.ELSEWHERE || narrow.start() == wide.start()));
        return wide;
    }

    /** The record at the end, with a comment that reaches to the end of the file. */
    private int end() {
        var last = bytes.length() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.signature(at) == END) {
                require(bytes.number(at + 20) == last - at);
                return at;
            }
        }
        throw unreadable();
    }

    private Listed entry(int at) throws CharacterCodingException {
        var flags = bytes.number(at + 8);
        var nameLength = bytes.number(at + 28);
        var extra = at + 46 + nameLength;
        var extraEnd = extra + bytes.number(at + 30);
        var names = bytes.names(at + 46, nameLength, flags);
        if (ZipBytes.isNamedInUtf8(flags)) {
            bytes.utf8(extraEnd, bytes.number(at + 32));
        }
        names.addAll(bytes.namesAmong(extra, extraEnd));
        var wide = bytes.wideValues(extra, extraEnd);
        // In this order, and only those that do not fit.
        var values = new long[] {bytes.unsigned(at + 24), bytes.unsigned(at + 20), bytes.unsigned(at + 42)};
        var read = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == ZipBytes.ELSEWHERE && read < wide.length) {
                values[i] = wide[read++];
            }
        }
        return new Listed(
                names, flags, bytes.number(at + 10), bytes.unsigned(at + 16), values[1], values[0], values[2]);
    }

    /** What the directory says of an entry must stand before the entry itself as well. */
    private ZipMember located(Listed listed) throws CharacterCodingException {
        UnsafeFile.requireConsistent(follows(listed.offset()));
        var local = bytes.index(listed.offset());
        require(bytes.signature(local) == LOCAL);
        var flags = bytes.number(local + 6);
        var nameLength = bytes.number(local + 26);
        var extra = local + 30 + nameLength;
        var content = extra + bytes.number(local + 28);
        var names = bytes.names(local + 30, nameLength, flags);
        UnsafeFile.requireConsistent(names.iterator().next().equals(listed.name())
                && bytes.number(local + 8) == listed.method()
                && ((flags ^ listed.flags()) & DESCRIBED_AFTER) == 0);
        requireSameSizes(local, extra, content, listed);
        names.addAll(listed.names());
        names.addAll(bytes.namesAmong(extra, content));
        var packed = bytes.slice(content, listed.packed());
        described = listed.isDescribedAfter() ? listed : null;
        UnsafeFile.requireConsistent(
                described == null || !ZipMember.isStored(listed.method()) || !describesItself(packed));
        read = (long) content + listed.packed();
        return new ZipMember(
                List.copyOf(names),
                ((flags | listed.flags()) & LOCKED) != 0,
                listed.method(),
                packed,
                listed.size(),
                listed.crc());
    }

    /** Before an entry both of 64 bits are there or none; what is described behind the content may be 0 here. */
    private void requireSameSizes(int local, int extra, int content, Listed listed) {
        var packed = bytes.unsigned(local + 18);
        var size = bytes.unsigned(local + 22);
        var wide = bytes.wideValues(extra, content);
        if (wide.length >= 2 && (packed == ZipBytes.ELSEWHERE || size == ZipBytes.ELSEWHERE)) {
            size = wide[0];
            packed = wide[1];
        }
        var later = listed.isDescribedAfter();
        UnsafeFile.requireConsistent(packed == listed.packed() || later && packed == 0);
        UnsafeFile.requireConsistent(size == listed.size() || later && size == 0);
    }

    /** Whether nothing lies between what was read last and this place, but for what describes it. */
    private boolean follows(long offset) {
        var gap = offset - read;
        return described == null ? gap == 0 : isDescription(bytes.index(read), gap, described);
    }

    /** Checksum and two sizes of 32 or 64 bits, with or without a signature before them. */
    private boolean isDescription(int at, long length, Listed of) {
        var signed = length == 16 || length == 24;
        var wide = length == 20 || length == 24;
        if (!signed && !wide && length != 12 || signed && bytes.signature(at) != DESCRIPTION) {
            return false;
        }
        var crc = signed ? at + 4 : at;
        var packed = wide ? bytes.wide(crc + 4) : bytes.unsigned(crc + 4);
        var size = wide ? bytes.wide(crc + 12) : bytes.unsigned(crc + 8);
        return bytes.unsigned(crc) == of.crc() && packed == of.packed() && size == of.size();
    }

    /** Who reads a stored content from its beginning takes it to end where what it has read so far is described. */
    private static boolean describesItself(ByteBuffer stored) {
        var content = stored.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 12 <= content.limit(); at++) {
            if (content.get(at) == 'P'
                    && (content.getInt(at) == DESCRIPTION && content.getInt(at + 8) == at
                            || content.getInt(at) == LOCAL && isDescribedBefore(content, at))) {
                return true;
            }
        }
        return false;
    }

    /** Without a signature only what comes next tells that it is a description: both sizes, of 32 or 64 bits. */
    private static boolean isDescribedBefore(ByteBuffer content, int at) {
        var narrow = at - 12;
        var wide = at - 20;
        return narrow >= 0 && content.getInt(at - 8) == narrow && content.getInt(at - 4) == narrow
                || wide >= 0 && content.getLong(at - 16) == wide && content.getLong(at - 8) == wide;
    }

    private void requireRoom(long count) {
        if (count > room) {
            throw UnsafeFile.because(
                    "archive-entries",
                    "",
                    "has more entries than the " + limits.maxEntries()
                            + " allowed, those of archives inside it counted; split it");
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw unreadable();
        }
    }

    private static Unprocessable unreadable() {
        return UnsafeFile.because(
                "readable-archive", "", "is damaged or cut off; pack the files anew and send it again");
    }
}
