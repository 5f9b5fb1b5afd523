package id.lindung.compliance.evidence;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.evidence.file.Archives;
import id.lindung.compliance.evidence.file.EvidenceStore;
import id.lindung.compliance.evidence.file.StoredFiles;
import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.contracts.hash.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence that is taken, read and taken back. */
@QuarkusTest
class EvidenceTest {

    private static final byte[] PDF = "%PDF-1.7\nlaporan\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    EvidenceStore store;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private static String uploaded(UpdateFile update) {
        return update.upload("laporan é juli.pdf", "application/pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String path(String id) {
        return "/api/v1/evidence/" + id;
    }

    @Test
    void aFileIsTakenWithItsHashAndDay() {
        var update = UpdateFile.drafted();
        var answer = as("liaison-tiktok")
                .config(UpdateFile.AS_IT_IS)
                .contentType("application/pdf")
                .queryParam("fileName", "../laporan é juli.pdf")
                .queryParam("effectiveOn", "2018-12-31")
                .queryParam("declaredSha256", Sha256.of(PDF))
                .body(PDF)
                .post(update.path() + "/evidence")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/evidence/"))
                .body("fileName", equalTo("laporan é juli.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(PDF.length))
                .body("sha256", equalTo(Sha256.of(PDF)))
                .body("effectiveOn", equalTo("2018-12-31"))
                .body("receivedAt", notNullValue())
                .body("sealed", equalTo(false));
        var id = answer.extract().<String>path("id");
        as("approver-tiktok").get(path(id)).then().statusCode(200).body("updateId", equalTo(update.id()));
        assertEquals(List.of("evidence.add"), AuditTrail.of("evidence", id));
        refused(update.tries("liaison-tiktok", "hand-over"), 412, "stale-version");
    }

    @Test
    void everyTypeIsTaken() {
        var update = UpdateFile.drafted();
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0};
        var jpeg = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
        var xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        update.upload("a.png", "image/png", png).statusCode(201);
        update.upload("a.jpg", "image/jpeg", jpeg).statusCode(201);
        update.upload("a.csv", "text/csv; charset=utf-8", "a,b\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
        update.upload("a.xlsx", xlsx, Archives.workbook().bytes()).statusCode(201);
        update.upload("a.zip", "application/zip", Archives.ofTable().bytes()).statusCode(201);
        update.seenBy("liaison-tiktok").body("evidence", hasSize(5));
    }

    @Test
    void aFileIsOnlyEverSavedAndWhoOpensItIsRecorded() {
        var update = UpdateFile.drafted();
        var id = uploaded(update);
        update.seenBy("liaison-tiktok");
        update.done("liaison-tiktok", "hand-over").done("approver-tiktok", "submit");
        for (var account : List.of("officer", "approver-tiktok")) {
            var content = as(account)
                    .get(path(id) + "/content")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", equalTo("application/pdf"))
                    .header("Content-Length", equalTo(Integer.toString(PDF.length)))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Cache-Control", equalTo("no-store"))
                    .header("Content-Security-Policy", containsString("sandbox"))
                    .header("Repr-Digest", containsString("sha-256=:"))
                    .header(
                            "Content-Disposition",
                            equalTo("attachment; filename=\"laporan _ juli.pdf\";"
                                    + " filename*=UTF-8''laporan%20%C3%A9%20juli.pdf"));
            assertArrayEquals(PDF, content.extract().asByteArray());
        }
        as("platform-tiktok").get(path(id) + "/content").then().statusCode(200);
        assertEquals(
                List.of("evidence.add", "evidence.view", "evidence.view", "evidence.view"),
                AuditTrail.of("evidence", id));
    }

    @Test
    void whatIsNotSubmittedIsNotShownToOfficialsNorToOthers() {
        var update = UpdateFile.drafted();
        var id = uploaded(update);
        for (var account : List.of("officer", "auditor", "liaison-other")) {
            refused(as(account).get(path(id)).then(), 404, "not-found");
            refused(as(account).get(path(id) + "/content").then(), 404, "not-found");
        }
        refused(as("liaison-other").delete(path(id)).then(), 404, "not-found");
        refused(as("approver-tiktok").delete(path(id)).then(), 403, "forbidden");
        refused(asNobody().get(path(id) + "/content").then(), 401, "unauthenticated");
        refused(as("liaison-tiktok").get(path(UUID.randomUUID().toString())).then(), 404, "not-found");
        refused(as("liaison-tiktok").get(path("1") + "/content").then(), 404, "not-found");
    }

    @Test
    void aFileIsTakenBackUntilItIsSealed() {
        var update = UpdateFile.drafted();
        var id = uploaded(update);
        var onDisk = store.locate(UUID.fromString(id));
        assertTrue(Files.exists(onDisk));
        as("liaison-tiktok").delete(path(id)).then().statusCode(204);
        assertFalse(Files.exists(onDisk));
        update.seenBy("liaison-tiktok").body("evidence", empty());
        refused(as("liaison-tiktok").delete(path(id)).then(), 404, "not-found");
        assertEquals(List.of("evidence.add", "evidence.remove"), AuditTrail.of("evidence", id));

        var kept = uploaded(update);
        update.seenBy("liaison-tiktok");
        update.done("liaison-tiktok", "hand-over");
        refused(as("liaison-tiktok").delete(path(kept)).then(), 409, "illegal-transition");
        update.done("approver-tiktok", "submit");
        refused(as("liaison-tiktok").delete(path(kept)).then(), 409, "evidence-sealed");
        assertTrue(Files.exists(store.locate(UUID.fromString(kept))));
    }

    @Test
    void aRepeatedRemovalWithTheSameKeyIsAnsweredTheSameWay() {
        var update = UpdateFile.drafted();
        var id = uploaded(update);
        for (int i = 0; i < 2; i++) {
            as("liaison-tiktok")
                    .header("Idempotency-Key", "remove-" + id)
                    .delete(path(id))
                    .then()
                    .statusCode(204);
        }
        refused(
                as("liaison-tiktok")
                        .header("Idempotency-Key", "again-" + id)
                        .delete(path(id))
                        .then(),
                404,
                "not-found");
        assertEquals(List.of("evidence.add", "evidence.remove"), AuditTrail.of("evidence", id));
        assertFalse(Files.exists(store.locate(UUID.fromString(id))));
    }

    @Test
    void whatWasSubmittedStaysWhileChangesAreRequested() {
        var update = UpdateFile.underReview().done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        var sealed = update.seenBy("liaison-tiktok").extract().<String>path("evidence[0].id");
        refused(as("liaison-tiktok").delete(path(sealed)).then(), 409, "evidence-sealed");
        var fresh = uploaded(update);
        refused(as("officer").get(path(fresh)).then(), 404, "not-found");
        as("officer").get(path(sealed)).then().statusCode(200);
        as("liaison-tiktok").delete(path(fresh)).then().statusCode(204);
    }

    @Test
    void aRevisionCountsAndSubmitsOnlyItsOwnFiles() {
        var update = UpdateFile.drafted();
        for (int i = 0; i < 20; i++) {
            update.upload(i + ".pdf", "application/pdf", PDF).statusCode(201);
        }
        refused(update.upload("more.pdf", "application/pdf", PDF), 409, "too-many-files");
        update.seenBy("liaison-tiktok");
        update.done("liaison-tiktok", "hand-over")
                .done("approver-tiktok", "submit")
                .done("officer", "start-review")
                .done("officer", "outcome", UpdateFile.outcome("CHANGES_REQUESTED"));
        update.commitment().seenBy("officer").body("evidenceCount", equalTo(20));

        var added = uploaded(update);
        var removed = uploaded(update);
        as("liaison-tiktok").delete(path(removed)).then().statusCode(204);
        update.seenBy("liaison-tiktok").body("evidence.findAll { it.revision == null }.id", contains(added));
        update.done("liaison-tiktok", "hand-over").done("approver-tiktok", "submit");

        update.seenBy("officer")
                .body("evidence.findAll { it.revision == 1 }", hasSize(20))
                .body("evidence.findAll { it.revision == 2 }.id", contains(added));
        as("officer").get(update.path() + "/submissions/1").then().body("evidence", hasSize(20));
        as("officer").get(update.path() + "/submissions/2").then().body("evidence.id", contains(added));
        update.commitment().seenBy("officer").body("evidenceCount", equalTo(1));
        as("officer").get(path(added)).then().statusCode(200);
        refused(as("liaison-tiktok").delete(path(added)).then(), 409, "evidence-sealed");
    }

    @Test
    void aFileThatWasChangedOnDiskIsNotDelivered() throws Exception {
        var update = UpdateFile.drafted();
        var id = uploaded(update);
        Files.writeString(store.locate(UUID.fromString(id)), "%PDF-forged");
        as("liaison-tiktok")
                .get(path(id) + "/content")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body(not(containsString("forged")));
    }

    @Test
    void aRepeatedUploadWithTheSameKeyIsOneFile() throws IOException {
        var update = UpdateFile.drafted();
        var before = StoredFiles.count(store);
        var ids = List.of(1, 2).stream()
                .map(attempt -> as("liaison-tiktok")
                        .config(UpdateFile.AS_IT_IS)
                        .contentType("application/pdf")
                        .header("Idempotency-Key", "evidence-" + update.id())
                        .queryParam("fileName", "laporan.pdf")
                        .body(PDF)
                        .post(update.path() + "/evidence")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        update.seenBy("liaison-tiktok").body("evidence", hasSize(1));
        assertEquals(before + 1, StoredFiles.count(store));
    }
}
