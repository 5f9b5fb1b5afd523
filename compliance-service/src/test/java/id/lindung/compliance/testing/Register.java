package id.lindung.compliance.testing;

import static id.lindung.stack.junit.Api.as;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The platforms that the demo accounts belong to, and entries of their chronologies. */
public final class Register {

    private static final AtomicInteger CODES = new AtomicInteger(1_000);

    private Register() {}

    /** Registers {@code tiktok} and {@code other} unless an earlier test has done so. */
    public static void platforms() {
        for (var id : new String[] {"tiktok", "other"}) {
            var status = as("officer")
                    .body(platform(id))
                    .post("/api/v1/platforms")
                    .then()
                    .extract()
                    .statusCode();
            if (status != 201 && status != 409) {
                throw new IllegalStateException("platform " + id + " not registered: " + status);
            }
        }
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
