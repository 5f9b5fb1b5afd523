package id.lindung.moderation.outage;

import static io.restassured.RestAssured.given;

import id.lindung.stack.junit.DemoLogin;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An order to the platform in the packaged service, from its draft to its receipt. */
final class DeliveredOrder {

    private static final String ORDERS = "/api/v1/takedown-orders/";

    private final URI service;
    private final String id;

    private DeliveredOrder(URI service, String id) {
        this.service = service;
        this.id = id;
    }

    static DeliveredOrder of(URI service, String category, int items) {
        var drafted = person(service, "officer")
                .body(draft(category, items))
                .post(ORDERS)
                .then()
                .statusCode(201);
        var order = new DeliveredOrder(service, drafted.extract().path("id"));
        var submitted = order.act("officer", "submit", drafted.extract().header("ETag"));
        order.act("director", "sign", submitted.header("ETag"));
        return order;
    }

    /** By reading it the platform receives it. */
    List<String> itemsReceived() {
        return machine().get(ORDERS + id).then().statusCode(200).extract().path("items.id");
    }

    void removed(int position) {
        machine()
                .body(Map.of("outcome", "REMOVED"))
                .post("/api/v1/platform/takedown-orders/" + id + "/items/" + position + "/answer")
                .then()
                .statusCode(200);
    }

    private ExtractableResponse<Response> act(String account, String act, String version) {
        return person(service, account)
                .header("If-Match", version)
                .body("{}")
                .post(ORDERS + id + "/" + act)
                .then()
                .statusCode(200)
                .extract();
    }

    private static Map<String, Object> draft(String category, int items) {
        return Map.of(
                "platformId", "tiktok",
                "category", category,
                "requestedMeasure", "REMOVE",
                "legalBasis", "Permenkominfo 5/2020 Art. 15(6)",
                "reasons", "Penipuan yang dapat diakses dari Indonesia",
                "legalAnalysis", "UU 11/2008 jo. UU 1/2024 Art. 28(1)",
                "letterReference", "B-200/KOMDIGI/2026",
                "territorialScope", List.of("ID"),
                "redressText", "Keberatan diajukan kepada Direktur Jenderal dalam 21 hari",
                "items",
                        IntStream.range(0, items)
                                .mapToObj(i -> Map.of(
                                        "url",
                                        "https://video.example/outage/" + i,
                                        "screenshotSha256",
                                        "ab".repeat(32)))
                                .toList());
    }

    private RequestSpecification machine() {
        return request(service, DemoLogin.machineToken("platform-tiktok"));
    }

    private static RequestSpecification person(URI service, String account) {
        return request(service, DemoLogin.token(account));
    }

    private static RequestSpecification request(URI service, String token) {
        return given().baseUri(service.toString())
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(token);
    }
}
