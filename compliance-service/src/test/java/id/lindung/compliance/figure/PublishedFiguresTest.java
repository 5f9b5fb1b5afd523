package id.lindung.compliance.figure;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.kit.paging.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real published figures, imported and read back. */
@QuarkusTest
class PublishedFiguresTest {

    private static final String FIGURES = "/api/v1/published-figures";

    private static final Map<String, String> COUNTRIES = Map.of(
            "Indonesia",
            "ID",
            "Malaysia",
            "MY",
            "Philippines",
            "PH",
            "Singapore",
            "SG",
            "Thailand",
            "TH",
            "Vietnam",
            "VN",
            "All",
            "ALL");

    private static byte[] published(String name) {
        try (var in = PublishedFiguresTest.class.getResourceAsStream("/demo/figures/" + name + ".csv")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|GOVERNMENT_REMOVAL_REQUESTS|99999999999|2018-01-01|ID|m",
                "a|GOVERNMENT_REMOVAL_REQUESTS|1|+999999999-12-31|ID|m",
                "a|GOVERNMENT_REMOVAL_REQUESTS|1|yesterday|ID|m",
                "a\u0000|GOVERNMENT_REMOVAL_REQUESTS|1|2018-01-01|ID|m"
            })
    void aForgedCursorIsRefused(String keys) {
        var cursor = Cursor.encode(keys.split("\\|"));
        refused(asNobody().queryParam("cursor", cursor).get(FIGURES).then(), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("query:cursor"));
    }

    /** The same figures in other bytes: what a platform publishes, only that platform has published. */
    private static byte[] ofItsOwn(byte[] content, String platform) {
        var lines = new String(content, StandardCharsets.UTF_8).split("(?<=\n)", 3);
        return (lines[0] + lines[1].stripTrailing() + platform + "\n" + lines[2]).getBytes(StandardCharsets.UTF_8);
    }

    private static String importedFor(String dataset, String file) {
        var platform = Register.registered("f-");
        as("officer")
                .config(UpdateFile.AS_IT_IS)
                .contentType("text/csv")
                .queryParam("platformId", platform)
                .queryParam("dataset", dataset)
                .queryParam("source", "TikTok transparency report")
                .body(ofItsOwn(published(file), platform))
                .post(FIGURES + "/imports")
                .then()
                .statusCode(201);
        return platform;
    }

    /** All pages, by the links a client follows. */
    private static Map<String, BigDecimal> read(String query) {
        var read = new HashMap<String, BigDecimal>();
        var next = FIGURES + "?limit=200&" + query;
        while (next != null) {
            var page = asNobody()
                    .config(UpdateFile.AS_IT_IS.jsonConfig(
                            JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                    .get(next)
                    .then()
                    .statusCode(200);
            for (var item : page.extract().<List<Map<String, Object>>>path("items")) {
                var key = item.get("periodFrom") + " " + item.get("country") + " " + item.get("metric");
                assertFalse(read.containsKey(key), key);
                var value = item.get("value");
                read.put(key, value == null ? null : new BigDecimal(value.toString()));
            }
            var link = page.extract().header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return read;
    }

    /** What the file says, read here in another way than the importer reads it. */
    private static Map<String, BigDecimal> printed(String file) {
        var text = new String(published(file), StandardCharsets.UTF_8);
        var printed = new HashMap<String, BigDecimal>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
            var period = row.getField("period_value").split(" ");
            var from = period[1] + (period[0].equals("Jan-Jun") ? "-01-01" : "-07-01");
            var key = from + " " + COUNTRIES.get(row.getField("location_value")) + " " + row.getField("metric_name");
            var result = row.getField("result");
            printed.put(key, result.isEmpty() ? null : new BigDecimal(result));
        }
        return printed;
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT_REMOVAL_REQUESTS, government-removal-requests, 484",
        "GOVERNMENT_INFORMATION_REQUESTS, information-requests, 450"
    })
    void everyFigureOfTheFileIsReadBackExactly(String dataset, String file, int count) {
        var platform = importedFor(dataset, file);
        var printed = printed(file);
        assertEquals(count, printed.size());
        var read = read("platformId=" + platform + "&dataset=" + dataset);
        assertEquals(printed.keySet(), read.keySet());
        printed.forEach((key, value) -> assertEquals(0, value.compareTo(read.get(key)), key));
    }

    @Test
    void figuresAreFoundByCountryMetricAndPeriod() {
        var platform = importedFor("GOVERNMENT_REMOVAL_REQUESTS", "government-removal-requests");
        var indonesia = "?platformId=" + platform + "&country=ID&metric=Total requests received";
        asNobody()
                .get(FIGURES + indonesia)
                .then()
                .statusCode(200)
                .body("total", equalTo(8))
                .body("items.periodFrom[0]", equalTo("2022-01-01"))
                .body("items.value*.intValue()", contains(43, 66, 224, 350, 778, 497, 515, 1113));
        asNobody()
                .get(FIGURES + indonesia + "&from=2024-07-01&to=2025-06-30")
                .then()
                .statusCode(200)
                .body("items.value*.intValue()", contains(497, 515));
        asNobody()
                .get(FIGURES + "?platformId=" + platform + "&country=PH&to=2022-06-30")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void aWrongQuestionIsRefused() {
        for (var query : List.of(
                "limit=0", "cursor=rubbish", "cursor=YQ", "dataset=ALL", "from=soon", "version=one", "to=2025-02-30")) {
            refused(asNobody().get(FIGURES + "?" + query).then(), 400, "invalid-request");
        }
        refused(asNobody().get(FIGURES + "/imports?cursor=rubbish").then(), 400, "invalid-request");
    }
}
