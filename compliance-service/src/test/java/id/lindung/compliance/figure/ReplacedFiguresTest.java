package id.lindung.compliance.figure;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.figure.file.FigureText;
import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.contracts.hash.Sha256;
import id.lindung.stack.junit.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No version takes the place of another before somebody has seen what that changes and said yes to this very file. */
@QuarkusTest
class ReplacedFiguresTest {

    private static final String IMPORTS = "/api/v1/published-figures/imports";
    private static final String REMOVALS = "GOVERNMENT_REMOVAL_REQUESTS";

    private String platform;
    private FigureText first;
    private FigureText second;

    @BeforeEach
    void importAFirstVersion() {
        platform = Register.registered("f-");
        first = FigureText.small()
                .row("Total content received", "Jul-Dec 2025", "Indonesia", "3895.0")
                .of(platform);
        second = FigureText.removals()
                .row("Total requests received", "Jul-Dec 2025", "Indonesia", "1113")
                .row("Removal rate", "Jul-Dec 2025", "Indonesia", "0.7")
                .row("Total requests received", "Jul-Dec 2025", "Malaysia", "6302")
                .of(platform);
        sending(platform, first).post(IMPORTS).then().statusCode(201);
    }

    private static RequestSpecification sending(String platform, FigureText file) {
        return as("officer")
                .config(UpdateFile.AS_IT_IS)
                .contentType("text/csv")
                .queryParam("platformId", platform)
                .queryParam("dataset", REMOVALS)
                .queryParam("source", "a report")
                .body(file.bytes());
    }

    private static String sha256(FigureText file) {
        return Sha256.of(file.bytes());
    }

    private ValidatableResponse versions(String account) {
        var reader = account == null ? asNobody() : as(account);
        return reader.get(IMPORTS + "?platformId=" + platform).then().statusCode(200);
    }

