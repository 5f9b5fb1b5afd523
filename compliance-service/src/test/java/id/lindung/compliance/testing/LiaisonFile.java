package id.lindung.compliance.testing;

import static id.lindung.stack.junit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** One liaison appointment as a test leads it through the API; remembers the version it has last seen. */
public final class LiaisonFile {

    public static final String LIAISONS = "/api/v1/liaison-appointments";

    private final String id;
    private String etag;

    private LiaisonFile(String id, String etag) {
        this.id = id;
        this.etag = etag;
    }

    /** A command that proposes a liaison officer who lives in Indonesia. */
    public static Map<String, Object> proposal(String platformId) {
        var command = new HashMap<String, Object>();
        command.put("platformId", platformId);
        command.put("name", "Narahubung Uji");
        command.put("email", "narahubung@example.test");
        command.put("phone", "+62 21 0000 000");
        command.put("domicile", "ID");
        return command;
    }

    public static LiaisonFile proposed(String account, Map<String, Object> command) {
        var answer = as(account).body(command).post(LIAISONS).then().statusCode(201);
        return new LiaisonFile(answer.extract().path("id"), answer.extract().header("ETag"));
    }

    /** Proposed by tiktok's liaison. */
    public static LiaisonFile proposed() {
        return proposed("liaison-tiktok", proposal("tiktok"));
    }

    public static LiaisonFile confirmed() {
        return proposed().done("officer", "confirm");
    }

    /** A platform of a test's own; none of its liaisons counts yet. */
    public static String freshPlatform() {
        return Register.registered("k-");
    }

    /** Command that ends the office today, in the ministry's days. */
    public static Map<String, Object> end() {
        return Map.of("reason", "Has left the company", "lastDay", today().toString());
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    public String id() {
        return id;
    }

    public String etag() {
        return etag;
    }

    public String path() {
        return LIAISONS + "/" + id;
    }

    /** Tries an act with the version last seen. */
    public ValidatableResponse tries(String account, String act, Object body) {
        return as(account)
                .header("If-Match", etag)
                .body(body)
                .post(path() + "/" + act)
                .then();
    }

    public ValidatableResponse tries(String account, String act) {
        return tries(account, act, Map.of("reason", "for a test"));
    }

    /** Does an act and remembers the version it has led to. */
    public LiaisonFile done(String account, String act, Object body) {
        etag = tries(account, act, body).statusCode(200).extract().header("ETag");
        return this;
    }

    public LiaisonFile done(String account, String act) {
        return done(account, act, Map.of("reason", "for a test"));
    }

    public ValidatableResponse seenBy(String account) {
        return as(account).get(path()).then().statusCode(200);
    }
}
