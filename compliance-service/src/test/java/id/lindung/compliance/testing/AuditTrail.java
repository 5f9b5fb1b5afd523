package id.lindung.compliance.testing;

import static id.lindung.stack.junit.Api.as;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What the audit log holds of one thing. */
public final class AuditTrail {

    private AuditTrail() {}

    /** What the last entry of it says besides. */
    public static Map<String, Object> lastDetails(String entityKind, String entityId) {
        return entries(entityKind, entityId).path("items[0].details");
    }

    /** Names of the acts, in the order they were written. */
    public static List<String> of(String entityKind, String entityId) {
        var newestFirst = entries(entityKind, entityId).<List<String>>path("items.action");
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static ExtractableResponse<Response> entries(String entityKind, String entityId) {
        return as("auditor")
                .queryParam("entityKind", entityKind)
                .queryParam("entityId", entityId)
                .queryParam("limit", 200)
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(200)
                .extract();
    }
}
