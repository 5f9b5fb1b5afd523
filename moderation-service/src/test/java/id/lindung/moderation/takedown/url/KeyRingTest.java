package id.lindung.moderation.takedown.url;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.kit.problem.Conflict;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A key can be replaced without losing what was sealed with it. */
class KeyRingTest {

    private static final UUID ITEM = UUID.fromString("0190c2f0-0000-7000-8000-000000000001");
    private static final byte[] ADDRESS = "https://example.com/a".getBytes(UTF_8);

    @Test
    void afterAKeyWasReplacedWhatItSealedStillOpens() {
        var before = KeyRing.of(List.of(key(1))).seal(ADDRESS, ITEM);
        assertArrayEquals(ADDRESS, KeyRing.of(List.of(key(2), key(1))).open(before, ITEM));
    }

    @Test
    void theFirstKeySeals() {
        var sealed = KeyRing.of(List.of(key(2), key(1))).seal(ADDRESS, ITEM);
        assertArrayEquals(ADDRESS, KeyRing.of(List.of(key(2))).open(sealed, ITEM));
    }

    @Test
    void aKeyThatIsGoneIsNamedAsTheCause() {
        var sealed = KeyRing.of(List.of(key(1))).seal(ADDRESS, ITEM);
        var ring = KeyRing.of(List.of(key(2)));
        assertEquals(
                "address-key-missing",
                assertThrows(Conflict.class, () -> ring.open(sealed, ITEM)).code());
    }

    @Test
    void aRingWithoutAKeyIsRefused() {
        assertThrows(IllegalStateException.class, () -> KeyRing.of(List.of()));
    }

    private static String key(int seed) {
        var key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return Base64.getEncoder().encodeToString(key);
    }
}
