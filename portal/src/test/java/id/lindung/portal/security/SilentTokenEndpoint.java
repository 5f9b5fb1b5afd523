package id.lindung.portal.security;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Stands before the provider's token endpoint and passes everything on; once told so (PUT {@code /silence}, ended by DELETE)
 * it takes every connection and answers none. Where the provider is, the test tells by a system property.
 */
public class SilentTokenEndpoint implements QuarkusTestResourceLifecycleManager {

    static final String CONTROL = "lindung.test.silence";
    static final String PROVIDER = "lindung.test.provider";

    private static final String PATH = "/realms/lindung/protocol/openid-connect/token";

    private final HttpClient client = HttpClient.newHttpClient();
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(PATH, exchange -> {
            try {
                silence.await();
                var request = HttpRequest.newBuilder(URI.create(System.getProperty(PROVIDER) + PATH))
                        .POST(BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
                for (var name : new String[] {"Authorization", "Content-Type", "Accept"}) {
                    if (exchange.getRequestHeaders().containsKey(name)) {
                        request.header(name, exchange.getRequestHeaders().getFirst(name));
                    }
                }
                var answer = client.send(request.build(), BodyHandlers.ofByteArray());
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            } catch (InterruptedException e) {
                throw new IOException(e);
            } finally {
                exchange.close();
            }
        });
        server.createContext("/silence", exchange -> {
            if (exchange.getRequestMethod().equals("PUT")) {
                silence = new CountDownLatch(1);
            } else {
                silence.countDown();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        System.setProperty(CONTROL, address + "/silence");
        return Map.of("quarkus.oidc.token-path", address + PATH);
    }

    @Override
    public void stop() {
        silence.countDown();
        server.stop(0);
    }
}
