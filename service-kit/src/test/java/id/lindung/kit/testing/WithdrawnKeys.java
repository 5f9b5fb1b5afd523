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

/** A service whose provider publishes its keys, as Keycloak does, and withdraws them: PUT there replaces all of them. */
public final class WithdrawnKeys implements QuarkusTestProfile {

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
                // An unknown key is asked for at once.
                "quarkus.oidc.token.forced-jwk-refresh-interval",
                "0S");
    }

    /** The provider: keys and nothing else. */
    public static final class Provider implements QuarkusTestResourceLifecycleManager {

        private HttpServer server;
        private byte[] keys = "{\"keys\":[]}".getBytes();

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/keys", exchange -> {
                    if (exchange.getRequestMethod().equals("PUT")) {
                        keys = exchange.getRequestBody().readAllBytes();
                    }
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
                server.start();
                var address = "http://localhost:" + server.getAddress().getPort();
                return Map.of("OIDC_AUTH_SERVER_URL", address, "quarkus.oidc.auth-server-url", address);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }
}
