package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureImportCheck;
import jakarta.ws.rs.BadRequestException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file that is being checked, as a control of the check page: the portal keeps no state, and what is confirmed must be
 * what was checked. Rows of figures are alike, so that even the largest file is packed into less than 1 MB.
 */
final class PackedFile {

    /** As much as the service takes. */
    static final int LONGEST = FigureImportCheck.LARGEST_FILE;

    private PackedFile() {}

    static String pack(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** @throws BadRequestException if no page of ours has sent it */
    static byte[] open(String text) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text == null ? "" : text)))) {
            byte[] content = in.readNBytes(LONGEST + 1);
            if (content.length <= LONGEST) {
                return content;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadRequestException("Not the file of a check page", e);
        }
        throw new BadRequestException("Longer than a file may be");
    }
}
