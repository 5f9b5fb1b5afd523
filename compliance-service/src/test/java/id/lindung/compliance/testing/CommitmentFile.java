package id.lindung.compliance.testing;

import static id.lindung.stack.junit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One commitment as a test leads it through the API; remembers the version it has last seen. */
public final class CommitmentFile {

    private final String id;
    private final String number;
    private String etag;

    private CommitmentFile(String id, String number, String etag) {
        this.id = id;
        this.number = number;
        this.etag = etag;
    }

    public static CommitmentFile drafted() {
        return drafted(draft("tiktok"));
    }

    public static CommitmentFile drafted(Map<String, Object> command) {
        var answer =
                as("officer").body(command).post("/api/v1/commitments").then().statusCode(201);
        return new CommitmentFile(
                answer.extract().path("id"),
                answer.extract().path("number"),
                answer.extract().header("ETag"));
    }

    public static CommitmentFile proposed() {
        return drafted().done("officer", "propose");
    }

    public static CommitmentFile confirmed() {
        return proposed().done("approver-tiktok", "confirm");
    }

    public static CommitmentFile active() {
        return confirmed().done("reviewer", "activate");
    }

    /** A complete command: 200 moderators by the end of 2018, resting on a new entry of the chronology. */
    public static Map<String, Object> draft(String platformId) {
        var command = new HashMap<String, Object>(revision(Register.chronologyEntryOf(platformId)));
        command.put("platformId", platformId);
        return command;
    }

    /** A complete new version of the wording. */
    public static Map<String, Object> revision(String sourceEntryCode) {
        var command = new HashMap<String, Object>();
        command.put("title", Map.of("id", "200 moderator", "en", "200 moderators"));
        command.put("wording", Map.of("id", "Menambah moderator menjadi 200", "en", "To have 200 moderators"));
        command.put("strength", "STATED");
        command.put("sourceEntryCode", sourceEntryCode);
        command.put("indicators", List.of(indicator("headcount", 200)));
        command.put("dueOn", "2018-12-31");
        command.put("ministryOwner", "Ditjen Aptika");
        command.put("platformOwner", "Tik Tok Indonesia");
        return command;
    }

    public static Map<String, Object> indicator(String code, Number target) {
        var indicator = new HashMap<String, Object>();
        indicator.put("code", code);
        indicator.put("label", Map.of("id", "Jumlah moderator", "en", "Number of moderators"));
        indicator.put("unit", "people");
        indicator.put("comparator", target == null ? "REPORT" : "AT_LEAST");
        indicator.put("target", target);
        return indicator;
    }

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String etag() {
        return etag;
    }

    public String path() {
        return "/api/v1/commitments/" + id;
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
    public CommitmentFile done(String account, String act, Object body) {
        var answer = tries(account, act, body);
        var status = answer.extract().statusCode();
        if (!Set.of(200, 201).contains(status)) {
            throw new AssertionError(act + " by " + account + " answered " + status + ": "
                    + answer.extract().asString());
        }
        etag = answer.extract().header("ETag");
        return this;
    }

    public CommitmentFile done(String account, String act) {
        return done(account, act, Map.of("reason", "for a test"));
    }

    /** Proposes a change of state as the officer and gives the proposal's id. */
    public String proposes(String target, String successorId) {
        var command = new HashMap<String, Object>();
        command.put("target", target);
        command.put("reason", "as seen in the evidence");
        command.put("successorId", successorId);
        done("officer", "proposals", command);
        return seenBy("officer").extract().path("proposal.id");
    }

    /** What the account sees; the version is remembered. */
    public ValidatableResponse seenBy(String account) {
        var answer = as(account).get(path()).then().statusCode(200);
        etag = answer.extract().header("ETag");
        return answer;
    }
}
