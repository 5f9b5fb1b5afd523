package id.lindung.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.Register;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.OpenApiDocument;
import id.lindung.stack.junit.TenancyWalk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to TikTok does not exist for another platform: every operation of the interface, walked. */
@QuarkusTest
class TenancyTest {

    /** Published figures and the public register are for everybody. */
    private static final Set<String> OPEN = Set.of(
            "GET /api/v1/public/platforms",
            "GET /api/v1/public/commitments",
            "GET /api/v1/published-figures",
            "GET /api/v1/published-figures/imports");

    @TestHTTPResource
    URI service;

    @TestHTTPResource("/q/openapi?format=JSON")
    URI document;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void theWrongPlatformsTokensReachNothingByAnyOperation() {
        var every = new EveryCall();
        var walk = new TenancyWalk(URI.create(service.toString().replaceAll("/$", "")), every.calls());
        assertEquals(
                List.of(),
                walk.faults(
                        OpenApiDocument.at(document),
                        OPEN,
                        Map.of(
                                "liaison-other", DemoLogin.token("liaison-other"),
                                "approver-other", DemoLogin.token("approver-other"),
                                "platform-other", DemoLogin.machineToken("platform-other")),
                        DemoLogin::tokenOfOne,
                        every.marks()));
    }
}
