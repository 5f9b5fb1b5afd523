package id.lindung.stack.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One connection that stays open for many requests (HTTP/1.1), as a platform's machine holds it. Plain sockets, because
 * the sender works on the same cores as what it measures and should leave them to it.
 */
final class HttpConnection implements AutoCloseable {

    private final String host;
    private final Socket socket;
    private final InputStream in;

    HttpConnection(URI service) throws IOException {
        host = service.getAuthority();
        socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** @param body null where there is none */
    record Request(String method, String path, Map<String, String> headers, String body) {

        static Request get(String path, String token) {
            return new Request("GET", path, Map.of("Authorization", "Bearer " + token), null);
        }

        static Request post(String path, String token, String body) {
            return new Request(
                    "POST", path, Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"), body);
        }

        /** The same with another header. */
        Request with(String name, String value) {
            var more = new HashMap<>(headers);
            more.put(name, value);
            return new Request(method, path, more, body);
        }

        private byte[] bytes(String host) {
            var content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
            var head = new StringBuilder(1500)
                    .append(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\n");
            headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            if (body != null) {
                head.append("Content-Length: " + content.length + "\r\n");
            }
            var all = new ByteArrayOutputStream(head.length() + content.length + 2);
            all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            all.writeBytes(content);
            return all.toByteArray();
        }
    }

    /** @param headers by their names in lower case */
    record Answer(int status, Map<String, String> headers, String body) {

        /** @throws IllegalStateException with what was said instead: what is refused is not counted as done */
        Answer require(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("answered with " + status + " instead of " + wanted + ": " + body);
            }
            return this;
        }
    }

    Answer send(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes(host));
        var status = line();
        if (!status.startsWith("HTTP/1.1 ")) {
            throw new IOException("no HTTP/1.1: " + status);
        }
        var headers = new LinkedHashMap<String, String>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        var body = "chunked".equals(headers.get("transfer-encoding"))
                ? chunks()
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Answer(Integer.parseInt(status.substring(9, 12)), headers, new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            all.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var text = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }
}
