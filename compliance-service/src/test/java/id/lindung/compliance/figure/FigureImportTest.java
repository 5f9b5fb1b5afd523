package id.lindung.compliance.figure;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.figure.file.FigureText;
import id.lindung.compliance.testing.AuditTrail;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.contracts.hash.Sha256;
import id.lindung.stack.junit.Together;
import id.lindung.stack.junit.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigureImportTest {

    private static final String FIGURES = "/api/v1/published-figures";
    private static final String IMPORTS = FIGURES + "/imports";
    private static final String REMOVALS = "GOVERNMENT_REMOVAL_REQUESTS";

    private String platform;

    @BeforeEach
    void registerAPlatformOfItsOwn() {
        platform = Register.registered("f-");
    }

    private ValidatableResponse imported(FigureText file) {
        return importedBy("officer", "text/csv", file.bytes());
    }

    private ValidatableResponse importedBy(String account, String contentType, byte[] content) {
        return sending(account, contentType, content).post(IMPORTS).then();
    }

    private RequestSpecification sending(String account, String contentType, byte[] content) {
        return as(account)
                .config(UpdateFile.AS_IT_IS)
                .contentType(contentType)
                .queryParam("platformId", platform)
                .queryParam("dataset", REMOVALS)
                .queryParam("source", "tiktok.com/transparency")
                .body(content);
    }

    /** As one does who has seen what is there, and says so. */
    private ValidatableResponse replaced(int version, FigureText file) {
        return sending("officer", "text/csv", file.bytes())
                .header("If-Match", "\"" + version + "\"")
                .queryParam("confirm", Sha256.of(file.bytes()))
                .post(IMPORTS)
                .then();
    }

    private FigureText small() {
        return FigureText.small().of(platform);
    }

    private ValidatableResponse figures(String query) {
        return asNobody()
                .get(FIGURES + "?platformId=" + platform + "&" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void aFileBecomesAVersionThatAnybodyReads() {
        var file = small();
        var id = imported(file)
                .statusCode(201)
                .body("version", equalTo(1))
                .body("figures", equalTo(3))
                .body("unchanged", equalTo(false))
                .body("sha256", equalTo(Sha256.of(file.bytes())))
                .extract()
                .<String>path("id");
        figures("metric=Removal rate")
                .body("items.value", contains(0.624392783f))
                .body("items[0].country", equalTo("ID"))
                .body("items[0].periodFrom", equalTo("2025-07-01"))
                .body("items[0].periodTo", equalTo("2025-12-31"))
                .body("items[0].source", equalTo("tiktok.com/transparency"));
        figures("metric=Content not actioned").body("items[0].value", nullValue());
        assertEquals(List.of("published-figures.import"), AuditTrail.of("figure-import", id));
        var told = Topic.told().until(events -> events.stream()
                .anyMatch(event -> event.path("data").path("importId").asText().equals(id)));
        assertEquals(
                1,
                told.stream()
                        .filter(event ->
                                event.path("data").path("importId").asText().equals(id))
                        .count());
    }

    @Test
    void figuresOfSeveralCountriesAreReadAtOnce() {
        imported(small().row("Requests", "Jul-Dec 2025", "Malaysia", "7")).statusCode(201);
        figures("country=MY&country=ID&limit=200").body("items.country", hasItems("ID", "MY"));
        figures("country=MY&country=SG").body("items.country", everyItem(equalTo("MY")));
    }

    @Test
    void theSameBytesAgainChangeNothing() {
        var first = imported(small()).statusCode(201).extract().<String>path("id");
        importedBy("policyadmin", "text/csv; charset=UTF-8", small().bytes())
                .statusCode(200)
                .body("unchanged", equalTo(true))
                .body("id", equalTo(first))
                .body("version", equalTo(1));
    }

    @Test
    void aRepeatedImportWithTheSameKeyIsAnsweredTheSameWay() {
        var ids = List.of(1, 2).stream()
                .map(attempt -> keyed(small())
                        .statusCode(201)
                        .body("unchanged", equalTo(false))
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        refused(
                keyed(small().row("Total content received", "Jul-Dec 2025", "Indonesia", "1.0")),
                422,
                "idempotency-key-reused");
    }

    private ValidatableResponse keyed(FigureText file) {
        return as("officer")
                .config(UpdateFile.AS_IT_IS)
                .contentType("text/csv")
                .header("Idempotency-Key", "import-" + platform)
                .queryParam("platformId", platform)
                .queryParam("dataset", REMOVALS)
                .queryParam("source", "tiktok.com/transparency")
                .body(file.bytes())
                .post(IMPORTS)
                .then();
    }

    @Test
    void aNewFileIsANewVersionAndTheOldOneStays() {
        imported(small()).statusCode(201);
        replaced(1, small().row("Total content received", "Jul-Dec 2025", "Indonesia", "3895.0"))
                .statusCode(201)
                .body("version", equalTo(2));
        figures("").body("total", equalTo(4)).body("items.version", contains(2, 2, 2, 2));
        figures("version=1").body("total", equalTo(3));
        figures("version=3").body("items", empty());
        asNobody()
                .get(IMPORTS + "?platformId=" + platform)
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1));
    }

    @Test
    void aWrongVersionIsUndoneByTheRightFileAgain() {
        imported(small()).statusCode(201).body("version", equalTo(1));
        replaced(1, small().row("Total content received", "Jul-Dec 2025", "Indonesia", "1.0"))
                .statusCode(201)
                .body("version", equalTo(2));
        var third = replaced(2, small())
                .statusCode(201)
                .body("version", equalTo(3))
                .body("unchanged", equalTo(false))
                .extract()
                .<String>path("id");
        figures("").body("total", equalTo(3)).body("items.version", contains(3, 3, 3));
        figures("version=2").body("total", equalTo(4));
        assertEquals(List.of("published-figures.import"), AuditTrail.of("figure-import", third));
        imported(small()).statusCode(200).body("unchanged", equalTo(true)).body("version", equalTo(3));
    }

    @Test
    void aWrongSourceIsCorrectedByTheSameFileUnderTheRightOne() {
        imported(small()).statusCode(201);
        for (int attempt = 1; attempt <= 2; attempt++) {
            importedFrom("tiktok.com/transparency/2025-2")
                    .statusCode(attempt == 1 ? 201 : 200)
                    .body("version", equalTo(2))
                    .body("source", equalTo("tiktok.com/transparency/2025-2"));
        }
    }

    private ValidatableResponse importedFrom(String source) {
        return as("officer")
                .config(UpdateFile.AS_IT_IS)
                .contentType("text/csv")
                .queryParam("platformId", platform)
                .queryParam("dataset", REMOVALS)
                .queryParam("source", source)
                .header("If-Match", "\"1\"")
                .queryParam("confirm", Sha256.of(small().bytes()))
                .body(small().bytes())
                .post(IMPORTS)
                .then();
    }

    @Test
    void aWrongFileIsRefusedWithItsLinesAndNothingIsImported() {
        var file = small().row("Accounts not actioned", "Jul-Dec 2025", "Indonesia", "many")
                .row("Removal rate", "Jul-Dec 2025", "Indonesia", "0.5");
        refused(imported(file), 422, "import-refused")
                .body("violations.pointer", contains("line:5", "line:6"))
                .body("violations.rule", contains("number", "repeated-row"))
                .body("detail", containsString("Nothing was imported"));
        figures("").body("items", empty());
        refused(imported(small().header("a,b,c")), 422, "import-refused")
                .body("violations[0].pointer", equalTo("line:1"));
        var latin = small().text().replace("Removal", "é").getBytes(StandardCharsets.ISO_8859_1);
        refused(importedBy("officer", "text/csv", latin), 422, "import-refused")
                .body("violations[0].rule", equalTo("encoding"));
        refused(importedBy("officer", "text/csv", new byte[0]), 422, "import-refused")
                .body("violations[0].rule", equalTo("empty-file"));
    }

    @Test
    void onlyOfficialsImportAndOnlyCsv() {
        var content = small().bytes();
        for (var account : List.of("liaison-tiktok", "reviewer", "auditor")) {
            refused(importedBy(account, "text/csv", content), 403, "forbidden");
        }
        refused(importedBy("officer", "application/json", content), 415, "unsupported-media-type");
        refused(importedBy("officer", "text/csv; charset=iso-8859-1", content), 400, "invalid-request");
        refused(asNobody().contentType("text/csv").body("a,b").post(IMPORTS).then(), 401, "unauthenticated");
    }

    @Test
    void whatIsImportedMustBeNamed() {
        for (var query : List.of(
                "",
                "?platformId=tiktok&source=x",
                "?platformId=tiktok&dataset=OTHER&source=x",
                "?platformId=tiktok&dataset=" + REMOVALS,
                "?dataset=" + REMOVALS + "&source=x",
                "?platformId=tiktok&dataset=" + REMOVALS + "&source=" + "x".repeat(501))) {
            refused(
                    as("officer")
                            .contentType("text/csv")
                            .body("a,b")
                            .post(IMPORTS + query)
                            .then(),
                    400,
                    "invalid-request");
        }
        platform = "nobody";
        refused(imported(small()), 409, "unknown-platform");
    }

    @Test
    void aFileMayNotBeLongerThanTenMegabytes() {
        refused(importedBy("officer", "text/csv", new byte[10 * 1024 * 1024 + 1]), 413, "payload-too-large");
    }

    @Test
    void simultaneousImportsOfOneFileAreOneVersion() throws Exception {
        var statuses = Together.call(5, caller -> imported(small()).extract().statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(4, Collections.frequency(statuses, 200), statuses::toString);
        figures("").body("total", equalTo(3));
    }
}
