package id.lindung.moderation.takedown.url;

import id.lindung.kit.problem.Conflict;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The keys of the vault: the first one seals, each opens what was sealed with it, so that a key can be changed. */
final class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final List<AddressCipher> ciphers;

    private KeyRing(List<AddressCipher> ciphers) {
        this.ciphers = ciphers;
    }

    /** @throws IllegalStateException unless there is a key and each is 32 bytes in base64 */
    static KeyRing of(List<String> base64Keys) {
        if (base64Keys.isEmpty()) {
            throw new IllegalStateException("URL_VAULT_KEY must hold a key");
        }
        return new KeyRing(base64Keys.stream().map(AddressCipher::of).toList());
    }

    AddressCipher.Sealed seal(byte[] plain, UUID itemId) {
        return ciphers.get(0).seal(plain, itemId);
    }

    /**
     * @throws Conflict {@code address-key-missing} if the key is not on the ring
     * @throws IllegalStateException if it was sealed for another item, or changed since
     */
    byte[] open(AddressCipher.Sealed sealed, UUID itemId) {
        return ciphers.stream()
                .filter(cipher -> cipher.keyId().equals(sealed.keyId()))
                .findFirst()
                .orElseThrow(() -> missing(sealed.keyId()))
                .open(sealed, itemId);
    }

    private static Conflict missing(String keyId) {
        LOG.errorf("a restricted address was sealed with key %s, which URL_VAULT_KEY does not hold", keyId);
        return new Conflict(
                "address-key-missing",
                "The address was sealed with a key that the service has no more; ask its operator.");
    }
}
