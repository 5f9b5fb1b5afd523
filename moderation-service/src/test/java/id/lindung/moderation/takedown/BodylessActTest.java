package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.stack.junit.DemoLogin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** An act that needs no words needs no body, and no type of one either. */
@QuarkusTest
class BodylessActTest {

    @Test
    void anOrderIsLedThroughItsLifeWithTheVersionAlone() {
        var order = anOrder().toPlatform("tiktok");
        done(order, "officer", "submit");
        done(order, "director", "sign");
        order.seenBy(order.machine());
        done(order, order.machine(), "acknowledge");
        order.answered(1, "REMOVED").verified(1, "GONE");
        done(order, "officer", "close");
        order.seenBy("officer").body("status", equalTo("CLOSED"));
    }

    @Test
    void whereAReasonIsAskedForItsAbsenceIsNamed() {
        var order = anOrder().submitted().toPlatform("tiktok");
        for (var act : new String[] {"return", "withdraw"}) {
            sent(order, "director", act).statusCode(400).body("violations[0].pointer", equalTo("/reason"));
        }
    }

    @Test
    void aPlatformIsShownAnAddressWithoutSayingAnything() {
        var order = anOrder().restricted().delivered().toPlatform("tiktok");
        sent(order, order.machine(), "items/1/reveal").statusCode(200);
    }

    /** What is done elsewhere, or by nobody, is no act of this address. */
    @Test
    void whatIsNoActOfTheAddressIsNotFound() {
        var order = anOrder().delivered().toPlatform("tiktok");
        for (var name : new String[] {"nonsense", "verify", "draft", "deliver", "answer", "SIGN"}) {
            sent(order, "officer", name).statusCode(404);
        }
        order.seenBy("officer").body("status", equalTo("DELIVERED"));
    }

    private static void done(OrderFile order, String account, String act) {
        sent(order, account, act).statusCode(200);
        order.seenBy("officer");
    }

    private static ValidatableResponse sent(OrderFile order, String account, String act) {
        var token = account.startsWith("platform-") ? DemoLogin.machineToken(account) : DemoLogin.token(account);
        return given().auth()
                .oauth2(token)
                .noContentType()
                .header("If-Match", order.etag())
                .post(order.pathOf(act))
                .then();
    }
}
