package id.lindung.compliance.evidence.file;

import id.lindung.kit.problem.Unprocessable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tells the type of a file from its bytes, because its name and the sender's declaration may be wrong. */
public final class ContentType {

    private static final int HEAD = 512;
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private ContentType() {}

    /**
     * Empty if it is nothing that is taken.
     *
     * @param limits on what is read of an archive
     */
    public static Optional<EvidenceType> of(Path file, EvidenceConfig.Archive limits) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, PDF)) {
            return Optional.of(EvidenceType.PDF);
        }
        if (startsWith(head, PNG)) {
            return Optional.of(EvidenceType.PNG);
        }
        if (startsWith(head, JPEG)) {
            return Optional.of(EvidenceType.JPEG);
        }
        if (startsWith(head, ZIP)) {
            return Optional.of(isWorkbook(file, limits) ? EvidenceType.XLSX : EvidenceType.ZIP);
        }
        return !isMarkup(head) && isText(file) ? Optional.of(EvidenceType.CSV) : Optional.empty();
    }

    static boolean isZip(byte[] head) {
        return startsWith(head, ZIP);
    }

    /** A container in the sense of ECMA-376 part 2 that holds a workbook; whether it is sound is asked later. */
    private static boolean isWorkbook(Path file, EvidenceConfig.Archive limits) throws IOException {
        try {
            var names = ZipDirectory.read(file, limits, 0).stream()
                    .map(ZipMember::name)
                    .toList();
            return names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml");
        } catch (Unprocessable e) {
            return false;
        }
    }

    /** A page or a picture with scripts is text as well; a table does not begin like one. */
    private static boolean isMarkup(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<!") || text.startsWith("<?") || text.matches("(?s)<[a-z].*");
    }

    /** UTF-8 without control characters other than those of lines and tabs. */
    private static boolean isText(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(buffer[i]) && "\t\r\n".indexOf(buffer[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
