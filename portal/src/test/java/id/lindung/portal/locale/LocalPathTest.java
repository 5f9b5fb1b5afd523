package id.lindung.portal.locale;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/perintah?status=terbuka&hal=2", "/platform/tiktok", "/cari?q=a%20b"})
    void pathsOfThePortalAreLocal(String path) {
        assertTrue(LocalPath.isLocal(path));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "/a\\..\\\\example.org",
                "javascript:alert(1)",
                "perintah",
                " /perintah",
                "/a b",
                "/a\r\nSet-Cookie: x=y",
                "/\t/example.org",
                "/a#b"
            })
    void everythingElseIsNot(String path) {
        assertFalse(LocalPath.isLocal(path));
    }

    @Test
    void anEndlessAddressIsNot() {
        assertFalse(LocalPath.isLocal("/" + "a".repeat(5000)));
    }
}
