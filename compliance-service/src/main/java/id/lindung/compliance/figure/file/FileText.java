package id.lindung.compliance.figure.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a file as text, or what is wrong with them. */
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String ADVICE = "save it as \"CSV UTF-8\" (Excel: Save as; LibreOffice: Character set UTF-8)";

    private final byte[] content;
    private final Faults faults;

    FileText(byte[] content, Faults faults) {
        this.content = content;
        this.faults = faults;
    }

    /** Without the mark of the byte order; empty if anything is wrong. */
    String decode() {
        if (content.length == 0) {
            faults.add(1, "empty-file", "the file has 0 bytes; choose the file with the figures");
            return "";
        }
        if (isUtf16()) {
            faults.add(1, "encoding", "the file is UTF-16 and must be UTF-8: " + ADVICE);
            return "";
        }
        var in = ByteBuffer.wrap(content);
        var out = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            var at = in.position();
            faults.add(
                    lineAt(at), "encoding", "must be UTF-8; found the byte 0x%02X: %s".formatted(content[at], ADVICE));
            return "";
        }
        var text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private boolean isUtf16() {
        var first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE;
    }

    /** A line ends with CR LF, LF or CR, as the reader of the rows counts them. */
    private long lineAt(int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            var ended = content[i] == '\n' || content[i] == '\r' && (i + 1 == content.length || content[i + 1] != '\n');
            line += ended ? 1 : 0;
        }
        return line;
    }
}
