package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever may not see restricted content does nothing to an order about it. */
@QuarkusTest
class RestrictedHandlingTest {

    @Test
    void aDraftIsChangedAndSubmittedByThoseWhoMaySeeIt() {
        var order = anOrder().restricted().toPlatform("tiktok");
        for (var command : new AnOrder[] {anOrder().restricted(), anOrder()}) {
            refused(
                    as("officer")
                            .header("If-Match", order.etag())
                            .body(command.commandFor("tiktok"))
                            .put(order.path())
                            .then(),
                    403,
                    "forbidden");
        }
        refused(order.tries("officer", "submit"), 403, "forbidden");
        order.seenBy("officer")
                .body("allowedActions", not(hasItem("revise")))
                .body("allowedActions", not(hasItem("submit")));
        order.seenBy("childofficer").body("version", equalTo(1)).body("allowedActions", hasItems("revise", "submit"));
    }

    @Test
    void nobodyElseWritesOneOrMakesOneOfAnOpenDraft() {
        KnownPlatforms.add("tiktok");
        var restricted = anOrder().restricted().commandFor("tiktok");
        refused(as("officer").body(restricted).post("/api/v1/takedown-orders").then(), 403, "forbidden");
        var open = anOrder().toPlatform("tiktok");
        refused(
                as("officer")
                        .header("If-Match", open.etag())
                        .body(restricted)
                        .put(open.path())
                        .then(),
                403,
                "forbidden");
        open.seenBy("officer").body("category", equalTo("ONLINE_GAMBLING"));
    }

    @Test
    void whatIsNotRestrictedIsAnsweredAndClosedByOfficersAsBefore() {
        var order = anOrder().delivered().toPlatform("tiktok").asked();
        var answer = Map.of("text", "The one at the address.");
        refused(order.tries("childofficer", "clarification-answers", answer), 403, "forbidden");
        order.clarified().answered(1, "REMOVED");
        refused(order.tries("childofficer", "close"), 403, "forbidden");
    }

    @Test
    void whatIsDoneToAnIssuedOneIsDoneByThoseWhoMaySeeIt() {
        var order = anOrder().restricted().delivered().toPlatform("tiktok").asked();
        var answer = Map.of("text", "The one at the address.");
        refused(order.tries("officer", "items/1/verification", Map.of("result", "GONE")), 403, "forbidden");
        refused(order.tries("officer", "clarification-answers", answer), 403, "forbidden");
        order.done("childofficer", "clarification-answers", answer).answered(1, "REMOVED");
        refused(order.tries("officer", "close"), 403, "forbidden");
        order.seenBy("officer")
                .body("allowedActions", not(hasItem("close")))
                .body("allowedActions", not(hasItem("verify")));
        order.done("childofficer", "items/1/verification", Map.of("result", "GONE"))
                .done("childofficer", "close");
        order.seenBy("childofficer").body("status", equalTo("CLOSED"));
    }
}
