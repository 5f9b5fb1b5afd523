package id.lindung.compliance.evidence.file;

import id.lindung.kit.id.Ids;
import id.lindung.kit.problem.Bytes;
import id.lindung.kit.problem.Unprocessable;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks an archive once, to nowhere, and counts: no program or macro, no entry that would be written outside its
 * folder, not more than the limits (OWASP ASVS 5.0, 5.2.3). Sizes an archive states of itself are not believed. A
 * workbook inside an archive is inspected like one that came alone; deeper than that nothing is packed honestly.
 */
public final class ArchiveInspection {

    private static final int DEEPEST = 1;

    /** Below this an entry cannot hurt by its ratio: a white picture shrinks to a thousandth, many empty rows as well. */
    private static final long RATIO_MATTERS_FROM = 50L * 1024 * 1024;

    /** Where the header of a program for Windows ends. */
    private static final int HEAD = 64;

    private static final String CONTENT_TYPES = "[content_types].xml";

    private final EvidenceConfig.Archive limits;
    private long unpacked;
    private int entries;

    private ArchiveInspection(EvidenceConfig.Archive limits) {
        this.limits = limits;
    }

    /** @throws Unprocessable {@code unsafe-file} naming the entry and the rule */
    public static void inspect(Path file, EvidenceConfig.Archive limits) throws IOException {
        new ArchiveInspection(limits).inspect(file, "", 0);
    }

    /** @param within path of the archive inside another one, with a slash; empty for the outer one */
    private void inspect(Path archive, String within, int depth) throws IOException {
        var members = ZipDirectory.read(archive, limits, entries);
        entries += members.size();
        if (members.isEmpty()) {
            throw UnsafeFile.because("readable-archive", within, "holds no file");
        }
        var names = new HashSet<String>();
        for (var member : members) {
            var path = within + member.name();
            if (!names.add(member.name())) {
                throw UnsafeFile.because("consistent-archive", path, "is there twice; pack the files anew");
            }
            member.names().forEach(name -> EntryName.requireHarmless(name, path));
            requireReadable(member, path);
            unpack(archive, member, path, depth);
        }
    }

    private static void requireReadable(ZipMember member, String path) {
        if (member.locked()) {
            throw UnsafeFile.because("archive-password", path, "needs a password; pack the files without one");
        }
        if (!member.isReadable()) {
            throw UnsafeFile.because(
                    "archive-method",
                    path,
                    "is packed by method " + member.method() + "; pack the files as an ordinary ZIP (Deflate)");
        }
    }

    private void unpack(Path archive, ZipMember member, String path, int depth) throws IOException {
        var sum = new CRC32();
        var counted = new Counted(member, path);
        try (var content = new CheckedInputStream(counted, sum)) {
            read(archive, content, path, depth);
        } catch (ZipException | EOFException e) {
            throw damaged(path);
        }
        if (sum.getValue() != member.crc() || counted.count != member.size()) {
            throw damaged(path);
        }
    }

    private static Unprocessable damaged(String path) {
        return UnsafeFile.because("readable-archive", path, "is damaged; pack the files anew and send it again");
    }

    private void read(Path archive, InputStream content, String path, int depth) throws IOException {
        var stream = new BufferedInputStream(content);
        stream.mark(HEAD);
        var head = stream.readNBytes(HEAD);
        stream.reset();
        var name = EntryName.usual(path);
        RefusedKind.requireOther(head, EntryName.extension(name), path);
        if (ContentType.isZip(head)) {
            readArchive(archive, stream, path, depth);
        } else if (name.endsWith(CONTENT_TYPES)) {
            requireNoMacroTypes(stream, path);
        }
        stream.transferTo(OutputStream.nullOutputStream());
    }

    /** Laid beside the outer one, because its directory stands at its end. */
    private void readArchive(Path outer, InputStream stream, String path, int depth) throws IOException {
        if (depth >= DEEPEST) {
            throw UnsafeFile.because(
                    "archive-depth",
                    path,
                    "is an archive inside an archive inside the file; put its files in directly");
        }
        // Named like a file that arrives: should this process end, the next sweep takes it away.
        var inner = outer.resolveSibling(Ids.next().toString());
        try {
            Files.copy(stream, inner);
            inspect(inner, path + "/", depth + 1);
        } finally {
            Files.deleteIfExists(inner);
        }
    }

    /** A workbook can be renamed, but its parts still say that it carries macros (ECMA-376 part 1, 12.2). */
    private static void requireNoMacroTypes(InputStream stream, String path) throws IOException {
        var text = new String(stream.readNBytes(1024 * 1024), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (text.contains("macroenabled") || text.contains("vbaproject") || text.contains("activex")) {
            throw UnsafeFile.because("no-macros", path, RefusedKind.MACRO_ADVICE);
        }
    }

    /** One entry's content; every byte of every depth counts. */
    private final class Counted extends InputStream {

        private final InputStream content;
        private final long packed;
        private final String path;
        private long count;

        private Counted(ZipMember member, String path) {
            this.content = member.open();
            this.packed = Math.max(1, member.packed().limit());
            this.path = path;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = content.read(buffer, offset, length);
            if (read > 0) {
                count += read;
                unpacked += read;
                requireWithinLimits();
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }

        private void requireWithinLimits() {
            var most = limits.maxUnpacked().asLongValue();
            if (unpacked > most) {
                throw UnsafeFile.because(
                        "archive-size", "", "unpacks to more than " + Bytes.inWords(most) + "; split it");
            }
            if (count > RATIO_MATTERS_FROM && count / packed > limits.maxRatio()) {
                throw UnsafeFile.because(
                        "archive-ratio",
                        path,
                        "is longer than " + Bytes.inWords(RATIO_MATTERS_FROM) + " and unpacks to more than "
                                + limits.maxRatio() + " times its size; send it in another form, a picture as PNG");
            }
        }
    }
}
