package id.lindung.moderation.takedown;

import static id.lindung.stack.junit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** One order as a test leads it through the API; remembers the version it has last seen. */
final class OrderFile {

    /** Acts that stand under the platform's own path. */
    private static final Set<String> OF_PLATFORM = Set.of("acknowledge", "clarification-requests");

    private final String id;
    private final String number;
    private final String platformId;
    private String etag;

    OrderFile(String id, String number, String platformId, String etag) {
        this.id = id;
        this.number = number;
        this.platformId = platformId;
        this.etag = etag;
    }

    String id() {
        return id;
    }

    String number() {
        return number;
    }

    String etag() {
        return etag;
    }

    /** The client of the platform the order is addressed to. */
    String machine() {
        return "platform-" + platformId;
    }

    String path() {
        return "/api/v1/takedown-orders/" + id;
    }

    String platformPath() {
        return "/api/v1/platform/takedown-orders/" + id;
    }

    /** Where an act is done: {@code sign}, {@code items/1/answer}. */
    String pathOf(String act) {
        var ofPlatform = OF_PLATFORM.contains(act) || act.endsWith("/answer") || act.endsWith("/correction");
        return (ofPlatform ? platformPath() : path()) + "/" + act;
    }

    /** Tries an act with the version last seen. */
    ValidatableResponse tries(String account, String act, Object body) {
        return as(account).header("If-Match", etag).body(body).post(pathOf(act)).then();
    }

    ValidatableResponse tries(String account, String act) {
        return tries(account, act, Map.of("reason", "for a test"));
    }

    /** Does an act and remembers the version it has led to. */
    OrderFile done(String account, String act, Object body) {
        var answer = tries(account, act, body);
        if (answer.extract().statusCode() != 200) {
            throw new AssertionError(act + " by " + account + " answered "
                    + answer.extract().statusCode() + ": " + answer.extract().asString());
        }
        etag = answer.extract().header("ETag");
        return this;
    }

    OrderFile done(String account, String act) {
        return done(account, act, Map.of("reason", "for a test"));
    }

    /** The platform's machine answers an item. */
    OrderFile answered(int position, String outcome) {
        return done(machine(), "items/" + position + "/answer", answer(outcome));
    }

    /** The platform's machine puts right what it has answered. */
    OrderFile corrected(int position, String outcome) {
        return done(machine(), "items/" + position + "/correction", correction(outcome));
    }

    OrderFile verified(int position, String result) {
        return done("officer", "items/" + position + "/verification", Map.of("result", result));
    }

    OrderFile asked() {
        return done(machine(), "clarification-requests", Map.of("text", "Which account is meant?"));
    }

    OrderFile clarified() {
        return done("officer", "clarification-answers", Map.of("text", "The one at the address."));
    }

    /** What the account sees; the version is remembered. */
    ValidatableResponse seenBy(String account) {
        var answer = as(account).get(path()).then().statusCode(200);
        etag = answer.extract().header("ETag");
        return answer;
    }

    /** An answer that holds what each outcome needs. */
    static Map<String, Object> answer(String outcome) {
        var answer = new HashMap<String, Object>();
        answer.put("outcome", outcome);
        answer.put("claimedAt", null);
        answer.put("externalRef", null);
        answer.put("text", Set.of("REMOVED", "ALREADY_GONE", "NOT_FOUND").contains(outcome) ? null : "Explained");
        return answer;
    }

    static Map<String, Object> correction(String outcome) {
        var correction = answer(outcome);
        correction.put("reason", "The wrong video was meant");
        return correction;
    }
}
