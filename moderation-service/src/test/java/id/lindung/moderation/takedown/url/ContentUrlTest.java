package id.lindung.moderation.takedown.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.kit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.tiktok.com/@akun/video/7300000000000000001",
                "http://example.co.id/a",
                "HTTPS://Example.com/a",
                "https://example.com:8443/a?b=c#komentar-3",
                "https://example.com/?v=abc",
                "https://xn--bcher-kva.example/a",
                "https://203.0.113.7/a",
                "https://[2001:db8::7]/a",
                "https://example.com/%E2%9C%93"
            })
    void aSpecificPublicAddressIsTakenAsItWasWritten(String text) {
        assertEquals(text, ContentUrl.parse(text, "/url").text());
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.com/a, scheme",
        "javascript:alert(1), scheme",
        "data:text/html;base64, scheme",
        "//example.com/a, scheme",
        "example.com/a, scheme",
        "mailto:somebody@example.com, scheme",
        "https://user:secret@example.com/a, credentials",
        "https://user@example.com/a, credentials",
        "https://localhost/a, host",
        "https:///a, host",
        "https://intranet/a, host",
        "https://example.com./a, host",
        "https://bücher.example/a, host",
        "https://exa mple.com/a, uri",
        "https://example.com/a b, uri",
        "https://example.com/<script>, uri",
        "https://example.com, specific",
        "https://example.com/, specific",
        "https://example.com/#top, specific"
    })
    void anAddressThatIsNoneOrTooWideIsRefusedByName(String text, String rule) {
        var refused = assertThrows(InvalidRequest.class, () -> ContentUrl.parse(text, "/items/0/url"));
        assertEquals(rule, refused.violations().get(0).rule());
        assertEquals("/items/0/url", refused.violations().get(0).pointer());
    }

    @Test
    void theDigestIsOfTheTextInUtf8() {
        assertEquals(
                "2dce0a4c50441bfccfa9caf4b58c3cba6e06c420505dd829f0436de1aa44baac",
                ContentUrl.parse("https://example.com/a", "/url").sha256());
    }

    @Test
    void theAddressDoesNotGetIntoALogByAccident() {
        assertFalse(ContentUrl.parse("https://example.com/secret", "/url")
                .toString()
                .contains("secret"));
    }
}
