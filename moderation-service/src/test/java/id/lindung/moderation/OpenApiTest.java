package id.lindung.moderation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
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

    @TestHTTPResource("/q/openapi?format=JSON")
    URI document;

    @Test
    void everyOperationHasAnIdADescriptionAndASecurityRule() {
        assertEquals(List.of(), OpenApiDocument.at(document).faults(Set.of()));
    }

    @Test
    void statementsAreDescribedFromTheTableOfTheirFields() {
        var schemas = "components.schemas.";
        given().get(document)
                .then()
                .body(schemas + "Statement.required", hasItems("puid", "decision_facts", "application_date"))
                .body(schemas + "Statement.properties.decision_facts.maxLength", equalTo(5000))
                .body(schemas + "Statement.properties.category.enum", hasSize(16))
                .body(schemas + "Statement.properties.category_specification.items.enum", hasItem("KEYWORD_PHISHING"))
                .body(schemas + "ReceivedStatement.properties.uuid.format", equalTo("uuid"))
                .body(
                        "paths.'/api/v1/statements'.post.requestBody.content.'application/json'.schema.properties.statements.maxItems",
                        equalTo(100))
                .body("paths.'/api/v1/statement'.post.responses.keySet()", hasItems("200", "201", "422"));
    }
}
