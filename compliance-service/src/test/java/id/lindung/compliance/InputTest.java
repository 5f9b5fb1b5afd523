package id.lindung.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.Register;
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

    @TestHTTPResource
    URI service;

    @TestHTTPResource("/q/openapi?format=JSON")
    URI document;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void whateverIsSentIsRefusedWithAProblemOrTaken() {
        var walk = new InputWalk(service, new EveryCall().calls(), DemoLogin::tokenOfOne, Set.of());
        assertEquals(List.of(), walk.faults(OpenApiDocument.at(document)));
    }
}
