package id.lindung.moderation.takedown.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.item.AddressDigest;
import id.lindung.kit.problem.InvalidRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an address in a text, and what only looks a little like one. */
class ClearAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "also at bad.example/u/77/v/9",
                "see https://bad.example",
                "BAD.Example/U/77",
                "(bad.example/u?)",
                "\u201cbad.example/u\u201d",
                "url=bad.example/u",
                "lihat:bad.example/u",
                "one,bad.example/u",
                "bad.example:8443/u",
                "bad.example?v=1",
                "bad.example#top",
                "//bad.example/u",
                "user@bad.example/u",
                "sub-domain.of.a_long.bad.example/u/1",
                "contoh.\u0e44\u0e17\u0e22/u",
                "bad.xn--p1ai/u"
            })
    void isAnAddress(String text) {
        assertTrue(ClearAddresses.holds(text), text);
        assertEquals(List.of("/reason"), refusal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at bad[.]example/u",
                "bad[.]example",
                "bad[dot]example",
                "bad(dot)example/u",
                "bad (dot) example",
                "bad{.}example/u",
                "bad<.>example/u",
                "bad[ . ]example/u",
                "bad[titik]example",
                "bad dot example/u",
                "bad dot com",
                "bad titik com slash u",
                "bad-dot-example/u",
                "badDOTexample/u",
                "hxxp://bad.example",
                "hXXps://bad[.]example/u",
                "h**ps://bad.example/u",
                "hxxps[:]//bad[.]example",
                "https : // bad.example/u",
                "https[://]bad.example",
                "bad . example/u",
                "bad .example/u",
                "bad. example/u",
                "bad. com / u",
                "bad.example / u",
                "bad.example[/]u",
                "bad.example slash u",
                "bad\uff0eexample/u",
                "bad\uff0eexample",
                "bad\u3002example\uff0fu",
                "bad\uff61example/u",
                "b\u200bad.exam\u00adple/u",
                "bad\u200b.\u200bexample/\u200bu",
                "\uff42\uff41\uff44.example/u",
                "bad\u2024example/u",
                "bad\u00b7example/u",
                "bad.example\u2215u",
                "bad.example\\u",
                "bad%2Eexample%2Fu",
                "bad&#46;example&#47;u",
                "bad.\u00a0example/u",
                "203.0.113.7:8080/u",
                "[2001:db8::7]/u",
                "[::1]:8080/u",
                "[2001:0:0:1:1:1:1:1]/u",
                "[10:30:15:20]/u",
                "bad[.com]/u",
                "bad[.example]/u",
                "bad[.sub.example]/u",
                "bad[.com/u",
                "bad[.com/u]",
                "bad(.com)/u",
                "bad [.com]/u",
                "bad [dot com]/u",
                "bad.]com/u",
                "bad.)example/u",
                "bad.[com]/u",
                "bad\\.com/u",
                "bad\\[.\\]com/u",
                "bad\\[.com\\]/u",
                "bad.\\com/u",
                "bad[..]com/u",
                "bad[.com][/]u",
                "bad[.com][/u]",
                "bad.com[/u]",
                "bad.com]/u",
                "bad. [com]/u",
                "[bad].com/u",
                "[bad.com]/u",
                "(bad)(.)(com)/u",
                "b[ad].co]m/u",
                "bad\".\"com/u",
                "bad'.'com/u",
                "bad\u201c.\u201dcom/u",
                "bad\u3010.\u3011com/u",
                "bad*.*com/u",
                "bad`.`com/u",
                "bad~.~com/u",
                "bad._com/u",
                "BAD. COM/u/77",
                "BAD. COM/u?v=1"
            })
    void isAnAddressInDisguise(String text) {
        assertTrue(ClearAddresses.holds(text), text);
        assertEquals(List.of("/reason"), refusal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UU 1/2024",
                "UU 11/2008 jo. UU 19/2016 jo. UU 1/2024, Pasal 27(1)",
                "Permenkominfo 5/2020 Art. 9(4)(a), Art. 15(6)",
                "PP No.71/2019",
                "29/PER/M.KOMINFO/12/2008",
                "PER.03/MEN/2016",
                "B-546/DJAI/AI.05.02/07/2026",
                "100.2.1.3/1234/SJ",
                "dan/atau a.n./u.b. s.d./sampai",
                "Who signed? The director. Why/how: no matter.",
                "Art. 15(8)/Art. 16",
                "bad.example",
                "v1.2/3",
                "Pasal 9 ayat (4) huruf (a). Pasal 15 / Pasal 16",
                "akun [1] dan akun (2). Lihat/periksa",
                "hlm. dan/atau dst.",
                "10.30 / 11.30 WIB (titik temu)",
                "Titik koordinat/lokasi; polka dot dress",
                "surat B-1. Unit/bagian (.)",
                "rasio 1 : 2 / 3 [a]",
                "A. B. Saleh / C. D. Noor",
                "and/or.",
                "pada [10:30:15] WIB",
                "pukul [08:15:00]/[09:00:00] WIB",
                "Akun diblokir. ID/NIK pelaku",
                "Konten dihapus. Link / unggahan ulang",
                "Sudah ditindak. Me/kami menunggu. Live/siaran ulang belum.",
                "berkas (.pdf)/(.docx)",
                "hlm. 3 (lihat lampiran.) Lihat/periksa",
                "Akun (diblokir). ID/NIK pelaku",
                "Konten \"dihapus\". Link/unggahan ulang",
                "Budi (S.Kom)/Ani (S.H.)",
                "unggahan (video.)/(foto.)",
                "(a).(b)/(c) [1.a/b]",
                "Pasal 27(1).a/b UU ITE",
                ""
            })
    void isNone(String text) {
        assertFalse(ClearAddresses.holds(text), text);
        assertEquals(List.of(), refusal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "a",
                ".",
                "-",
                "a.bc:1",
                "/",
                "a/",
                "a[.b",
                "a.]",
                "a. Id/x",
                "[1:2:",
                "[",
                "'.",
                "_",
                "ab.cd.",
                "a.b?",
                "\")",
                "1.",
                "xn--.xn--"
            })
    void aTextOfAnyShapeIsReadAtOnce(String part) {
        var text = part.repeat(10_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            refusal(text + "x");
            refusal(text + " ");
            refusal("x" + text);
        });
    }

    @Test
    void theAddressOfAnItemNeedsNoPathToBeFound() {
        var digest = AddressDigest.of("https://bad.example");
        assertEquals(List.of("/reason"), refusal("at bad.example.", digest));
    }

    private static List<String> refusal(String text, String... digests) {
        try {
            ClearAddresses.refuse("/reason", text, List.of(digests));
            return List.of();
        } catch (InvalidRequest refused) {
            return refused.violations().stream().map(Violation::pointer).toList();
        }
    }
}
