package id.lindung.stack.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.stack.BenchSuite;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An order of one item that was led through its life by the API, as people and a platform's machine do it. */
final class ModelOrder {

    private static final String ORDERS = "/api/v1/takedown-orders/";
    private static final String OF_PLATFORM = "/api/v1/platform/takedown-orders/";

    private static final String DRAFT =
            """
            {"platformId":"tiktok","category":"ONLINE_GAMBLING","requestedMeasure":"REMOVE",
             "legalBasis":"Permenkominfo 5/2020 Art. 15(6)","reasons":"Benchmark","legalAnalysis":"Benchmark",
             "letterReference":"B-1","territorialScope":["ID"],"redressText":"Benchmark",
             "items":[{"url":"https://video.example/model/%s","screenshotSha256":"%s","note":null}]}
            """;

    private final BenchSuite suite;
    private final String id;
    private String version;

    private ModelOrder(BenchSuite suite, String name) {
        this.suite = suite;
        var drafted = send(
                HttpConnection.Request.post(
                        ORDERS, suite.personToken("officer"), DRAFT.formatted(name, "ab".repeat(32))),
                201);
        this.id = idIn(drafted);
    }

    /** Signed, received and taken up by the platform, which has not answered yet. */
    static ModelOrder acknowledged(BenchSuite suite, String name) {
        var order = new ModelOrder(suite, name);
        var machine = suite.machineToken("platform-tiktok");
        order.act(ORDERS, "/submit", suite.personToken("officer"), "{}");
        order.act(ORDERS, "/sign", suite.personToken("director"), "{}");
        // By reading it the platform receives it.
        order.send(HttpConnection.Request.get(ORDERS + order.id, machine), 200);
        order.act(OF_PLATFORM, "/acknowledge", machine, "{}");
        return order;
    }

    static ModelOrder closed(BenchSuite suite, String name) {
        var order = acknowledged(suite, name);
        var machine = suite.machineToken("platform-tiktok");
        order.act(OF_PLATFORM, "/items/1/answer", machine, "{\"outcome\":\"REMOVED\"}");
        order.act(ORDERS, "/close", suite.personToken("officer"), "{\"reason\":\"Benchmark\"}");
        return order;
    }

    String id() {
        return id;
    }

    /** What If-Match has to hold. */
    String version() {
        return version;
    }

    private void act(String orders, String act, String token, String command) {
        send(HttpConnection.Request.post(orders + id + act, token, command).with("If-Match", version), 200);
    }

    private HttpConnection.Answer send(HttpConnection.Request request, int wanted) {
        try (var connection = new HttpConnection(suite.moderation())) {
            var answer = connection.send(request).require(wanted);
            version = answer.headers().get("etag");
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String idIn(HttpConnection.Answer answer) {
        try {
            return new ObjectMapper().readTree(answer.body()).path("id").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
