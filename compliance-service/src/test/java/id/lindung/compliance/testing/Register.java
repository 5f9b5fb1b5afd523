package id.lindung.compliance.testing;

import static id.lindung.stack.junit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The platforms that the demo accounts belong to, and entries of their chronologies. */
public final class Register {

    public static final String PLATFORMS = "/api/v1/platforms";

    private static final AtomicInteger CODES = new AtomicInteger(1_000);

    private Register() {}

    /** Registers {@code tiktok} and {@code other} unless an earlier test has done so. */
    public static void platforms() {
        for (var id : new String[] {"tiktok", "other"}) {
            var entered =
                    as("officer").body(platform(id)).post(PLATFORMS).then().extract();
            if (entered.statusCode() == 201) {
                approved(id, "reviewer");
            } else if (entered.statusCode() != 409) {
                throw new IllegalStateException("platform " + id + " not entered: " + entered.statusCode());
            }
        }
    }

    /** A platform of a test's own, entered by an officer and confirmed by a reviewer. */
    public static String registered(String prefix) {
        var id = entered(prefix);
        approved(id, "reviewer");
        return id;
    }

    /** The same before anybody has confirmed it. */
    public static String entered(String prefix) {
        var id = prefix + UUID.randomUUID().toString().substring(0, 8);
        as("officer").body(platform(id)).post(PLATFORMS).then().statusCode(201);
        return id;
    }

    /** What is proposed of a platform is approved. */
    public static void approved(String id, String account) {
        decided(id, account, "approve").statusCode(200);
    }

    /** Decides on what is proposed of a platform. */
    public static ValidatableResponse decided(String id, String account, String decision) {
        var read =
                as("officer").get(PLATFORMS + "/" + id).then().statusCode(200).extract();
        return as(account)
                .header("If-Match", read.header("ETag"))
                .body(Map.of("reason", "Seen"))
                .post(PLATFORMS + "/" + id + "/proposals/" + read.path("proposal.id") + "/" + decision)
                .then();
    }

    /** An officer proposes a standing; the delegate approves it. */
    public static void standing(String id, String status, String effectiveAt) {
        proposed(id, status, effectiveAt).statusCode(201);
        approved(id, "delegate");
    }

    /** An officer proposes a standing. */
    public static ValidatableResponse proposed(String id, String status, String effectiveAt) {
        var version = as("officer").get(PLATFORMS + "/" + id).header("ETag");
        return as("officer")
                .header("If-Match", version)
                .body(Map.of(
                        "status", status, "effectiveAt", effectiveAt, "reason", "Decision 12", "source", "Press, 2018"))
                .post(PLATFORMS + "/" + id + "/proposals")
                .then();
    }

    /** A command that registers a platform. */
    public static Map<String, Object> platform(String id) {
        var command = new HashMap<String, Object>();
        command.put("id", id);
        command.put("name", "Platform " + id);
        command.put("operatorName", "Operator of " + id);
        command.put("registrationNumber", null);
        command.put("userGeneratedContent", true);
        command.put("registeredAt", "2018-05-31T17:00:00Z");
        command.put("source", "Compiled for a test");
        return command;
    }

    /** A command that adds an entry of 4 July 2018 with a code that no other test uses. */
    public static Map<String, Object> chronologyEntry(String platformId) {
        var command = new HashMap<String, Object>();
        command.put("platformId", platformId);
        command.put("code", "E" + CODES.incrementAndGet());
        command.put("occurredOn", "2018-07-04");
        command.put("occurredTo", null);
        command.put("approximate", false);
        command.put("actor", "Tik Tok");
        command.put("type", "COMMITMENT");
        command.put("text", Map.of("id", "20 moderator direkrut", "en", "20 moderators hired"));
        command.put("source", "press");
        command.put("certainty", "firm");
        return command;
    }

    /** Adds an entry to the chronology of a platform and gives its code. */
    public static String chronologyEntryOf(String platformId) {
        var event = chronologyEntry(platformId);
        as("officer").body(event).post("/api/v1/chronology-entries").then().statusCode(201);
        return (String) event.get("code");
    }
}
