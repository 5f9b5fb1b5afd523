package id.lindung.compliance.evidence.file;

import id.lindung.kit.problem.Unprocessable;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive once, to nowhere, and counts: no program or macro, no entry that would be written outside its
 * folder, not more than the limits (OWASP ASVS 5.0, 5.2.3). Sizes an archive states of itself are not believed. A
 * workbook inside an archive is inspected like one that came alone; deeper than that nothing is packed honestly.
 */
public final class ArchiveInspection {

    private static final int DEEPEST = 1;

    /** Below this an archive cannot hurt by its ratio, and many empty rows compress well. */
    private static final long RATIO_MATTERS_FROM = 5L * 1024 * 1024;

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "lnk",
            "jar", "class", "sh", "apk", "app", "dmg", "iso", "reg", "cpl", "html", "htm", "svg", "xhtml");

    private static final Set<String> WITH_MACROS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm", "ppam", "doc", "xls", "ppt");

    /** Kinds of archive that are not looked into. */
    private static final Set<String> OPAQUE = Set.of("rar", "7z", "gz", "tgz", "bz2", "xz", "zst", "tar", "cab", "arj");

    private static final String CONTENT_TYPES = "[content_types].xml";

    private final EvidenceConfig.Archive limits;
    private final long packed;
    private long unpacked;
    private int entries;

    private ArchiveInspection(EvidenceConfig.Archive limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** @throws Unprocessable {@code unsafe-file} naming the rule */
    public static void inspect(Path file, EvidenceConfig.Archive limits) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var names = new ArchiveInspection(limits, Files.size(file)).read(in, 0);
            requireSameDirectory(file, names);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw UnsafeFile.because("readable-archive", "must be an archive that can be read, without a password");
        }
    }

    /** Programs that unpack read the directory at the end, which may name other entries than those that are there. */
    private static void requireSameDirectory(Path file, List<String> names) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var listed = zip.stream().map(ZipEntry::getName).sorted().toList();
            Collections.sort(names);
            if (!listed.equals(names) || new HashSet<>(names).size() != names.size()) {
                throw UnsafeFile.because("consistent-archive", "must have a directory that lists each entry once");
            }
        }
    }

    private List<String> read(InputStream in, int depth) throws IOException {
        var names = new ArrayList<String>();
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > limits.maxEntries()) {
                throw UnsafeFile.because("archive-entries", "may hold at most " + limits.maxEntries() + " entries");
            }
            names.add(entry.getName());
            requireHarmlessName(entry.getName());
            readEntry(entry, new Counted(zip), depth);
        }
        if (names.isEmpty()) {
            throw UnsafeFile.because("readable-archive", "must hold at least one file");
        }
        return names;
    }

    private void readEntry(ZipEntry entry, Counted content, int depth) throws IOException {
        var stream = new BufferedInputStream(content);
        stream.mark(16);
        var head = stream.readNBytes(4);
        stream.reset();
        if (isProgram(head)) {
            throw UnsafeFile.because("no-programs", "must not hold programs");
        }
        if (ContentType.isZip(head)) {
            if (depth >= DEEPEST) {
                throw UnsafeFile.because("archive-depth", "may hold archives, but none inside these");
            }
            read(stream, depth + 1);
        } else if (entry.getName().toLowerCase(Locale.ROOT).endsWith(CONTENT_TYPES)) {
            requireNoMacroTypes(stream);
        }
        drain(stream);
    }

    /** Windows, Linux, script. A table of Mozambique may begin with MZ as well, but then goes on with text. */
    private static boolean isProgram(byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith("MZ") && start.chars().anyMatch(Character::isISOControl)
                || start.startsWith("\u007fELF")
                || start.startsWith("#!");
    }

    private static void requireHarmlessName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (name.indexOf('\0') >= 0
                || name.startsWith("/")
                || name.contains("\\")
                || name.matches("(?s)[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..")) {
            throw UnsafeFile.because("entry-name", "must not hold entries that lead out of their folder");
        }
        var extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (PROGRAMS.contains(extension)) {
            throw UnsafeFile.because("no-programs", "must not hold programs or pages with scripts");
        }
        if (OPAQUE.contains(extension)) {
            throw UnsafeFile.because("archive-depth", "must not hold archives other than ZIP");
        }
        if (WITH_MACROS.contains(extension)
                || lower.endsWith("vbaproject.bin")
                || lower.contains("/macrosheets/")
                || lower.contains("/activex/")) {
            throw UnsafeFile.because("no-macros", "must not hold macros or documents that can carry them");
        }
    }

    /** A workbook can be renamed, but its parts still say that it carries macros (ECMA-376 part 1, 12.2). */
    private static void requireNoMacroTypes(InputStream stream) throws IOException {
        var text = new String(stream.readNBytes(1024 * 1024), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (text.contains("macroenabled") || text.contains("vbaproject") || text.contains("activex")) {
            throw UnsafeFile.because("no-macros", "must not hold macros or documents that can carry them");
        }
    }

    private static void drain(InputStream stream) throws IOException {
        var buffer = new byte[8192];
        while (stream.read(buffer) >= 0) {
            // What counts is that it is read.
        }
    }

    /** One entry's content; every byte of every depth counts, and closing it does not close the archive. */
    private final class Counted extends InputStream {

        private final InputStream entry;

        private Counted(InputStream entry) {
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = entry.read(buffer, offset, length);
            if (read > 0) {
                unpacked += read;
                requireWithinLimits();
            }
            return read;
        }

        private void requireWithinLimits() {
            if (unpacked > limits.maxUnpacked().asLongValue()
                    || unpacked > RATIO_MATTERS_FROM && unpacked / packed > limits.maxRatio()) {
                throw UnsafeFile.because(
                        "archive-size",
                        "may unpack to at most " + limits.maxUnpacked().asLongValue() + " bytes and "
                                + limits.maxRatio() + " times its size");
            }
        }
    }
}
