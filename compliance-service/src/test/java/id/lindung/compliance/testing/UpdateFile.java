package id.lindung.compliance.testing;

import static id.lindung.stack.junit.Api.as;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One compliance update as a test leads it through the API; remembers the version it has last seen. */
public final class UpdateFile {

    public static final String UPDATES = "/api/v1/compliance-updates";

    /** REST Assured would add a charset that nobody has asked for. */
    public static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final String id;
    private final CommitmentFile commitment;
    private String etag;

    private UpdateFile(String id, CommitmentFile commitment, String etag) {
        this.id = id;
        this.commitment = commitment;
        this.etag = etag;
    }

    /** A complete draft on a new active commitment, without evidence. */
    public static UpdateFile drafted() {
        return drafted(CommitmentFile.active(), "PROGRESS");
    }

    public static UpdateFile drafted(CommitmentFile commitment, String claim) {
        var command = draft(commitment.id());
        command.put("claim", claim);
        var answer = as("liaison-tiktok").body(command).post(UPDATES).then().statusCode(201);
        return new UpdateFile(
                answer.extract().path("id"), commitment, answer.extract().header("ETag"));
    }

    public static UpdateFile handedOver() {
        return drafted().withEvidence().done("liaison-tiktok", "hand-over");
    }

    public static UpdateFile submitted() {
        return handedOver().done("approver-tiktok", "submit");
    }

    public static UpdateFile underReview() {
        return submitted().done("officer", "start-review");
    }

    /** A complete command for a commitment of {@link CommitmentFile}. */
    public static Map<String, Object> draft(String commitmentId) {
        var command = new HashMap<String, Object>();
        command.put("commitmentId", commitmentId);
        command.put("claim", "PROGRESS");
        command.put("periodFrom", "2018-07-01");
        command.put("periodTo", "2018-12-31");
        command.put("whatChanged", "180 moderators were hired.");
        command.put("whatNext", "20 more will follow in January.");
        command.put("answers", List.of(answer("headcount", 180, null)));
        return command;
    }

    public static Map<String, Object> answer(String indicator, Number value, String reason) {
        var answer = new HashMap<String, Object>();
        answer.put("indicatorCode", indicator);
        answer.put("value", value);
        answer.put("reasonNotReported", reason);
        return answer;
    }

    public static Map<String, Object> outcome(String outcome) {
        var command = new HashMap<String, Object>();
        command.put("outcome", outcome);
        command.put("reason", "As the payroll shows");
        command.put("internalNote", "Between us officials");
        return command;
    }

    public String id() {
        return id;
    }

    public String etag() {
        return etag;
    }

    public CommitmentFile commitment() {
        return commitment;
    }

    public String path() {
        return UPDATES + "/" + id;
    }

    /** Adds a small table as evidence. */
    public UpdateFile withEvidence() {
        upload("payroll.csv", "text/csv", "month,people\n2018-12,180\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
        seenBy("liaison-tiktok");
        return this;
    }

    public ValidatableResponse upload(String fileName, String mediaType, byte[] content) {
        return as("liaison-tiktok")
                .config(AS_IT_IS)
                .contentType(mediaType)
                .queryParam("fileName", fileName)
                .body(content)
                .post(path() + "/evidence")
                .then();
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
    public UpdateFile done(String account, String act, Object body) {
        var answer = tries(account, act, body);
        if (answer.extract().statusCode() != 200) {
            throw new AssertionError(act + " by " + account + " answered "
                    + answer.extract().statusCode() + ": "
                    + answer.extract().asString());
        }
        etag = answer.extract().header("ETag");
        return this;
    }

    public UpdateFile done(String account, String act) {
        return done(account, act, Map.of("reason", "for a test"));
    }

    /** What the account sees; the version is remembered. */
    public ValidatableResponse seenBy(String account) {
        var answer = as(account).get(path()).then().statusCode(200);
        etag = answer.extract().header("ETag");
        return answer;
    }

    /** Rewrites the draft with the version last seen. */
    public ValidatableResponse rewritten(Map<String, Object> command) {
        return as("liaison-tiktok")
                .header("If-Match", etag)
                .body(command)
                .put(path())
                .then();
    }
}
