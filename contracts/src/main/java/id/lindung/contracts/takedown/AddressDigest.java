package id.lindung.contracts.takedown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands for the address of content wherever the address itself may not be written: {@code urlSha256}. */
public final class AddressDigest {

    private AddressDigest() {}

    /**
     * SHA-256 of the address in UTF-8, exactly as the order names it, hexadecimal. Nothing is made equal: the platform
     * gets the very text, and two spellings are two addresses. Blanks round it are none of it.
     */
    public static String of(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(address.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
