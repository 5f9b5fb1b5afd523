package id.lindung.stack.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request whose sender listens only when he has sent everything, as most clients do. */
public final class DeafRequest {

    private static final int PATIENCE_MILLIS = 60_000;

    private final URI service;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final byte[] piece = new byte[16 * 1024];

    public DeafRequest(URI service, String path) {
        this.service = service;
        this.path = path;
        headers.put("Host", service.getAuthority());
        // Wrong for nobody who has not read it to its end.
        Arrays.fill(piece, (byte) ' ');
    }

    public DeafRequest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Of which characters, other than blanks, the body consists. */
    public DeafRequest filledWith(char content) {
        Arrays.fill(piece, (byte) content);
        return this;
    }

    /**
     * Sends a body of so many bytes, announced.
     *
     * @return the answer, up to where the service closes the connection
     * @throws IOException if the service closes the connection before it has read everything
     */
    public String announced(int bytes) throws IOException {
        headers.put("Content-Length", Integer.toString(bytes));
        return answer(out -> write(out, bytes));
    }

    /** The same in chunks, so that nobody knows how long it will be. */
    public String chunked(int bytes) throws IOException {
        headers.put("Transfer-Encoding", "chunked");
        return answer(out -> {
            for (int sent = 0; sent < bytes; sent += piece.length) {
                int length = Math.min(piece.length, bytes - sent);
                write(out, Integer.toHexString(length) + "\r\n");
                write(out, length);
                write(out, "\r\n");
            }
            write(out, "0\r\n\r\n");
        });
    }

    private interface Body {
        void send(OutputStream out) throws IOException;
    }

    private String answer(Body body) throws IOException {
        var head = new StringBuilder("POST " + path + " HTTP/1.1\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket.getOutputStream(), head + "\r\n");
            body.send(socket.getOutputStream());
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(OutputStream out, int bytes) throws IOException {
        for (int sent = 0; sent < bytes; sent += piece.length) {
            out.write(piece, 0, Math.min(piece.length, bytes - sent));
        }
    }
}
