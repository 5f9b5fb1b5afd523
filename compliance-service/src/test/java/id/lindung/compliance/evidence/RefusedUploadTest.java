package id.lindung.compliance.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.stack.junit.DeafRequest;
import id.lindung.stack.junit.DemoLogin;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each operation names its own limit to whoever sends too much, and whoever sends it gets to read that. */
@QuarkusTest
class RefusedUploadTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String IMPORTS = "/api/v1/published-figures/imports";
    private static final String FIGURES = "?platformId=tiktok&source=x&dataset=GOVERNMENT_REMOVAL_REQUESTS";

    @TempDir
    private Path folder;

    @Inject
    Vertx vertx;

    @TestHTTPResource
    URI service;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void whoSendsEverythingAndThenReadsGetsTheAnswerEachTime() throws IOException {
        var path = UpdateFile.drafted().path() + "/evidence?fileName=a.csv";
        for (int i = 0; i < 20; i++) {
            int bytes = (i % 5 == 4 ? 100 : 25) * MEGABYTE + 1;
            refused(request(path, "liaison-tiktok", "text/csv").announced(bytes), "25 MB (26214400 bytes)");
            refused(request(path, "liaison-tiktok", "text/csv").chunked(bytes), "25 MB (26214400 bytes)");
        }
    }

    /** As the portal sends: it reads while it sends, and fails where the connection ends before the answer. */
    @Test
    void whoReadsWhileItSendsGetsTheAnswerEachTime() throws Exception {
        var path = UpdateFile.drafted().path() + "/evidence?fileName=a.csv";
        var file = Files.write(folder.resolve("a.csv"), new byte[26 * MEGABYTE]);
        var client = vertx.createHttpClient();
        for (int i = 0; i < 20; i++) {
            var answer = sent(client, path, file.toString(), i % 2 == 0);
            assertTrue(answer.contains("25 MB (26214400 bytes)"), answer);
        }
        client.close();
    }

    private String sent(HttpClient client, String path, String file, boolean announced) throws Exception {
        return client.request(HttpMethod.POST, service.getPort(), service.getHost(), path)
                .compose(request -> {
                    request.putHeader("Authorization", "Bearer " + DemoLogin.token("liaison-tiktok"));
                    request.putHeader("Content-Type", "text/csv");
                    if (announced) {
                        request.putHeader("Content-Length", Integer.toString(26 * MEGABYTE));
                    }
                    return vertx.fileSystem()
                            .open(file, new OpenOptions().setRead(true))
                            .compose(request::send);
                })
                .compose(answer -> {
                    assertEquals(413, answer.statusCode());
                    return answer.body();
                })
                .map(Buffer::toString)
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }

    @Test
    void eachOperationNamesItsOwnLimitAndWhatItGot() throws IOException {
        for (int size : new int[] {27 * MEGABYTE, 11 * MEGABYTE}) {
            var found = "this one has " + size / MEGABYTE + " MB (" + size + " bytes)";
            for (var path : new String[] {IMPORTS + FIGURES, IMPORTS + "/checks" + FIGURES}) {
                refused(request(path, "officer", "text/csv").announced(size), "10 MB (10485760 bytes)", found);
                refused(request(path, "officer", "text/csv").chunked(size), "10 MB (10485760 bytes)", "goes on");
            }
            var json = "application/json; charset=utf-8";
            refused(request(UpdateFile.UPDATES, "liaison-tiktok", json).announced(size), "2 MB (2097152 bytes)", found);
            refused(request(UpdateFile.UPDATES, "liaison-tiktok", json).chunked(size), "2 MB (2097152 bytes)");
        }
    }

    @Test
    void aRefusalForAnotherReasonArrivesTooWhileTheFileIsStillSent() throws IOException {
        var path = UpdateFile.drafted().path() + "/evidence?fileName=a.csv";
        var unknown = UpdateFile.UPDATES + "/00000000-0000-0000-0000-000000000000/evidence?fileName=a.csv";
        status(403, last(path, "officer", "text/csv").announced(20 * MEGABYTE));
        status(404, last(unknown, "liaison-tiktok", "text/csv").announced(20 * MEGABYTE));
        status(415, last(path, "liaison-tiktok", "text/html").chunked(20 * MEGABYTE));
        status(400, last(path + "%00", "liaison-tiktok", "text/csv").chunked(20 * MEGABYTE));
    }

    private DeafRequest last(String path, String account, String type) {
        return request(path, account, type).with("Connection", "close");
    }

    private DeafRequest request(String path, String account, String type) {
        return new DeafRequest(service, path)
                .with("Authorization", "Bearer " + DemoLogin.token(account))
                .with("Content-Type", type);
    }

    private static void refused(String answer, String... words) {
        status(413, answer);
        for (var word : words) {
            assertTrue(answer.contains(word), answer);
        }
    }

    private static void status(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }
}
