package id.lindung.contracts.takedown.item;

import id.lindung.contracts.hash.Sha256;

/** What stands for the address of content wherever the address itself may not be written: {@code urlSha256}. */
public final class AddressDigest {

    private AddressDigest() {}

    /**
     * SHA-256 of the address in UTF-8, exactly as the order names it, hexadecimal. Nothing is made equal: the platform
     * gets the very text, and two spellings are two addresses. Blanks round it are none of it.
     */
    public static String of(String address) {
        return Sha256.of(address.strip());
    }
}
