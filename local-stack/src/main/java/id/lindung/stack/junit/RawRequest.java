package id.lindung.stack.junit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An HTTP/1.1 request written byte by byte: what no client library would let through, and attackers send. */
public final class RawRequest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String target;
    private final String line;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];
    private int announced = -1;

    /** @param target path and query, as they shall stand in the request line */
    public RawRequest(String method, String target) {
        this.target = target;
        this.line = method + " " + target + " HTTP/1.1\r\n";
    }

    /**
     * What came back.
     *
     * @param status 0 if the connection was closed without an answer
     * @param headers by their names in lower case
     * @param text the body as it came, with the sizes of chunks where it came in chunks
     */
    public record Answer(int status, Map<String, String> headers, String text) {

        public boolean isProblem() {
            return headers.getOrDefault("content-type", "").startsWith("application/problem+json");
        }
    }

    /** Whether the server could take name and address for such (RFC 3986). */
    public boolean hasAddress() {
        try {
            new URI(target);
            new URI("http://" + headers.getOrDefault("Host", "localhost"));
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A second header of a name takes the place of the first. */
    public RawRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    RawRequest headerIfMissing(String name, String value) {
        headers.putIfAbsent(name, value);
        return this;
    }

    public RawRequest body(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    /** A length that is not the one of the body, for who hangs up before it is complete. */
    public RawRequest announcing(int length) {
        announced = length;
        return this;
    }

    public Answer send(URI service) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream().write(bytes(service));
            if (announced > body.length) {
                socket.shutdownOutput();
            }
            return answer(socket.getInputStream().readAllBytes());
        }
    }

    @Override
    public String toString() {
        return BadBodies.shortened(line.strip()) + " " + headers.keySet() + ", " + body.length + " bytes";
    }

    private byte[] bytes(URI service) throws IOException {
        var head = new StringBuilder(line).append("Connection: close\r\n");
        headers.putIfAbsent("Host", service.getAuthority());
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0 || announced > 0) {
            head.append("Content-Length: ")
                    .append(announced > 0 ? announced : body.length)
                    .append("\r\n");
        }
        var all = new ByteArrayOutputStream();
        all.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.write(body);
        return all.toByteArray();
    }

    private static Answer answer(byte[] received) {
        var text = new String(received, StandardCharsets.UTF_8);
        if (!text.startsWith("HTTP/1.")) {
            return new Answer(0, Map.of(), text);
        }
        var end = text.indexOf("\r\n\r\n");
        var headers = new TreeMap<String, String>();
        text.substring(0, end).lines().skip(1).forEach(header -> {
            var colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        });
        return new Answer(Integer.parseInt(text.substring(9, 12)), headers, text.substring(end + 4));
    }
}