    @Test
    void whatWouldChangeIsToldAndNothingIsStored() {
        sending(platform, second)
                .post(IMPORTS + "/checks")
                .then()
                .statusCode(200)
                .body("sha256", equalTo(sha256(second)))
                .body("figures", equalTo(3))
                .body("present.version", equalTo(1))
                .body("present.figures", equalTo(4))
                .body("present.sha256", equalTo(sha256(first)))
                .body("present.importedBy.name", equalTo("officer"))
                .body("gained", equalTo(1))
                .body("lost", equalTo(2))
                .body("changed", equalTo(1))
                .body("kept", equalTo(1))
                .body("sameAs", empty())
                .body("unchanged", equalTo(false));
        sending(platform, first)
                .post(IMPORTS + "/checks")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(true));
        versions(null).body("items.version", contains(1));
    }

    @Test
    void aFileThatIsRefusedIsRefusedByTheCheckAsWell() {
        var wrong = FigureText.small().row("Removal rate", "Jul-Dec 2025", "Indonesia", "0.5");
        refused(sending(platform, wrong).post(IMPORTS + "/checks").then(), 422, "import-refused");
        refused(
                as("auditor")
                        .contentType("text/csv")
                        .body("a")
                        .post(IMPORTS + "/checks")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void replacingNeedsThePresentVersionAndTheDigestOfTheFile() {
        refused(sending(platform, second).post(IMPORTS).then(), 428, "precondition-required");
        refused(
                        sending(platform, second)
                                .header("If-Match", "*")
                                .queryParam("confirm", sha256(second))
                                .post(IMPORTS)
                                .then(),
                        428,
                        "precondition-required")
                .body("violations[0].pointer", equalTo("header:If-Match"))
                .body("violations[0].rule", equalTo("version-seen"));
        refused(
                sending(platform, second)
                        .header("If-Match", "\"7\"")
                        .queryParam("confirm", sha256(second))
                        .post(IMPORTS)
                        .then(),
                412,
                "stale-version");
        refused(
                        sending(platform, second)
                                .header("If-Match", "\"1\"")
                                .post(IMPORTS)
                                .then(),
                        409,
                        "replacing-not-confirmed")
                .body(
                        "detail",
                        containsString(
                                "Version 1 with 4 figures would be replaced: 1 figures gained, 2 lost, 1 changed"));
        refused(
                sending(platform, second)
                        .header("If-Match", "\"1\"")
                        .queryParam("confirm", sha256(first))
                        .post(IMPORTS)
                        .then(),
                409,
                "replacing-not-confirmed");
        versions(null).body("items.version", contains(1));
    }

    @Test
    void theAuditEntryNamesBothVersionsAndWhatChanged() {
        var id = sending(platform, second)
                .header("If-Match", "\"1\"")
                .queryParam("confirm", sha256(second))
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .extract()
                .<String>path("id");
        var details = AuditTrail.lastDetails("figure-import", id);
        assertEquals(2, details.get("version"));
        assertEquals(sha256(second), details.get("sha256"));
        assertEquals(1, details.get("replacedVersion"));
        assertEquals(sha256(first), details.get("replacedSha256"));
        assertEquals(4, details.get("replacedFigures"));
        assertEquals(2, details.get("lost"));
        assertEquals(1, details.get("gained"));
        assertEquals(1, details.get("changed"));
    }

    @Test
    void theFileOfAnotherPlatformIsRefusedUntilThatPlatformIsNamed() {
        var other = Register.registered("f-");
        sending(other, first)
                .post(IMPORTS + "/checks")
                .then()
                .statusCode(200)
                .body("present", nullValue())
                .body("sameAs.platformId", contains(platform));
        refused(sending(other, first).post(IMPORTS).then(), 409, "file-of-other-platform")
                .body("detail", containsString("Exactly this file was imported for " + platform));
        refused(
                sending(other, first)
                        .queryParam("sameAs", "third")
                        .post(IMPORTS)
                        .then(),
                409,
                "file-of-other-platform");
        var id = sending(other, first)
                .queryParam("sameAs", "third", platform)
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertEquals(
                List.of(platform), AuditTrail.lastDetails("figure-import", id).get("sameAs"));
    }

    @Test
    void ofTwoPlatformsWhoseSameFileComesAtOnceTheSecondIsAskedAboutTheFirst() {
        for (int round = 0; round < 3; round++) {
            var platforms = List.of(Register.registered("f-"), Register.registered("f-"));
            var file = FigureText.small().of(platforms.get(0));
            var answers = Together.call(
                    2,
                    number -> sending(platforms.get(number), file).post(IMPORTS).statusCode());
            assertEquals(List.of(201, 409), answers.stream().sorted().toList());
        }
    }

    @Test
    void aReplacingImportThatIsSentAgainWithItsKeyHasOneEffect() {
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            sending(platform, second)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .queryParam("confirm", sha256(second))
                    .post(IMPORTS)
                    .then()
                    .statusCode(201)
                    .body("version", equalTo(2))
                    .body("unchanged", equalTo(false));
        }
        versions(null).body("items.version", contains(2, 1));
    }

    @Test
    void versionsAreFoundByDataSetAndNumber() {
        sending(platform, second)
                .header("If-Match", "\"1\"")
                .queryParam("confirm", sha256(second))
                .post(IMPORTS)
                .then()
                .statusCode(201);
        var path = IMPORTS + "?platformId=" + platform + "&dataset=";
        asNobody()
                .get(path + REMOVALS + "&version=1")
                .then()
                .statusCode(200)
                .body("items.sha256", contains(sha256(first)))
                .body("total", equalTo(1));
        asNobody()
                .get(path + "GOVERNMENT_INFORMATION_REQUESTS")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aVersionThatWasNeverThereIsStale() {
        var other = Register.registered("f-");
        refused(
                sending(other, FigureText.small().of(other))
                        .header("If-Match", "\"1\"")
                        .post(IMPORTS)
                        .then(),
                412,
                "stale-version");
    }

    @Test
    void whoImportedIsToldToOfficialsAndTheRoleToAnybody() {
        versions("auditor")
                .body("items[0].importedBy.role", equalTo("OFFICER"))
                .body("items[0].importedBy.name", equalTo("officer"));
        for (var reader : new String[] {null, "liaison-tiktok"}) {
            versions(reader)
                    .body("items[0].importedBy.role", equalTo("OFFICER"))
                    .body("items[0].importedBy.name", nullValue());
        }
    }

    @Test
    void aSourceWithWhatCannotBeSeenIsRefused() {
        refused(
                        as("officer")
                                .config(UpdateFile.AS_IT_IS)
                                .contentType("text/csv")
                                .queryParam("platformId", platform)
                                .queryParam("dataset", REMOVALS)
                                .queryParam("source", "a\u202ereport")
                                .body(second.bytes())
                                .post(IMPORTS + "/checks")
                                .then(),
                        400,
                        "invalid-request")
                .body("violations[0].rule", equalTo("invisible-character"))
                .body("violations[0].message", containsString("found \"a[U+202E]report\""));
    }
}
