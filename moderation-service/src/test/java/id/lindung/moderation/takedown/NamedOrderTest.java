package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import id.lindung.moderation.statement.StatementBody;
import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement names the order it answers: one that its platform has received. */
@QuarkusTest
class NamedOrderTest {

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
    }

    @Test
    void anOrderThatThePlatformHasNotReceivedIsAFinding() {
        for (var number : List.of(
                "TDO-2026-9999999999",
                anOrder().delivered().toPlatform("other").number(),
                anOrder().issued().toPlatform("tiktok").number())) {
            as("platform-tiktok")
                    .body(StatementBody.aStatement()
                            .with("order_number", number)
                            .toString())
                    .post("/api/v1/statement")
                    .then()
                    .statusCode(201)
                    .body("findings.field", contains("order_number"))
                    .body("findings.rule", contains("unknown-order"));
        }
    }

    @Test
    void anOrderThatWasReceivedIsNone() {
        var number = anOrder().delivered().toPlatform("tiktok").number();
        var uuid = as("platform-tiktok")
                .body(StatementBody.aStatement().with("order_number", number).toString())
                .post("/api/v1/statement")
                .then()
                .statusCode(201)
                .body("findings", empty())
                .extract()
                .path("uuid");
        as("platform-tiktok").get("/api/v1/statement/" + uuid).then().body("findings", empty());
    }

    @Test
    void whereWarningsAreErrorsItIsRefusedInABatchToo() {
        var unknown = StatementBody.aStatement().with("order_number", "TDO-2026-9999999999");
        as("platform-tiktok")
                .body(StatementBody.batch(List.of(StatementBody.aStatement(), unknown)))
                .post("/api/v1/statements?strict=true")
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("statement_1"))
                .body("errors.statement_1.order_number", hasSize(1));
    }
}
