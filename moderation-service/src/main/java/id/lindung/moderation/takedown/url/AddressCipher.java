package id.lindung.moderation.takedown.url;

import id.lindung.contracts.hash.Sha256;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh random nonce each time and the item's id as additional authenticated data. */
final class AddressCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final String keyId;
    private final SecureRandom random = new SecureRandom();

    private AddressCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        this.keyId = Sha256.of(key).substring(0, 16);
    }

    /** @throws IllegalStateException unless the key is 32 bytes in base64; the message does not repeat it */
    @SuppressWarnings("UnusedException") // the cause would quote a part of the key
    static AddressCipher of(String base64Key) {
        try {
            var key = Base64.getDecoder().decode(base64Key.strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("URL_VAULT_KEY must be " + KEY_BYTES + " bytes, not " + key.length);
            }
            return new AddressCipher(key);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("URL_VAULT_KEY must be base64");
        }
    }

    /** First 8 bytes of the SHA-256 of the key, hexadecimal. */
    String keyId() {
        return keyId;
    }

    /** An address as it is kept. */
    record Sealed(String keyId, byte[] nonce, byte[] ciphertext) {}

    Sealed seal(byte[] plain, UUID itemId) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            return new Sealed(
                    keyId, nonce, cipher(Cipher.ENCRYPT_MODE, nonce, itemId).doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("address not encrypted", e);
        }
    }

    /** @throws IllegalStateException if it was sealed with another key, for another item, or changed since */
    byte[] open(Sealed sealed, UUID itemId) {
        if (!sealed.keyId().equals(keyId)) {
            throw new IllegalStateException("address was sealed with key " + sealed.keyId() + ", present is " + keyId);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed.nonce(), itemId).doFinal(sealed.ciphertext());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("address does not open", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID itemId) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(16)
                .putLong(itemId.getMostSignificantBits())
                .putLong(itemId.getLeastSignificantBits())
                .array());
        return cipher;
    }
}
