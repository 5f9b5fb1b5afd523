package id.lindung.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.stack.junit.OpenApiDocument;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The interface as it is published. */
@QuarkusTest
class OpenApiTest {

    private static final Set<String> PUBLIC = Set.of(
            "GET /api/v1/public/platforms",
            "GET /api/v1/public/commitments",
            "GET /api/v1/published-figures",
            "GET /api/v1/published-figures/imports");

    @TestHTTPResource("/q/openapi?format=JSON")
    URI document;

    @Test
    void everyOperationHasAnIdADescriptionAndASecurityRule() {
        assertEquals(List.of(), OpenApiDocument.at(document).faults(PUBLIC));
    }
}
