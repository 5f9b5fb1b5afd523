package id.lindung.moderation.client;

import id.lindung.moderation.testing.KnownPlatforms;
import id.lindung.stack.junit.DemoLogin;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whoever has nothing but the OpenAPI document gets a client from it that works. */
@QuarkusTest
class GeneratedClientTest {

    private static final String PLATFORM = "tiktok";

    @TestHTTPResource
    URI service;

    @TestHTTPResource("/q/openapi?format=JSON")
    URI document;

    @Test
    void aClientFromTheDocumentTakesAnOrderAndAStatementToTheirEnds() throws Exception {
        KnownPlatforms.add(PLATFORM);
        UnaryOperator<String> tokens =
                account -> account.startsWith("platform-") ? DemoLogin.machineToken(account) : DemoLogin.token(account);
        var address = service.toString().replaceAll("/$", "");
        var journey = GeneratedClient.with(document, Path.of("src/test/client/OrderAndStatementJourney.java"));
        journey.getMethod("run", String.class, UnaryOperator.class, String.class)
                .invoke(null, address, tokens, PLATFORM);
    }
}
