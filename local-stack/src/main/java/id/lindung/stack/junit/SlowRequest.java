package id.lindung.stack.junit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A request that comes piece by piece, as slowly and as odd as a test wants. */
public final class SlowRequest implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Socket socket;
    private final BufferedReader answer;

    private SlowRequest(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Only opens the connection: everything, from the first byte, is up to the test. */
    public static SlowRequest open(URI service) throws IOException {
        return new SlowRequest(service);
    }

    /** Sends the head of a JSON command; when this returns, the service waits for the body. */
    public static SlowRequest post(URI service, String path, String token, int length) throws IOException {
        return post(service, path, token, "application/json", length);
    }

    /** The same for a body of another type. */
    public static SlowRequest post(URI service, String path, String token, String type, int length) throws IOException {
        var request = new SlowRequest(service);
        request.send(
                "POST " + path + " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                        + "\r\nExpect: 100-continue\r\n\r\n");
        var goOn = request.answer.readLine();
        if (!"HTTP/1.1 100 Continue".equals(goOn)) {
            throw new IOException("the service does not wait for the body: " + goOn);
        }
        request.answer.readLine();
        return request;
    }

    public void send(String piece) throws IOException {
        socket.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Whether the service has said something without having been sent the rest. */
    public boolean isAnswered() throws IOException {
        return answer.ready();
    }

    /** The status of the answer, which is waited for. */
    public int status() throws IOException {
        var line = answer.readLine();
        return line == null ? 0 : Integer.parseInt(line.substring(9, 12));
    }

    /** The rest of the answer, its headers in lower case; ends where the service closes the connection. */
    public List<String> rest() {
        return answer.lines().map(line -> line.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
