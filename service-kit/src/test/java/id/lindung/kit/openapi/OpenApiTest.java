package id.lindung.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.kit.identity.Roles;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document tells who may call what, and what a refusal looks like. */
@QuarkusTest
class OpenApiTest {

    @TestHTTPResource("/q/openapi?format=JSON")
    URL address;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = new ObjectMapper()
                .readTree(given().get(address).then().statusCode(200).extract().asString());
    }

    @Test
    void eachOperationAnswersRefusalsWithAProblem() {
        operations()
                .forEach((name, operation) -> assertEquals(
                        "#/components/responses/Problem",
                        operation.path("responses").path("default").path("$ref").asText(),
                        name));
        assertTrue(
                document.at("/components/schemas/Problem/properties/violations").isObject());
    }

    @Test
    void eachOperationSaysWhoMayCallIt() {
        operations().forEach((name, operation) -> {
            // The forgotten one is refused at run time, and told apart by saying nothing here.
            var open = name.matches(".*/(public|failures|forgotten).*");
            assertEquals(open, !operation.has("security"), name);
        });
    }

    @Test
    void whoMayReadIsSaidInRolesThatAccountsHave() {
        var security = document.at("/paths/~1api~1v1~1samples~1read/get/security/0");
        var roles = new TreeSet<String>();
        security.forEach(scheme -> scheme.forEach(role -> roles.add(role.asText())));
        assertEquals(new TreeSet<>(Roles.READING), roles);
        assertFalse(document.toString().contains("\"" + Roles.READER + "\""));
    }

    /** The setup has read it without a token; what is for operators stays where it was. */
    @Test
    void theDocumentIsOnThePortThatPlatformsReachAndOnThatAlone() {
        given().get(management + "openapi").then().statusCode(404);
    }

    @Test
    void theDocumentDoesNotNameTheMachineItWasMadeOn() {
        assertFalse(
                document.toString().contains("127.0.0.1"),
                document.path("components").toString());
        assertFalse(document.toString().contains("localhost"), document.toString());
    }

    @Test
    void theAuditLogIsThereForEachService() {
        assertEquals(
                "listAuditEntries",
                document.at("/paths/~1api~1v1~1audit-entries/get/operationId").asText());
    }

    private Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(
                        operation -> operations.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        assertFalse(operations.isEmpty());
        return operations;
    }
}
