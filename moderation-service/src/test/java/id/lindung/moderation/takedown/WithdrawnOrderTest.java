package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the ministry takes back before its platform has received it never reaches the platform. */
@QuarkusTest
class WithdrawnOrderTest {

    private static final Map<String, Object> REASON = Map.of("reason", "for a test");

    @Inject
    DataSource dataSource;

    @Test
    void itsPlatformDoesNotKnowOfAnOrderWithdrawnBeforeItsDelivery() {
        var order = anOrder().restricted().issued().toPlatform("tiktok").done("director", "withdraw");
        for (var account : List.of("liaison-tiktok", "platform-tiktok")) {
            refused(as(account).get(order.path()).then(), 404, "not-found");
            as(account).head(order.path()).then().statusCode(404);
            refused(order.tries(account, "acknowledge"), 404, "not-found");
            refused(order.tries(account, "items/1/reveal"), 404, "not-found");
            as(account)
                    .queryParam("q", order.number())
                    .get("/api/v1/takedown-orders")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        assertFalse(pulled("WITHDRAWN").contains(order.id()));
        order.seenBy("officer").body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void anOrderThatIsWithdrawnWhileItIsPulledIsNotHandedOver() throws Exception {
        var order = anOrder().issued().toPlatform("tiktok");
        CompletableFuture<List<String>> pull;
        try (var withdrawal = dataSource.getConnection()) {
            withdrawal.setAutoCommit(false);
            int holder;
            try (var statement = withdrawal.prepareStatement(
                    """
                    UPDATE takedown_order SET status = 'WITHDRAWN', withdrawn_at = now() WHERE id = ?
                    RETURNING pg_backend_pid()
                    """)) {
                statement.setObject(1, UUID.fromString(order.id()));
                holder = firstOf(statement.executeQuery());
            }
            pull = CompletableFuture.supplyAsync(() -> pulled("ISSUED"));
            Database.awaitWaitingFor(holder);
            withdrawal.commit();
            withdrawal.setAutoCommit(true);
        }
        assertFalse(pull.get(30, TimeUnit.SECONDS).contains(order.id()));
    }

    private static int firstOf(ResultSet row) throws SQLException {
        row.next();
        return row.getInt(1);
    }

    @Test
    void whatItsPlatformHasReceivedStaysKnownToIt() {
        var order = anOrder().delivered().toPlatform("tiktok").done("director", "withdraw");
        order.seenBy("liaison-tiktok").body("status", equalTo("WITHDRAWN"));
        assertTrue(pulled("WITHDRAWN").contains(order.id()));
    }

    @Test
    void aPlatformIsShownARestrictedAddressWhileItHasToActOnly() {
        var order = anOrder().restricted().delivered().toPlatform("tiktok");
        order.seenBy("liaison-tiktok").body("allowedActions", hasItem("reveal"));
        order.tries("platform-tiktok", "items/1/reveal", REASON).statusCode(200);
        order.done("director", "withdraw");
        order.seenBy("liaison-tiktok").body("allowedActions", not(hasItem("reveal")));
        for (var account : List.of("liaison-tiktok", "platform-tiktok")) {
            refused(order.tries(account, "items/1/reveal", REASON), 409, "illegal-transition")
                    .body("currentState", equalTo("WITHDRAWN"));
        }
        order.seenBy("childofficer").body("allowedActions", hasItem("reveal"));
        order.tries("childofficer", "items/1/reveal", REASON).statusCode(200);
    }

    private static List<String> pulled(String status) {
        return PulledOrders.by("platform-tiktok", status);
    }
}
