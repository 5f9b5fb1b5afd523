package id.lindung.portal.journey;

import static io.restassured.RestAssured.given;

import id.lindung.stack.junit.DemoLogin;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Orders, reports and commitments in the states whose pages a visit wants to see, led there through the APIs. */
final class Prepared {

    private static final String ORDERS = "/api/v1/takedown-orders/";
    private static final String COMMITMENTS = "/api/v1/commitments/";
    private static final String UPDATES = "/api/v1/compliance-updates";
    private static final Map<String, String> WHY = Map.of("reason", "For a visit");

    private final URI compliance = Journey.suite().compliance().address();
    private final URI moderation = Journey.suite().moderation().address();
    private final Register register;

    Prepared(Register register) {
        this.register = register;
    }

    /** An order that waits for a signature. */
    String orderToSign(String name) {
        var order = register.draftOrder(name);
        act(moderation, "officer", ORDERS + order, "submit", WHY);
        return order;
    }

    /** An order that its platform has received. */
    String orderToAnswer(String name) {
        var order = orderToSign(name);
        act(moderation, "director", ORDERS + order, "sign", WHY);
        read(moderation, "liaison-tiktok", ORDERS + order);
        return order;
    }

    /** An order about which its platform has asked something. */
    String orderInQuestion(String name) {
        var order = orderToAnswer(name);
        var asked = Map.of("text", "Akun yang mana?");
        act(moderation, "liaison-tiktok", "/api/v1/platform/takedown-orders/" + order, "clarification-requests", asked);
        return order;
    }

    /** A complete report that its liaison still writes. */
    String report(String commitment) {
        var draft = Map.of(
                "commitmentId", commitment,
                "claim", "PROGRESS",
                "periodFrom", "2026-10-01",
                "periodTo", "2026-10-31",
                "whatChanged", "Merekrut 180 moderator.",
                "whatNext", "Merekrut 20 lagi.",
                "answers", List.of(Map.of("indicatorCode", "headcount", "value", 180)));
        String id = as(compliance, "liaison-tiktok")
                .contentType(ContentType.JSON)
                .body(draft)
                .post(UPDATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(compliance, "liaison-tiktok")
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .queryParam("fileName", "moderator.csv")
                .body("bulan,moderator\n2026-10,180\n")
                .post(UPDATES + "/" + id + "/evidence")
                .then()
                .statusCode(201);
        return id;
    }

    /** A report that an officer reviews. */
    String reportInReview(String commitment) {
        var report = report(commitment);
        act(compliance, "liaison-tiktok", UPDATES + "/" + report, "hand-over", WHY);
        act(compliance, "approver-tiktok", UPDATES + "/" + report, "submit", WHY);
        act(compliance, "officer", UPDATES + "/" + report, "start-review", WHY);
        return report;
    }

    /** A finding that waits for two others; gives its id. */
    String proposal(String commitment) {
        return act(
                        compliance,
                        "officer",
                        COMMITMENTS + commitment,
                        "proposals",
                        Map.of("target", "BREACHED", "reason", "Tidak ada bukti"))
                .path("proposal.id");
    }

    /** Changes what others may be changing as well. */
    void note(String commitment, String text) {
        var note = Map.of("note", Map.of("id", text));
        act(compliance, "officer", COMMITMENTS + commitment, "assessment-note", note);
    }

    private static ExtractableResponse<Response> act(
            URI service, String account, String path, String act, Object body) {
        // A platform acts under a path of its own and reads at the common one.
        var version = read(service, account, path.replace("/platform/", "/")).header("ETag");
        var answer = as(service, account)
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path + "/" + act)
                .then()
                .extract();
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(act + " answered " + answer.statusCode() + ": " + answer.asString());
        }
        return answer;
    }

    private static ExtractableResponse<Response> read(URI service, String account, String path) {
        return as(service, account).get(path).then().statusCode(200).extract();
    }

    private static RequestSpecification as(URI service, String account) {
        return given().baseUri(service.toString()).auth().oauth2(DemoLogin.token(account));
    }
}
