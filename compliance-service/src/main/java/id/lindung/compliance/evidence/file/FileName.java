package id.lindung.compliance.evidence.file;

import id.lindung.kit.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a file is shown and downloaded by. Where it came from is cut off, and what could mean something to a file
 * system, a shell or a reader's eye is replaced; the name on our disk has nothing to do with it.
 */
public record FileName(String text) {

    private static final int LONGEST = 150;

    /** Controls, and marks that turn the direction of writing: "gpj.exe" can be made to look like "exe.jpg". */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*;%]");

    /** Attr-char of RFC 5987, section 3.2.1, without those that a shell would notice. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** @throws InvalidRequest if no name is left, or it is not that of a file of this type */
    static FileName of(String given, EvidenceType type) {
        var lastPart = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(lastPart, Normalizer.Form.NFC))
                .replaceAll("");
        var clean = withoutEdges(RESERVED.matcher(visible).replaceAll("_"));
        var dot = clean.lastIndexOf('.');
        var extension = dot < 0 ? "" : clean.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot < 1 || !type.extensions().contains(extension)) {
            throw InvalidRequest.of(
                    "query:fileName",
                    "extension",
                    "must be a name that ends in ." + String.join(" or .", type.extensions()));
        }
        return new FileName(shortened(clean.substring(0, dot)) + "." + extension);
    }

    /** Leading dots hide a file, trailing dots and blanks are dropped by Windows. */
    private static String withoutEdges(String name) {
        return name.replaceAll("^[.\\s]+", "").replaceAll("[.\\s]+$", "");
    }

    /** Never cut between the two halves of one character. */
    private static String shortened(String base) {
        if (base.length() <= LONGEST) {
            return base;
        }
        var end = Character.isHighSurrogate(base.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return base.substring(0, end);
    }

    /** Value of Content-Disposition (RFC 6266): to be saved, never shown, with the true name for those who read UTF-8. */
    public String asAttachment() {
        var ascii = text.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + percentEncoded();
    }

    private String percentEncoded() {
        var encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return encoded.toString();
    }
}
