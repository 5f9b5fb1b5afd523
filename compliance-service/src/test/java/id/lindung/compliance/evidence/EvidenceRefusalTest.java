package id.lindung.compliance.evidence;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.evidence.file.Archives;
import id.lindung.compliance.evidence.file.EvidenceStore;
import id.lindung.compliance.evidence.file.StoredFiles;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.Together;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are not taken; nothing of them stays. */
@QuarkusTest
class EvidenceRefusalTest {

    private static final int LIMIT = 25 * 1024 * 1024;
    private static final byte[] TABLE = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    EvidenceStore store;

    @TestHTTPResource
    URI service;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    /** A table of exactly this many bytes, never in memory as a whole. */
    private static InputStream table(int length) {
        var line = "1234567,abcdefg\n".getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private int given;

            @Override
            public int read() {
                return given == length ? -1 : line[given++ % line.length];
            }

            @Override
            public int read(byte[] buffer, int offset, int size) {
                if (given == length) {
                    return -1;
                }
                var count = Math.min(size, length - given);
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = line[given++ % line.length];
                }
                return count;
            }
        };
    }

    /** Sends without saying how much will come. */
    private HttpResponse<String> stream(UpdateFile update, InputStream body) throws Exception {
        var request = HttpRequest.newBuilder(service.resolve(update.path() + "/evidence?fileName=big.csv"))
                .header("Authorization", "Bearer " + DemoLogin.token("liaison-tiktok"))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofInputStream(() -> body))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    /** Says how much will come, and sends nothing before it is answered. */
    private String announced(UpdateFile update, int length) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            var head = "POST " + update.path() + "/evidence?fileName=big.csv HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer " + DemoLogin.token("liaison-tiktok") + "\r\n"
                    + "Content-Type: text/csv\r\nContent-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(13), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void twentyFiveMegabytesAreTakenAndOneByteMoreIsNot() throws Exception {
        var update = UpdateFile.drafted();
        var before = StoredFiles.count(store);
        var tooLong = stream(update, table(LIMIT + 1));
        assertEquals(413, tooLong.statusCode(), tooLong.body());
        assertEquals(
                "application/problem+json",
                tooLong.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(before, StoredFiles.count(store));

        assertTrue(announced(update, LIMIT + 1).startsWith("HTTP/1.1 413 "));
        assertEquals(before, StoredFiles.count(store));

        var longest = stream(update, table(LIMIT));
        assertEquals(201, longest.statusCode(), longest.body());
        assertEquals(before + 1, StoredFiles.count(store));
    }

    @Test
    void aSenderThatGoesAwayLeavesNothing() throws Exception {
        var update = UpdateFile.drafted();
        var before = StoredFiles.count(store);
        var broken = new SequenceInputStream(table(100_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        try {
            stream(update, broken);
        } catch (IOException expected) {
            // The client itself tells that its source has failed.
        }
        for (int i = 0; i < 50 && StoredFiles.count(store) != before; i++) {
            Thread.sleep(100);
        }
        assertEquals(before, StoredFiles.count(store));
        update.seenBy("liaison-tiktok").body("evidence", hasSize(0));
    }

    @Test
    void aTypeIsJudgedByContentAndDeclaration() throws Exception {
        var update = UpdateFile.drafted();
        var before = StoredFiles.count(store);
        refused(update.upload("a.csv", "text/html", TABLE), 415, "unsupported-media-type");
        refused(update.upload("a.csv", "application/octet-stream", TABLE), 415, "unsupported-media-type");
        refused(update.upload("a.pdf", "application/pdf", TABLE), 415, "unsupported-media-type");
        refused(update.upload("a.png", "image/png", new byte[] {'M', 'Z', 0, 1}), 415, "unsupported-media-type");
        refused(update.upload("a.zip", "application/zip", Archives.workbook().bytes()), 415, "unsupported-media-type");
        refused(update.upload("a.xlsx", XLSX, Archives.ofTable().bytes()), 415, "unsupported-media-type");
        refused(
                update.upload("a.csv", "text/csv", "<html><script>".getBytes(StandardCharsets.UTF_8)),
                415,
                "unsupported-media-type");
        refused(update.upload("a.csv", "text/csv", new byte[] {'a', 0, 'b'}), 415, "unsupported-media-type");
        refused(update.upload("a.csv", "text/csv; charset=iso-8859-1", TABLE), 400, "invalid-request");
        assertEquals(before, StoredFiles.count(store));
    }

    @Test
    void unsafeArchivesAreRefused() throws Exception {
        var update = UpdateFile.drafted();
        var before = StoredFiles.count(store);
        refused(update.upload("a.xlsx", XLSX, Archives.macroWorkbook().bytes()), 422, "unsafe-file")
                .body("violations[0].rule", equalTo("no-macros"));
        refused(update.upload("a.zip", "application/zip", Archives.bomb(64).bytes()), 422, "unsafe-file")
                .body("violations[0].rule", equalTo("archive-ratio"))
                .body("violations[0].pointer", equalTo("entry:zeros.csv"));
        refused(
                        update.upload(
                                "a.zip",
                                "application/zip",
                                Archives.empty().with("../a.csv", "x").bytes()),
                        422,
                        "unsafe-file")
                .body("violations[0].rule", equalTo("entry-name"));
        refused(
                        update.upload(
                                "a.zip",
                                "application/zip",
                                Archives.empty().with("setup.exe", "x").bytes()),
                        422,
                        "unsafe-file")
                .body("violations[0].rule", equalTo("no-programs"));
        assertEquals(before, StoredFiles.count(store));
    }

    @Test
    void archivesWhoseDirectoryCannotBeReadAreRefusedAndNothingStays() throws Exception {
        var update = UpdateFile.drafted();
        var before = StoredFiles.count(store);
        for (var archive : List.of(Archives.workbook(), Archives.ofTable())) {
            for (var broken : List.of(archive.withCommentBeyondTheEnd(), archive.withUnreadableComment())) {
                for (var type : List.of(XLSX, "application/zip")) {
                    var name = type.equals(XLSX) ? "a.xlsx" : "a.zip";
                    refused(update.upload(name, type, broken), 422, "unsafe-file")
                            .body("violations[0].rule", equalTo("readable-archive"));
                }
            }
        }
        assertEquals(before, StoredFiles.count(store));
    }

    @Test
    void anotherHashThanDeclaredMeansThatItDidNotArriveIntact() throws Exception {
        var update = UpdateFile.drafted();
        var before = StoredFiles.count(store);
        var upload = as("liaison-tiktok")
                .config(UpdateFile.AS_IT_IS)
                .contentType("text/csv")
                .queryParam("fileName", "a.csv")
                .queryParam("declaredSha256", "0".repeat(64))
                .body(TABLE)
                .post(update.path() + "/evidence")
                .then();
        refused(upload, 400, "invalid-request").body("violations[0].rule", equalTo("digest-mismatch"));
        assertEquals(before, StoredFiles.count(store));
    }

    @Test
    void namesDaysAndHashesMustBeWhatTheySay() {
        var update = UpdateFile.drafted();
        var path = update.path() + "/evidence";
        for (var query : List.of(
                "",
                "?fileName=",
                "?fileName=..%2F..%2F",
                "?fileName=a.exe",
                "?fileName=a%00.csv",
                "?fileName=" + "a".repeat(256) + ".csv",
                "?fileName=a.csv&effectiveOn=yesterday",
                "?fileName=a.csv&declaredSha256=abc")) {
            refused(
                    as("liaison-tiktok")
                            .config(UpdateFile.AS_IT_IS)
                            .urlEncodingEnabled(false)
                            .contentType("text/csv")
                            .body(TABLE)
                            .post(path + query)
                            .then(),
                    400,
                    "invalid-request");
        }
        refused(update.upload("a.csv", "text/csv", new byte[0]), 400, "invalid-request");
    }

    @Test
    void onlyTheLiaisonOfThePlatformAddsFilesAndOnlyWhileItWrites() {
        var update = UpdateFile.drafted();
        for (var account : List.of("approver-tiktok", "officer")) {
            refused(uploadBy(account, update), 403, "forbidden");
        }
        refused(uploadBy("liaison-other", update), 404, "not-found");
        update.done("liaison-tiktok", "hand-over");
        refused(uploadBy("liaison-tiktok", update), 409, "illegal-transition")
                .body("currentState", equalTo("INTERNAL_REVIEW"));
    }

    private static ValidatableResponse uploadBy(String account, UpdateFile update) {
        return as(account)
                .config(UpdateFile.AS_IT_IS)
                .contentType("text/csv")
                .queryParam("fileName", "a.csv")
                .body(TABLE)
                .post(update.path() + "/evidence")
                .then();
    }

    @Test
    void evenSimultaneousUploadsStayWithinTheNumberOfFiles() throws Exception {
        var update = UpdateFile.drafted();
        for (int i = 0; i < 18; i++) {
            update.upload(i + ".csv", "text/csv", TABLE).statusCode(201);
        }
        var before = StoredFiles.count(store);
        var answers = Together.call(
                5,
                caller -> update.upload("more.csv", "text/csv", TABLE).extract().statusCode());
        assertEquals(2, Collections.frequency(answers, 201), answers::toString);
        assertEquals(3, Collections.frequency(answers, 409), answers::toString);
        refused(update.upload("more.csv", "text/csv", TABLE), 409, "too-many-files");
        assertEquals(before + 2, StoredFiles.count(store));
    }

    @Test
    void aCommandInJsonMayNotBeAsLongAsAFile() {
        // Blanks are good JSON as far as they go: only the length is wrong.
        var body = new ByteArrayInputStream(" ".repeat(3 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));
        refused(as("liaison-tiktok").body(body).post(UpdateFile.UPDATES).then(), 413, "payload-too-large");
    }
}
