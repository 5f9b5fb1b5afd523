package id.lindung.portal.standin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.stack.junit.DeafRequest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form with a file that is longer than the portal reads, sent as a browser does: its length first, and to its end. */
public final class TooLarge {

    private static final Pattern LOCATION = Pattern.compile("(?i)\\r\\nlocation: (?:https?://[^/]+)?(\\S+)");

    private TooLarge() {}

    /** @return path to which the answer leads */
    public static String sentTo(String path, int bytes) throws IOException {
        String answer = new DeafRequest(URI.create("http://localhost:" + RestAssured.port), path)
                .with("Content-Type", "multipart/form-data; boundary=x")
                .with("Connection", "close")
                .announced(bytes);
        Matcher location = LOCATION.matcher(answer);
        assertTrue(answer.startsWith("HTTP/1.1 303 ") && location.find(), answer);
        return location.group(1);
    }
}
