package id.lindung.moderation.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.KnownPlatforms;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.InputWalk;
import id.lindung.stack.junit.OpenApiDocument;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input never gives a 5xx: every operation of the interface, walked. */
@QuarkusTest
class InputTest {

    /** Refused in the form of the EU database, whose clients know no problems. */
    private static final Set<String> OWN_FORMS =
            Set.of("POST /api/v1/statement", "POST /api/v1/statements", "GET /api/v1/statement/existing-puid/{puid}");

    @TestHTTPResource
    URI service;

    @TestHTTPResource("/q/openapi?format=JSON")
    URI document;

    @BeforeEach
    void register() {
        KnownPlatforms.add("tiktok", "other");
    }

    @Test
    void whateverIsSentIsRefusedWithAProblemOrTaken() {
        var walk = new InputWalk(service, new EveryCall().calls(), DemoLogin::tokenOfOne, OWN_FORMS);
        assertEquals(List.of(), walk.faults(OpenApiDocument.at(document)));
    }
}
