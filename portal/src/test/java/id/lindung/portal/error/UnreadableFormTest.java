package id.lindung.portal.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client has written wrongly is its mistake, and no failure of the portal. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
class UnreadableFormTest {

    private static final String UPLOAD = "/lapor/" + SampleUpdate.ID + "/bukti";

    @TestHTTPResource
    URI portal;

    private Pages pages;
    private String token;

    @BeforeEach
    void openTheForm() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
        Services.answer(
                "GET /api/v1/compliance-updates/" + SampleUpdate.ID,
                SampleUpdate.anUpdate().allowing("change", "add-evidence").view());
        pages = Pages.inIndonesian().open(UPLOAD);
        token = pages.page().select("form[enctype] input[name=csrf-token]").val();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|415",
                "' '|415",
                "/|415",
                "multipart|415",
                "multipart/form-data|400",
                "multipart/form-data; boundary=|400",
                "multipart/form-data; boundary|400",
                "multipart/mixed; boundary=x|415",
                "text/plain|415",
                "application/json|415"
            })
    void aTypeThatSaysNothingOrNotHowItIsDividedIsRefused(String type, int status) throws IOException {
        assertEquals(status, status("Content-Type: " + type, "--x\r\n\r\nabc"));
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.4", "0.6", "0.8", "0.95"})
    void aBodyThatEndsInTheMiddleIsRefused(double share) throws IOException {
        var whole = "--x\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + "a,b\n".repeat(50) + "\r\n--x--\r\n";
        var status = status(
                "Content-Type: multipart/form-data; boundary=x", whole.substring(0, (int) (whole.length() * share)));
        assertEquals(400, status);
    }

    @Test
    void aNormalFormIsStillTaken() {
        var answer = pages.request()
                .multiPart("csrf-token", token)
                .multiPart("berkas", "", new byte[0], "application/octet-stream")
                .post(UPLOAD);
        assertEquals(422, answer.statusCode());
    }

    /** Written by hand: no client would send a header like these. */
    private int status(String header, String body) throws IOException {
        var cookies = pages.response().cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (var socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(20_000);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var head = "POST " + UPLOAD + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\n" + header
                    + "\r\nContent-Length: " + bytes.length + "\r\nCookie: " + cookies
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertTrue(line.startsWith("HTTP/1.1 "), List.of(line)::toString);
            return Integer.parseInt(line.substring(9));
        }
    }
}
