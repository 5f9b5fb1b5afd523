package id.lindung.compliance.evidence.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.kit.problem.UnsupportedType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

    @TempDir
    private Path folder;

    private Optional<EvidenceType> typeOf(byte[] content) throws IOException {
        return ContentType.of(Files.write(folder.resolve("file"), content), ArchiveInspectionTest.LIMITS);
    }

    private Optional<EvidenceType> typeOf(String content) throws IOException {
        return typeOf(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachTypeIsKnownByItsBytes() throws IOException {
        assertEquals(Optional.of(EvidenceType.PDF), typeOf("%PDF-1.7\n"));
        assertEquals(
                Optional.of(EvidenceType.PNG),
                typeOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0}));
        assertEquals(Optional.of(EvidenceType.JPEG), typeOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}));
        assertEquals(Optional.of(EvidenceType.CSV), typeOf("\uFEFFbulan,orang\r\n2018-12,\"180\"\r\n"));
        assertEquals(Optional.of(EvidenceType.ZIP), typeOf(Archives.ofTable().bytes()));
        assertEquals(Optional.of(EvidenceType.XLSX), typeOf(Archives.workbook().bytes()));
    }

    @Test
    void textIsOnlyATableIfItIsUtf8WithoutControlsAndNoPage() throws IOException {
        assertEquals(Optional.empty(), typeOf("a,b\u0000c\n"));
        assertEquals(Optional.empty(), typeOf("a,b\u001b[2Jc\n"));
        assertEquals(Optional.empty(), typeOf(new byte[] {'a', ',', (byte) 0xe9, '\n'}));
        assertEquals(Optional.empty(), typeOf("  <!DOCTYPE html><script>"));
        assertEquals(Optional.empty(), typeOf("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assertEquals(Optional.empty(), typeOf("<?xml version=\"1.0\"?>"));
        assertEquals(Optional.of(EvidenceType.CSV), typeOf("<5,12\n"));
    }

    @Test
    void aProgramIsNothingThatIsTaken() throws IOException {
        assertEquals(Optional.empty(), typeOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}));
        assertEquals(Optional.empty(), typeOf(new byte[] {0x7f, 'E', 'L', 'F', 2}));
        // OLE2: the old binary documents of Office, which carry macros.
        assertEquals(Optional.empty(), typeOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}));
    }

    @Test
    void anArchiveWhoseDirectoryCannotBeReadIsAnArchiveAllTheSame() throws IOException {
        for (var archive : List.of(Archives.workbook(), Archives.ofTable())) {
            assertEquals(Optional.of(EvidenceType.ZIP), typeOf(archive.withCommentBeyondTheEnd()));
            assertEquals(Optional.of(EvidenceType.ZIP), typeOf(archive.withUnreadableComment()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, PDF",
        "Image/PNG, PNG",
        "image/jpeg, JPEG",
        "text/csv; charset=utf-8, CSV",
        "application/vnd.ms-excel, CSV",
        "application/x-zip-compressed, ZIP"
    })
    void whatIsDeclaredIsReadAsBrowsersWriteIt(String contentType, EvidenceType type) {
        assertEquals(type, EvidenceType.declared(contentType));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ";", "text/html", "application/octet-stream", "image/svg+xml", "application/json"})
    void othersAreRefused(String contentType) {
        assertThrows(UnsupportedType.class, () -> EvidenceType.declared(contentType));
    }
}
