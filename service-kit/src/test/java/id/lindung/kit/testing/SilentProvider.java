package id.lindung.kit.testing;

import com.sun.net.httpserver.HttpServer;
import id.lindung.stack.junit.EnginesResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service whose provider takes every connection and, once told so, answers none: PUT {@code /keys} replaces the keys, PUT
 * {@code /silence} begins it, DELETE ends it, and GET tells how often the keys were asked for.
 */
public final class SilentProvider implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(EnginesResource.class, Map.of("database", "kit")),
                // After the engines, whose address of Keycloak it replaces.
                new TestResourceEntry(Provider.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.oidc.discovery-enabled",
                "false",
                "quarkus.oidc.jwks-path",
                "/keys",
                "quarkus.oidc.token.forced-jwk-refresh-interval",
                "2S",
                "lindung.identity.provider-timeout",
                "1s");
    }

    /** The provider: keys, and silence. */
    public static final class Provider implements QuarkusTestResourceLifecycleManager {

        private final AtomicInteger asked = new AtomicInteger();
        private volatile CountDownLatch silence = new CountDownLatch(0);
        private volatile byte[] keys = "{\"keys\":[]}".getBytes();
        private HttpServer server;

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.setExecutor(Executors.newCachedThreadPool());
                server.createContext("/keys", exchange -> {
                    if (exchange.getRequestMethod().equals("PUT")) {
                        keys = exchange.getRequestBody().readAllBytes();
                    } else {
                        asked.incrementAndGet();
                        waitForTheEnd();
                    }
                    answer(exchange, keys);
                });
                server.createContext("/silence", exchange -> {
                    switch (exchange.getRequestMethod()) {
                        case "PUT" -> silence = new CountDownLatch(1);
                        case "DELETE" -> silence.countDown();
                        default -> {}
                    }
                    answer(exchange, Integer.toString(asked.get()).getBytes());
                });
                server.start();
                var address = "http://localhost:" + server.getAddress().getPort();
                return Map.of("OIDC_AUTH_SERVER_URL", address, "quarkus.oidc.auth-server-url", address);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void waitForTheEnd() throws IOException {
            try {
                silence.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        private static void answer(com.sun.net.httpserver.HttpExchange exchange, byte[] body) throws IOException {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        @Override
        public void stop() {
            silence.countDown();
            server.stop(0);
        }
    }
}
