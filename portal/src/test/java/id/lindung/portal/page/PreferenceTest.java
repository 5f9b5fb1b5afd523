package id.lindung.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.stack.junit.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser would rather have never costs the reader the page; by what name it asks may. */
@QuarkusTest
@TestProfile(NoProvider.class)
class PreferenceTest {

    @TestHTTPResource
    URI portal;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept-Language  | en-US,en;q=0.9,",
                "Accept-Language  | ;;;",
                "Accept-Language  | en;q=",
                "Accept-Language  | '*,*,*'",
                "Accept-Language  | \u00e9\u00ff",
                "Accept           | nonsense",
                "Accept           | ;",
                "Accept           | application/json",
                "Accept           | text/html;q=x",
                "Accept           | image/*;q=0",
                "Accept-Encoding  | gzip;q=x,,",
                "Accept-Charset   | utf-7",
                "Cookie           | lang",
                "Cookie           | lang=; zona=\"; tema=%zz",
                "Cookie           | lang=xx; =; ;;",
                "If-None-Match    | nonsense",
                "If-Modified-Since | yesterday",
                "Range            | bytes=nonsense"
            })
    void aPageIsNeverRefusedForAPreference(String header, String value) throws IOException {
        for (var path : new String[] {"/istilah", "/privasi", "/sesi-berakhir"}) {
            var answer = new RawRequest("GET", path).header(header, value).send(portal);
            assertEquals(200, answer.status(), path + " with " + header + ": " + value + answer.text());
            assertTrue(answer.headers().get("content-type").startsWith("text/html"), answer.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "localhost.example.org", "localhost@example.org", "", "a b", "[::1"})
    void nobodyElsesNameIsAnsweredTo(String host) throws IOException {
        var status = new RawRequest("GET", "/istilah")
                .header("Host", host)
                .send(portal)
                .status();

        assertTrue(status == 421 || status == 400, host + " was answered with " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8080"})
    void ourOwnNamesAreAnsweredToAtAnyPort(String host) throws IOException {
        assertEquals(
                200,
                new RawRequest("GET", "/istilah")
                        .header("Host", host)
                        .send(portal)
                        .status());
    }

    @Test
    void aBodyOfAnUnknownCodingEndsTheConnection() throws IOException {
        var answer = new RawRequest("POST", "/istilah")
                .header("Transfer-Encoding", "xchunked")
                .send(portal);

        assertEquals(400, answer.status());
        assertEquals("close", answer.headers().get("connection"));
    }
}
