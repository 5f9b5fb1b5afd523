package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written about restricted content does not name it. */
@QuarkusTest
class RestrictedTextTest {

    private final String url = AnOrder.freshUrl();
    private final String withoutScheme = url.substring("https://".length());

    private AnOrder restricted() {
        KnownPlatforms.add("tiktok");
        return anOrder().restricted().with("items", List.of(AnOrder.item(url, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"legalBasis", "reasons", "legalAnalysis", "letterReference", "redressText"})
    void noTextOfADraftNamesAnAddress(String field) {
        refusedAt("/" + field, drafted(restricted().with(field, "see hxxps://mirror.example/a")));
        refusedAt("/" + field, drafted(restricted().with(field, "See (" + withoutScheme + ").")));
        refusedAt("/" + field, drafted(restricted().with(field, "Also at bad.example/u/77/v/9 since May")));
        refusedAt("/" + field, drafted(restricted().with(field, withoutScheme.toUpperCase(Locale.ROOT) + "/?x=1")));
    }

    @Test
    void noNoteOfAnItemNamesAnAddress() {
        var item = new HashMap<>(AnOrder.item(url, null));
        item.put("note", "Also at " + withoutScheme + ", second picture");
        refusedAt("/items/0/note", drafted(restricted().with("items", List.of(item))));
    }

    @Test
    void anOpenOrderMayNameWhatItLikesInItsText() {
        KnownPlatforms.add("tiktok");
        drafted(anOrder().with("reasons", "As reported on https://example.com/report"))
                .statusCode(201);
    }

    @Test
    void noActOnARestrictedOrderNamesAnAddress() {
        var order = restricted().delivered().toPlatform("tiktok");
        for (var text : List.of("at " + url, "at " + withoutScheme)) {
            refusedAt("/text", order.tries(order.machine(), "clarification-requests", Map.of("text", text)));
            refusedAt("/text", order.tries(order.machine(), "items/1/answer", answer("text", text)));
            refusedAt("/note", order.tries("childofficer", "items/1/verification", finding(text)));
            refusedAt("/reason", order.tries("childofficer", "items/1/reveal", Map.of("reason", text)));
            refusedAt("/reason", order.tries("director", "withdraw", Map.of("reason", text)));
        }
        refusedAt("/externalRef", order.tries(order.machine(), "items/1/answer", answer("externalRef", url)));
        order.asked();
        refusedAt("/text", order.tries("childofficer", "clarification-answers", Map.of("text", url)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad[.]example/u", "hxxps://bad(dot)example", "bad . example / u", "bad\uff0eexample/u"})
    void noTextNamesAnAddressInDisguise(String disguised) {
        for (var field : List.of("legalBasis", "reasons", "legalAnalysis", "letterReference", "redressText")) {
            refusedAt("/" + field, drafted(restricted().with(field, "see " + disguised)));
        }
        var order = restricted().delivered().toPlatform("tiktok");
        refusedAt("/text", order.tries(order.machine(), "clarification-requests", Map.of("text", disguised)));
        refusedAt("/text", order.tries(order.machine(), "items/1/answer", answer("text", disguised)));
        refusedAt("/externalRef", order.tries(order.machine(), "items/1/answer", answer("externalRef", disguised)));
        refusedAt("/note", order.tries("childofficer", "items/1/verification", finding(disguised)));
        refusedAt("/reason", order.tries("childofficer", "items/1/reveal", Map.of("reason", disguised)));
        refusedAt("/reason", order.tries("director", "withdraw", Map.of("reason", disguised)));
        order.answered(1, "REFUSED");
        for (var field : List.of("reason", "text", "externalRef")) {
            var correction = OrderFile.correction("INABILITY");
            correction.put(field, disguised);
            refusedAt("/" + field, order.tries(order.machine(), "items/1/correction", correction));
        }
    }

    /** A draft may become restricted, and its history stays as it was written. */
    @Test
    void noReasonGivenBeforeTheSignatureNamesAnAddress() {
        var order = anOrder().submitted().toPlatform("tiktok");
        refusedAt("/reason", order.tries("director", "return", Map.of("reason", "Restricted: " + url)));
        refusedAt("/reason", order.tries("director", "withdraw", Map.of("reason", "Restricted: " + url)));
    }

    /** A signature needs no reason. What is sent with it all the same would reach the platform, and could not be removed. */
    @Test
    void whatIsWrittenWithASignatureIsKeptNowhere() {
        for (var reason : List.of("Restricted: " + url, "between us")) {
            var order = restricted().submitted().toPlatform("tiktok");
            order.done("director", "sign", Map.of("reason", reason));
            for (var reader : List.of("director", "liaison-tiktok")) {
                order.seenBy(reader).body("history.find { it.action == 'sign' }.reason", nullValue());
            }
        }
    }

    @Test
    void noSearchNamesAnAddress() {
        for (var words : List.of(url, withoutScheme, "bad.example/u/77")) {
            var search = as("officer").queryParam("q", words).get("/api/v1/takedown-orders");
            refusedAt("query:q", search.then());
        }
    }

    private static Map<String, Object> answer(String field, String text) {
        var answer = OrderFile.answer("REFUSED");
        answer.put(field, text);
        return answer;
    }

    private static Map<String, Object> finding(String note) {
        return Map.of("result", "STILL_UP", "note", note);
    }

    private static ValidatableResponse drafted(AnOrder order) {
        return as("childofficer")
                .body(order.commandFor("tiktok"))
                .post("/api/v1/takedown-orders")
                .then();
    }

    private void refusedAt(String pointer, ValidatableResponse answer) {
        refused(answer, 400, "invalid-request")
                .body("violations.pointer", contains(pointer))
                .body("violations.rule", contains("no-address"))
                .body(not(containsString(withoutScheme)));
    }
}
