package id.lindung.compliance.evidence.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.problem.InvalidRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "laporan.pdf, laporan.pdf",
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\andi\\Laporan Juli.PDF, Laporan Juli.pdf",
        "/absolute/laporan.pdf, laporan.pdf",
        "...hidden.pdf, hidden.pdf",
        "laporan.pdf. . , laporan.pdf",
        "a<b>c:d|e?f*g.pdf, a_b_c_d_e_f_g.pdf",
        "payroll;rm -rf.pdf, payroll_rm -rf.pdf",
        "50%.pdf, 50_.pdf",
        "laporan.exe.pdf, laporan.exe.pdf"
    })
    void onlyAHarmlessNameIsLeft(String given, String kept) {
        assertEquals(kept, FileName.of(given, EvidenceType.PDF).text());
    }

    @Test
    void marksThatDeceiveTheEyeAreDropped() {
        assertEquals(
                "gpj.exe.pdf",
                FileName.of("gpj\u202E.exe\u0007\u200B.pdf", EvidenceType.PDF).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"laporan", "laporan.exe", ".pdf", "..", "/", "laporan.pdf/", "pdf", "laporan.pdf.exe"})
    void aNameThatIsNotOfTheTypeIsRefused(String given) {
        assertThrows(InvalidRequest.class, () -> FileName.of(given, EvidenceType.PDF));
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnd() {
        var name = FileName.of("😀".repeat(120) + ".jpeg", EvidenceType.JPEG).text();
        assertTrue(name.length() <= 155);
        assertTrue(name.endsWith("😀.jpeg"));
    }

    @Test
    void theHeaderCarriesAnAsciiNameAndTheTrueOne() {
        assertEquals(
                "attachment; filename=\"laporan \\_ juli.pdf\"; filename*=UTF-8''laporan%20%C3%A9%20juli.pdf"
                        .replace("\\_", "_"),
                FileName.of("laporan é juli.pdf", EvidenceType.PDF).asAttachment());
    }

    @Property
    void whateverTheNameTheHeaderStaysOneHeader(@ForAll @StringLength(max = 80) String base) {
        FileName name;
        try {
            name = FileName.of(base + ".pdf", EvidenceType.PDF);
        } catch (InvalidRequest refused) {
            return;
        }
        var header = name.asAttachment();
        assertTrue(header.chars().allMatch(c -> c >= 0x20 && c < 0x7f), header);
        assertEquals(2, header.chars().filter(c -> c == '"').count(), header);
        assertEquals(2, header.chars().filter(c -> c == ';').count(), header);
        assertFalse(name.text().contains("/") || name.text().contains("\\"));
        var encoded = header.substring(header.indexOf("''") + 2);
        var readable = new String(name.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(readable, URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    }
}
