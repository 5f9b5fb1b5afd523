package id.lindung.portal.format;

import java.nio.charset.StandardCharsets;

/** The header that has a file saved under its name (RFC 6266); a name is a platform's text and so not trusted. */
public final class Attachment {

    /** Characters that stand for themselves in an extended value (RFC 8187 section 3.2.1, attr-char). */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    public static String named(String fileName) {
        return "attachment; filename=\"" + ascii(fileName) + "\"; filename*=UTF-8''" + extended(fileName);
    }

    /** For readers that do not know the extended form: letters, digits and a few marks, the rest as underscores. */
    private static String ascii(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static String extended(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xff);
            if (sign < 128 && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0)) {
                encoded.append(sign);
            } else {
                encoded.append('%').append(String.format("%02X", octet & 0xff));
            }
        }
        return encoded.toString();
    }
}
