package id.lindung.compliance.evidence;

import static id.lindung.stack.junit.Api.as;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.contracts.hash.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence that is asked for in parts is delivered as a whole: what is saved is what the receipt names. */
@QuarkusTest
class EvidenceRangeTest {

    private static final byte[] PDF = "%PDF-1.7\nlaporan\n".getBytes(StandardCharsets.UTF_8);
    private static final String DIGEST =
            "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(PDF))) + ":";

    private String path;

    @BeforeEach
    void upload() {
        Register.platforms();
        var id = UpdateFile.drafted()
                .upload("laporan.pdf", "application/pdf", PDF)
                .statusCode(201)
                .extract()
                .<String>path("id");
        path = "/api/v1/evidence/" + id + "/content";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=2-4",
                "bytes=0-",
                "bytes=-3",
                "bytes=0-1,3-4",
                "bytes=4-2",
                "bytes=100-200",
                "bytes=99999999999999999999-",
                "lines=1-2",
                "nonsense"
            })
    void whateverRangeIsAskedForTheWholeIsSentAndSaysSo(String range) {
        assertWhole(Map.of("Range", range));
        // A condition on the representation changes nothing of that, whether it holds or not.
        assertWhole(Map.of("Range", range, "If-Range", "\"other\""));
        assertWhole(Map.of("Range", range, "If-Range", "Wed, 21 Oct 2015 07:28:00 GMT"));
    }

    private void assertWhole(Map<String, String> headers) {
        var answer = as("liaison-tiktok").headers(headers).get(path);
        assertAll(
                headers.toString(),
                () -> assertEquals(200, answer.statusCode()),
                () -> assertArrayEquals(PDF, answer.asByteArray()),
                () -> assertNull(answer.header("Content-Range")),
                () -> assertEquals(Integer.toString(PDF.length), answer.header("Content-Length")),
                () -> assertEquals("none", answer.header("Accept-Ranges")),
                () -> assertEquals(DIGEST, answer.header("Repr-Digest")));
    }

    @Test
    void whoAsksForTheHeadersAloneIsToldTheSame() {
        var answer = as("liaison-tiktok").header("Range", "bytes=2-4").head(path);
        assertEquals(200, answer.statusCode());
        assertEquals(DIGEST, answer.header("Repr-Digest"));
        assertEquals(Integer.toString(PDF.length), answer.header("Content-Length"));
    }
}
