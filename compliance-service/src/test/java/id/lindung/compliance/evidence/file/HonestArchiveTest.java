package id.lindung.compliance.evidence.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.kit.problem.Unprocessable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as the programs of honest senders write them are taken; what cannot be read is refused for the true reason. */
class HonestArchiveTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Charset DOS = Charset.forName("IBM437");

    @TempDir
    private Path folder;

    private void inspect(byte[] archive) throws IOException {
        ArchiveInspection.inspect(
                Files.write(folder.resolve("archive"), archive), ArchiveInspectionTest.upTo(250 * MEGABYTE));
    }

    private static byte[] of(String name, byte[] content, Charset names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private String refusal(byte[] archive) {
        var refused = assertThrows(Unprocessable.class, () -> inspect(archive)).violations();
        assertEquals(1, refused.size(), "one true reason");
        return refused.get(0).rule() + " " + refused.get(0).pointer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "IBM850", "windows-1252", "Shift_JIS", "UTF-8"})
    void namesAreTakenInWhateverSetTheyAreWritten(String charset) throws IOException {
        var names = Charset.forName(charset);
        var name = charset.equals("Shift_JIS") ? "報告.csv" : "laporan é.csv";
        assertDoesNotThrow(() -> inspect(of(name, new byte[] {'x'}, names)));
    }

    @Test
    void namesInUtf8ThatDoNotSaySoAreReadAsSuch() throws IOException {
        // As macOS writes them: the bytes of UTF-8 under another set.
        var disguised = new String("laporan é.hta".getBytes(StandardCharsets.UTF_8), DOS);
        assertEquals("no-programs entry:laporan é.hta", refusal(of(disguised, new byte[] {'x'}, DOS)));
    }

    @ParameterizedTest
    @CsvSource({
        "stored and described behind the content,"
                + " UEsDBBQACAAAAEZhfV0AAAAAAAAAAAAAAAAFAAAAYS5jc3ZhLGIKUEsHCMUQlyQEAAAABAAAAFBLAQIUAxQACAAAAEZhfV3FEJckBAAA"
                + "AAQAAAAFAAAAAAAAAAAAAACAAQAAAABhLmNzdlBLBQYAAAAAAQABADMAAAA3AAAAAAA=",
        "streamed with sizes of 64 bits,"
                + " UEsDBC0ACAAIAAAAIQAAAAAA//////////8FABQAYS5jc3YBABAAAAAAAAAAAAAAAAAAAAAAAEvUSeICAFBLBwjFEJckBgAAAAAAAAAE"
                + "AAAAAAAAAFBLAQItAy0ACAAIAAAAIQDFEJckBgAAAAQAAAAFAAAAAAAAAAAAAACAAQAAAABhLmNzdlBLBQYAAAAAAQABADMAAABVAAAA"
                + "AAA=",
        "sizes of 64 bits,"
                + " UEsDBC0AAAAIAAAAIQDFEJck//////////8FABQAYS5jc3YBABAABAAAAAAAAAAGAAAAAAAAAEvUSeICAFBLAQItAy0AAAAIAAAAIQDF"
                + "EJckBgAAAAQAAAAFAAAAAAAAAAAAAACAAQAAAABhLmNzdlBLBQYAAAAAAQABADMAAAA9AAAAAAA="
    })
    void everyWayOfWritingSizesIsRead(String way, String archive) {
        assertDoesNotThrow(() -> inspect(Base64.getDecoder().decode(archive)), way);
    }

    @Test
    void aMethodThatIsNotReadIsNamedAsTheReason() {
        var lzma =
                "UEsDBD8AAgAOAEZhfV3FEJckFwAAAAQAAAAFAAAAYS5jc3YJBAUAXQAAgAAAMIsIQK2Tz////AIAAFBLAQI/Az8AAgAOAEZhfV3FEJck"
                        + "FwAAAAQAAAAFAAAAAAAAAAAAAACAAQAAAABhLmNzdlBLBQYAAAAAAQABADMAAAA6AAAAAAA=";
        assertEquals("archive-method entry:a.csv", refusal(Base64.getDecoder().decode(lzma)));
    }

    @Test
    void whatShrinksVeryWellIsNoBomb() throws IOException {
        assertDoesNotThrow(() -> inspect(Archives.bomb(6).bytes()));
        var pictures = Archives.empty();
        for (int i = 0; i < 8; i++) {
            pictures.with(i + ".bmp", new byte[24 * MEGABYTE]);
        }
        assertDoesNotThrow(() -> inspect(pictures.bytes()));
    }

    @Test
    void aBombIsRefusedForItsRatioOrForItsLengthAndNotForBoth() throws IOException {
        assertEquals("archive-ratio entry:zeros.csv", refusal(Archives.bomb(60).bytes()));
        var many = Archives.empty();
        for (int i = 0; i < 6; i++) {
            many.with(i + ".csv", new byte[49 * MEGABYTE]);
        }
        assertEquals("archive-size ", refusal(many.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tangkapan-www.example.com",
                "situs.app",
                "allegro.pl",
                "radio.so",
                "10:30.csv",
                "laporan...",
                "كشف\u200F.csv",
                "tangkapan-www.example.com/depan.png",
                "./a.csv",
                "12.5% (final).csv",
                "versi 1.0",
                "img",
                "one",
                "command",
                "folder.one/workflow",
                "tool. "
            })
    void aNameThatRunsNothingIsTaken(String name) {
        assertDoesNotThrow(() -> inspect(of(name, "x".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0",
                "MZABCDEF\0\0",
                "\u007fELF",
                "#!/bin/sh",
                "\u00ef\u00bb\u00bf#!/bin/sh",
                "\u00cf\u00fa\u00ed\u00fe",
                "\u00ca\u00fe\u00ba\u00be",
                "dex\n035",
                "L\0\0\0\u0001\u0014\u0002\0",
                "ITSF"
            })
    void aProgramIsKnownByItsContentWhateverItsName(String content) throws IOException {
        var archive = of("tangkapan.png", content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertEquals("no-programs entry:tangkapan.png", refusal(archive));
    }

    @Test
    void aDocumentWithAPasswordIsRefusedAsOneThatCannotBeLookedInto() throws IOException {
        var ole = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("no-macros entry:a.xlsx", refusal(of("a.xlsx", ole, StandardCharsets.UTF_8)));
        // What Windows leaves in folders of pictures is of the same form.
        assertDoesNotThrow(() -> inspect(of("Thumbs.db", ole, StandardCharsets.UTF_8)));
    }

    @Test
    void anEntryOfAnInnerArchiveIsNamedWithItsWay() throws IOException {
        var inner = Archives.empty().with("b/x.hta", "x").bytes();
        assertEquals("no-programs entry:a.zip/b/x.hta", refusal(of("a.zip", inner, StandardCharsets.UTF_8)));
        assertEquals(1, Files.list(folder).count(), "what was laid aside to be read is gone");
    }

    @Test
    void bytesBeforeBetweenOrBehindTheEntriesAreNotOverlooked() throws IOException {
        var whole = Archives.ofTable().bytes();
        var hidden = Archives.empty().with("x.hta", "x").bytes();
        // Its first entry is in no directory; programs that read from the beginning find it.
        var stream = new ByteArrayOutputStream();
        stream.write(hidden, 0, 30 + "x.hta".length() + 3 + 16);
        stream.write(whole);
        assertThrows(Unprocessable.class, () -> inspect(stream.toByteArray()));
    }

    @Test
    void aSecondNameInTheExtraFieldsIsJudgedToo() throws IOException {
        var crc = new CRC32();
        crc.update("a.csv".getBytes(StandardCharsets.UTF_8));
        var second = "x.hta".getBytes(StandardCharsets.UTF_8);
        var extra = new ByteArrayOutputStream();
        extra.write(new byte[] {0x75, 0x70, (byte) (5 + second.length), 0, 1});
        for (int shift = 0; shift < 32; shift += 8) {
            extra.write((int) (crc.getValue() >> shift));
        }
        extra.write(second);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var entry = new ZipEntry("a.csv");
            entry.setExtra(extra.toByteArray());
            zip.putNextEntry(entry);
            zip.closeEntry();
        }
        assertEquals("no-programs entry:a.csv", refusal(out.toByteArray()));
    }
}
