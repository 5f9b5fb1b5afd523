package id.lindung.moderation.takedown.url;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.moderation.takedown.url.AddressCipher.Sealed;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressCipherTest {

    private static final UUID ITEM = UUID.fromString("0190c2f0-0000-7000-8000-000000000001");
    private static final UUID OTHER_ITEM = UUID.fromString("0190c2f0-0000-7000-8000-000000000002");
    private static final byte[] ADDRESS = "https://example.com/a".getBytes(UTF_8);

    private final AddressCipher cipher = AddressCipher.of(key(1));

    @Test
    void whatWasSealedOpens() {
        assertArrayEquals(ADDRESS, cipher.open(cipher.seal(ADDRESS, ITEM), ITEM));
    }

    @Test
    void theSameAddressIsSealedDifferentlyEachTime() {
        var one = cipher.seal(ADDRESS, ITEM);
        var other = cipher.seal(ADDRESS, ITEM);
        assertFalse(Arrays.equals(one.nonce(), other.nonce()));
        assertFalse(Arrays.equals(one.ciphertext(), other.ciphertext()));
    }

    @Test
    void anAddressDoesNotOpenForAnotherItem() {
        var sealed = cipher.seal(ADDRESS, ITEM);
        assertThrows(IllegalStateException.class, () -> cipher.open(sealed, OTHER_ITEM));
    }

    @Test
    void aChangedAddressDoesNotOpen() {
        var sealed = cipher.seal(ADDRESS, ITEM);
        sealed.ciphertext()[0] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.open(sealed, ITEM));
    }

    @Test
    void anotherKeyOpensNothingEvenUnderTheRightName() {
        var sealed = cipher.seal(ADDRESS, ITEM);
        var other = AddressCipher.of(key(2));
        assertThrows(IllegalStateException.class, () -> other.open(sealed, ITEM));
        var renamed = new Sealed(other.seal(ADDRESS, ITEM).keyId(), sealed.nonce(), sealed.ciphertext());
        assertThrows(IllegalStateException.class, () -> other.open(renamed, ITEM));
    }

    @Test
    void aKeyThatIsNotThirtyTwoBytesOrNoBase64IsRefusedWithoutBeingRepeated() {
        for (var key : new String[] {"c2hvcnQ=", "this is no base64", ""}) {
            var refused = assertThrows(IllegalStateException.class, () -> AddressCipher.of(key));
            assertFalse(!key.isEmpty() && refused.getMessage().contains(key));
        }
    }

    private static String key(int seed) {
        var key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return Base64.getEncoder().encodeToString(key);
    }
}
