package id.lindung.compliance.testing;

import static id.lindung.compliance.testing.Api.as;

import java.util.Collections;
import java.util.List;

/** What the audit log holds of one thing. */
public final class AuditTrail {

    private AuditTrail() {}

    /** Names of the acts, in the order they were written. */
    public static List<String> of(String entityKind, String entityId) {
        var newestFirst = as("auditor")
                .queryParam("entityKind", entityKind)
                .queryParam("entityId", entityId)
                .queryParam("limit", 200)
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.action");
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
