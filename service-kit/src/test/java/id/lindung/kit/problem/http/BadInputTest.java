package id.lindung.kit.problem.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input never gives a 5xx: each kind has its problem with a stable type. */
@QuarkusTest
class BadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\":}",
                "nonsense",
                "{\"name\":\"a\"} trailing",
                "{\"name\":\"a\"}{}",
                "{\"name\":\"a\"} []",
                "{\"name\":\"a\"}7",
                "{\"name\":\"a\",\"name\":\"b\"}"
            })
    void malformedJsonIsToldWithItsPlace(String body) {
        refused(body, 400, "malformed-json").body("detail", containsString("line 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown=1", "Limit=1", "limit=1&sort=name", "limit[]=1", "%20limit=1"})
    void aParameterThatNobodyKnowsIsRefusedByItsName(String query) {
        Problem.expect(asOfficer().urlEncodingEnabled(false).get("/api/v1/samples?" + query), 400, "invalid-request")
                .body("violations[0].rule", equalTo("known-parameter"))
                .body("violations[0].message", containsString("colour, cursor, depth, limit, q"));
    }

    @Test
    void theTypeThatAnOperationTakesIsNamed() {
        Problem.expect(
                        asOfficer().contentType("text/csv").body("a").post("/api/v1/samples"),
                        415,
                        "unsupported-media-type")
                .body("detail", equalTo("This operation takes application/json."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US,en;q=0.9,", ";;;", "de", "*"})
    void theLanguageThatIsWantedChangesNothing(String languages) {
        Problem.expect(
                        asOfficer()
                                .header("Accept-Language", languages)
                                .body("{}")
                                .post("/api/v1/samples"),
                        400,
                        "invalid-request")
                .body("violations[0].message", equalTo("must not be blank"));
    }

    @Test
    void invalidUtf8IsMalformed() {
        byte[] body = "{\"name\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        Problem.expect(asOfficer().body(body).post("/api/v1/samples"), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void anotherEncodingIsMalformedAlsoIfNobodySaysSo(String encoding) {
        byte[] whole = "{\"name\":\"a\"}".getBytes(Charset.forName(encoding));
        Problem.expect(asOfficer().body(whole).post("/api/v1/samples"), 400, "malformed-json");
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        Problem.expect(asOfficer().body(cut).post("/api/v1/samples"), 400, "malformed-json");
    }

    @Test
    void anotherCharsetIsRefused() {
        var response = asOfficer()
                .contentType("application/json; charset=UTF-16")
                .body("{}".getBytes(StandardCharsets.UTF_16))
                .post("/api/v1/samples");
        Problem.expect(response, 400, "invalid-request").body("violations[0].pointer", equalTo("header:Content-Type"));
    }

    @Test
    void deepNestingIsRefusedWhereItBegins() {
        refused("{\"parts\":" + "[".repeat(1000), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "null"})
    void aMissingBodyIsTold(String body) {
        refused(body, 400, "invalid-request").body("violations[0].rule", equalTo("NotNull"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':7}                                 | /name",
                "{'name':true}                              | /name",
                "{'name':'nul\\u0000'}                      | /name",
                "{'name':'half\\ud800'}                     | /name",
                "{'name':'a','colour':'BLUE'}               | /colour",
                "{'name':'a','colour':1}                    | /colour",
                "{'name':'a','colour':''}                   | /colour",
                "{'name':'a','at':'yesterday'}              | /at",
                "{'name':'a','at':1700000000}               | /at",
                "{'name':'a','at':'+99999-01-01T00:00:00Z'} | /at",
                "{'name':'a','amount':'12'}                 | /amount",
                "{'name':'a','amount':1e2000000000}         | /amount",
                "{'name':'a','amount':1e-2000000000}        | /amount",
                "{'name':'a','amount':-1e41}                | /amount",
                "{'name':'a','parts':{}}                    | /parts",
                "{'name':'a','parts':[{'count':1.5}]}       | /parts/0/count",
                "{'name':'a','parts':[{'count':null}]}      | /parts/0/count",
                "{'name':'a','parts':[{'count':99999999999}]} | /parts/0/count",
                "{'name':'a','parts':[null]}                | /parts/0",
                "{'name':'a','parts':[{'label':'long','count':1}]} | /parts/0/label",
                "{'name':' '}                               | /name",
                "{}                                         | /name",
            })
    void aWrongValueIsToldWithItsPointer(String body, String pointer) {
        refused(body.replace('\'', '"'), 400, "invalid-request").body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void allBrokenRulesAreToldAtOnce() {
        refused("{\"name\":\"\",\"parts\":[{\"label\":\"long\",\"count\":1}]}", 400, "invalid-request")
                .body("violations.pointer", equalTo(List.of("/name", "/parts/0/label")))
                .body("violations.rule", equalTo(List.of("NotBlank", "Size")));
    }

    @Test
    void allowedValuesOfAnEnumAreListed() {
        refused("{\"name\":\"a\",\"colour\":\"BLUE\"}", 400, "invalid-request")
                .body("violations[0].message", equalTo("must be one of RED, GREEN"));
    }

    @Test
    void anUnknownFieldIsToldWithItsPointer() {
        refused("{\"name\":\"a\",\"parts\":[{\"count\":1,\"colr\":2}]}", 400, "unknown-field")
                .body("violations[0].pointer", equalTo("/parts/0/colr"))
                .body("violations[0].message", containsString("label"));
    }

    @Test
    void aValueThatOnlyTheDatabaseRefusesIsNotOurFault() {
        Problem.expect(given().post("/api/v1/failures/too-large"), 400, "invalid-request");
    }

    @Test
    void aTextThatIsTooLongForAnIndexIsNotOurFault() {
        Problem.expect(given().post("/api/v1/failures/too-long"), 400, "invalid-request");
    }

    @Test
    void anAnnouncedBodyThatIsTooLongIsRefusedUnread() {
        refused("{\"name\":\"" + "x".repeat(70_000) + "\"}", 413, "payload-too-large")
                .body("detail", containsString("65536"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var response = asOfficer().contentType("text/csv").body("a,b").post("/api/v1/samples");
        Problem.expect(response, 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=many, query:limit",
        "limit=0, query:limit",
        "limit=201, query:limit",
        "limit=99999999999, query:limit",
        "colour=BLUE, query:colour",
        "depth=4, query:depth",
        "cursor=rubbish!, query:cursor",
        "cursor=AAAA, query:cursor",
        "cursor=%00, query:cursor",
        "cursor=MDAwAB8, query:cursor",
    })
    void aBadQueryParameterIsToldByName(String query, String pointer) {
        var response = asOfficer().urlEncodingEnabled(false).get("/api/v1/samples?" + query);
        Problem.expect(response, 400, "invalid-request").body("violations[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/samples/1-1-1-1-1", "/api/v1/samples/%00", "/api/v1/nothing", "/"})
    void anAddressOfNothingIsNotFound(String path) {
        var response = asOfficer().urlEncodingEnabled(false).get(path);
        Problem.expect(response, 404, "not-found");
    }

    @Test
    void anUnknownIdIsNotFound() {
        Problem.expect(asOfficer().get("/api/v1/samples/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void aMethodThatIsNotThereIsToldWithTheOthers() {
        var response = asOfficer().delete("/api/v1/samples");
        Problem.expect(response, 405, "method-not-allowed").header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        response = asOfficer().delete("/api/v1/samples/" + UUID.randomUUID() + "/green");
        Problem.expect(response, 405, "method-not-allowed").header("Allow", equalTo("OPTIONS, POST"));
    }

    @Test
    void anIdLongerThanAnyIsNotFound() {
        Problem.expect(asOfficer().get("/api/v1/samples/of-platform/" + "p".repeat(501)), 404, "not-found");
    }

    @Test
    void aProblemComesWhateverTypeIsAccepted() {
        var response = asOfficer().accept("text/html").get("/api/v1/samples/" + UUID.randomUUID());
        response.then().statusCode(406).contentType("application/problem+json");
    }

    private static ValidatableResponse refused(String body, int status, String code) {
        return Problem.expect(asOfficer().body(body).post("/api/v1/samples"), status, code);
    }

    private static RequestSpecification asOfficer() {
        return given().auth().oauth2(Tokens.official("officer", "OFFICER")).contentType("application/json");
    }
}
