package id.lindung.compliance.evidence.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests, good and bad. */
public final class Archives {

    private static final String CONTENT_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Override PartName="/xl/workbook.xml" ContentType="application/vnd.%s.main+xml"/>
            </Types>""";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public static Archives empty() {
        return new Archives();
    }

    /** An archive of one table. */
    public static Archives ofTable() {
        return empty().with("payroll.csv", "month,people\n");
    }

    /** A workbook without macros, as small as one can be. */
    public static Archives workbook() {
        return empty().with(
                        "[Content_Types].xml",
                        CONTENT_TYPES.formatted("openxmlformats-officedocument.spreadsheetml.sheet"))
                .with("xl/workbook.xml", "<workbook/>")
                .with("xl/worksheets/sheet1.xml", "<worksheet/>");
    }

    /** A workbook with macros whose content types admit it. */
    public static Archives macroWorkbook() {
        return workbook()
                .with("[Content_Types].xml", CONTENT_TYPES.formatted("ms-excel.sheet.macroEnabled"))
                .with("xl/vbaProject.bin", "Sub AutoOpen()");
    }

    /** Zeros that unpack to a thousand times what they take. */
    public static Archives bomb(int megabytes) {
        return empty().with("zeros.csv", new byte[megabytes * 1024 * 1024]);
    }

    public Archives with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Archives with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Its end says that a comment follows, longer than what is left of the file. */
    public byte[] withCommentBeyondTheEnd() {
        var archive = bytes();
        // The record at the end takes 22 bytes without a comment; its last two are the length of the comment.
        archive[archive.length - 1] = (byte) 0xff;
        return archive;
    }

    /** Its first entry has a comment that is not UTF-8, though the entry says that it is. */
    public byte[] withUnreadableComment() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                var commented = new ZipEntry(entry.getKey());
                commented.setComment("comment");
                zip.putNextEntry(commented);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var archive = new String(out.toByteArray(), StandardCharsets.ISO_8859_1).replace("comment", "com\u00ffent");
        return archive.getBytes(StandardCharsets.ISO_8859_1);
    }
}
