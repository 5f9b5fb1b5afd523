package id.lindung.compliance.evidence.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.problem.Unprocessable;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class ArchiveInspectionTest {

    private static final int MEGABYTE = 1024 * 1024;

    public static final EvidenceConfig.Archive LIMITS = upTo(20 * MEGABYTE);

    /** Limits with this many bytes after unpacking. */
    static EvidenceConfig.Archive upTo(int unpacked) {
        return new EvidenceConfig.Archive() {
            @Override
            public int maxEntries() {
                return 50;
            }

            @Override
            public MemorySize maxUnpacked() {
                return new MemorySize(BigInteger.valueOf(unpacked));
            }

            @Override
            public int maxRatio() {
                return 100;
            }
        };
    }

    @TempDir
    private Path folder;

    private void inspect(byte[] archive) throws IOException {
        ArchiveInspection.inspect(Files.write(folder.resolve("archive"), archive), LIMITS);
    }

    private String ruleBrokenBy(byte[] archive) {
        var refusal = assertThrows(Unprocessable.class, () -> inspect(archive));
        assertEquals("unsafe-file", refusal.code());
        return refusal.violations().get(0).rule();
    }

    private String ruleBrokenBy(Archives archive) {
        return ruleBrokenBy(archive.bytes());
    }

    @Test
    void whatOfficialsCanOpenIsTaken() {
        var table = Archives.ofTable().with("folder/", "").with("folder/laporan é.pdf", "%PDF-1.7");
        assertDoesNotThrow(() -> inspect(table.bytes()));
        assertDoesNotThrow(() -> inspect(Archives.workbook().bytes()));
        var packedWorkbook =
                Archives.ofTable().with("book.xlsx", Archives.workbook().bytes());
        assertDoesNotThrow(() -> inspect(packedWorkbook.bytes()));
    }

    @Test
    void aTableOfMozambiqueIsNoProgram() {
        var table = Archives.empty().with("countries.csv", "MZ,Mozambique\n");
        assertDoesNotThrow(() -> inspect(table.bytes()));
    }

    @Test
    void macrosAreFoundByPartByNameAndByType() {
        assertEquals("no-macros", ruleBrokenBy(Archives.macroWorkbook()));
        assertEquals("no-macros", ruleBrokenBy(Archives.workbook().with("xl/VBAPROJECT.BIN", "x")));
        assertEquals("no-macros", ruleBrokenBy(Archives.workbook().with("xl/macrosheets/sheet1.xml", "<x/>")));
        var renamedPart = Archives.workbook()
                .with("[Content_Types].xml", "<Override ContentType=\"application/vnd.ms-office.vbaProject\"/>");
        assertEquals("no-macros", ruleBrokenBy(renamedPart));
        assertEquals("no-macros", ruleBrokenBy(Archives.ofTable().with("book.xlsm", "x")));
    }

    @Test
    void aMacroInsideAPackedWorkbookIsFoundAsWell() {
        var packed = Archives.ofTable()
                .with("harmless.xlsx", Archives.macroWorkbook().bytes());
        assertEquals("no-macros", ruleBrokenBy(packed));
    }

    @Test
    void programsAreFoundByNameAndByContent() {
        assertEquals("no-programs", ruleBrokenBy(Archives.ofTable().with("setup.EXE", "x")));
        assertEquals("no-programs", ruleBrokenBy(Archives.ofTable().with("page.html", "<script>")));
        var disguised = new byte[] {'M', 'Z', (byte) 0x90, 0};
        assertEquals("no-programs", ruleBrokenBy(Archives.ofTable().with("photo.jpg", disguised)));
        assertEquals("no-programs", ruleBrokenBy(Archives.ofTable().with("run", "#!/bin/sh")));
        assertEquals("no-programs", ruleBrokenBy(Archives.ofTable().with("run", "\u007fELF")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.csv", "a/../../up.csv", "/etc/up.csv", "C:/up.csv", "..\\up.csv", "a\\b.csv"})
    void anEntryThatLeadsOutOfItsFolderIsRefused(String name) {
        assertEquals("entry-name", ruleBrokenBy(Archives.empty().with(name, "x")));
    }

    @Test
    void aBombEndsAtTheLimit() {
        assertEquals("archive-size", ruleBrokenBy(Archives.bomb(21)));
    }

    @Test
    void whatUnpacksToTooMuchEndsAtTheLimitEvenIfItHardlyShrank() {
        var noise = new byte[21 * MEGABYTE];
        new Random(1).nextBytes(noise);
        assertEquals("archive-size", ruleBrokenBy(Archives.empty().with("noise.csv", noise)));
    }

    @Test
    void aBombInsideAnArchiveIsCountedToo() {
        var packed = Archives.empty().with("inner.zip", Archives.bomb(21).bytes());
        assertEquals("archive-size", ruleBrokenBy(packed));
    }

    @Test
    void archivesNestOnce() {
        var twice = Archives.empty()
                .with(
                        "b.zip",
                        Archives.empty()
                                .with("a.zip", Archives.ofTable().bytes())
                                .bytes());
        assertEquals("archive-depth", ruleBrokenBy(twice));
        assertEquals("archive-depth", ruleBrokenBy(Archives.ofTable().with("more.7z", "7z")));
    }

    @Test
    void tooManyEntriesAreRefused() {
        var many = Archives.empty();
        for (int i = 0; i <= LIMITS.maxEntries(); i++) {
            many.with(i + ".csv", "");
        }
        assertEquals("archive-entries", ruleBrokenBy(many));
    }

    @Test
    void anEmptyArchiveIsNoEvidence() {
        assertEquals("readable-archive", ruleBrokenBy(Archives.empty()));
    }

    @Test
    void anArchiveThatIsCutOffOrDamagedCannotBeRead() {
        var whole = Archives.workbook().bytes();
        assertEquals("readable-archive", ruleBrokenBy(Arrays.copyOf(whole, 60)));
        var damaged = whole.clone();
        // The first content begins after 30 bytes of header and the name.
        Arrays.fill(damaged, 30 + "[Content_Types].xml".length(), 30 + 60, (byte) 0xff);
        assertEquals("readable-archive", ruleBrokenBy(damaged));
    }

    @Test
    void anArchiveWithAPasswordIsRefusedForThatAlone() {
        var archive = Archives.ofTable().bytes();
        // Bit 0 of the general purpose flags says that the entry is encrypted.
        archive[6] |= 1;
        assertEquals("archive-password", ruleBrokenBy(archive));
    }

    @Test
    void aDirectoryThatHidesAnEntryIsRefused() {
        var archive = new String(Archives.ofTable().with("zz.csv", "second").bytes(), StandardCharsets.ISO_8859_1);
        var inDirectory = archive.lastIndexOf("zz.csv");
        var lying = archive.substring(0, inDirectory) + "yy.csv" + archive.substring(inDirectory + 6);
        assertEquals("consistent-archive", ruleBrokenBy(lying.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** An archive of some kilobytes whose inner one lists a million entries of nothing. */
    private static byte[] listing(int count, byte[] end) {
        var record = new byte[46];
        System.arraycopy(new byte[] {'P', 'K', 1, 2}, 0, record, 0, 4);
        var inner = new byte[4 + count * record.length + end.length];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, inner, 0, 4);
        for (int i = 0; i < count; i++) {
            System.arraycopy(record, 0, inner, 4 + i * record.length, record.length);
        }
        System.arraycopy(end, 0, inner, inner.length - end.length, end.length);
        return Archives.empty().with("inner.zip", inner).bytes();
    }

    @Test
    void whatIsListedIsRefusedByItsNumberBeforeItIsRead() throws IOException {
        var count = 1_100_000;
        var size = count * 46;
        var said = listing(
                count,
                RawArchive.join(
                        RawArchive.end64(count, size, 4),
                        RawArchive.end(0xffff, RawArchive.ELSEWHERE, RawArchive.ELSEWHERE)));
        var unsaid = listing(count, RawArchive.end(1, size, 4));
        for (var archive : List.of(said, unsaid)) {
            assertTrue(archive.length < 200_000, "it is small: " + archive.length);
            var file = Files.write(folder.resolve("archive"), archive);
            var refusal = assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertThrows(
                            Unprocessable.class, () -> ArchiveInspection.inspect(file, upTo(250 * MEGABYTE))));
            assertEquals("archive-entries", refusal.violations().get(0).rule());
            // The same file alone, as it is asked whether it is a workbook.
            var inner = new ZipInputStream(new ByteArrayInputStream(archive));
            inner.getNextEntry();
            Files.copy(inner, file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals(
                    Optional.of(EvidenceType.ZIP),
                    assertTimeout(Duration.ofSeconds(1), () -> ContentType.of(file, LIMITS)));
        }
    }

    @Test
    void theEntriesOfInnerArchivesAreCountedTogether() throws IOException {
        var inner = Archives.empty();
        for (int i = 0; i < 24; i++) {
            inner.with(i + ".csv", "");
        }
        var taken = Archives.empty().with("a.zip", inner.bytes()).with("b.zip", inner.bytes());
        assertDoesNotThrow(() -> inspect(taken.bytes()));
        assertEquals("archive-entries", ruleBrokenBy(taken.with("c.csv", "")));
    }

    @Test
    void aNameThatNoSystemTakesIsRefusedBeforeItIsKept() {
        assertDoesNotThrow(() ->
                inspect(Archives.empty().with("x".repeat(1020) + ".csv", "").bytes()));
        assertEquals("entry-name", ruleBrokenBy(Archives.empty().with("x".repeat(1021) + ".csv", "")));
    }

    @Test
    void aNameOfManyDotsAndBlanksIsJudgedQuickly() {
        var many = Archives.empty();
        for (int i = 0; i < 40; i++) {
            many.with(". ".repeat(500) + i, "x");
        }
        assertTimeout(Duration.ofSeconds(2), () -> inspect(many.bytes()));
    }
}
