package id.lindung.compliance.platform;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.compliance.testing.Register;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads how much of the register. */
@QuarkusTest
class PlatformReadingTest {

    private static final String PLATFORMS = "/api/v1/platforms";

    @Inject
    Session session;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void aPlatformReadsItselfWithoutOfficialsNamesAndNobodyElse() {
        as("approver-tiktok")
                .get(PLATFORMS)
                .then()
                .statusCode(200)
                .body("items.id", contains("tiktok"))
                .body("total", equalTo(1))
                .body("items[0].statusHistory.actor.name", everyItem(nullValue()));
        as("platform-tiktok").get(PLATFORMS + "/tiktok").then().statusCode(200).body("liaisons", nullValue());
        refused(as("liaison-tiktok").get(PLATFORMS + "/other").then(), 404, "not-found");
        refused(as("liaison-tiktok").get(PLATFORMS + "/never-heard-of").then(), 404, "not-found");
        refused(as("platform-other").get(PLATFORMS + "/tiktok").then(), 404, "not-found");
        refused(as("sysadmin").get(PLATFORMS + "/tiktok").then(), 403, "forbidden");
        refused(asNobody().get(PLATFORMS).then(), 401, "unauthenticated");
        as("officer").get(PLATFORMS + "/tiktok").then().body("statusHistory.actor.name", everyItem(notNullValue()));
    }

    @Test
    void anEntryThatNobodyHasConfirmedIsUnknownToThePlatformItself() {
        stand("ENTERED");
        try {
            for (var account : List.of("liaison-other", "approver-other", "platform-other")) {
                refused(as(account).get(PLATFORMS + "/other").then(), 404, "not-found");
                as(account).get(PLATFORMS).then().statusCode(200).body("total", equalTo(0));
            }
            as("observer").get(PLATFORMS + "/other").then().statusCode(200);
        } finally {
            stand("REGISTERED");
        }
        as("liaison-other").get(PLATFORMS + "/other").then().statusCode(200);
    }

    private void stand(String status) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("UPDATE platform SET status = :status WHERE id = 'other'")
                        .setParameter("status", status)
                        .executeUpdate());
    }

    @Test
    void aListGoesOnWhereThePageEndedAndRefusesRubbish() {
        Register.registered("p-");
        var first = as("officer").queryParam("limit", 1).get(PLATFORMS).then().statusCode(200);
        first.body("items", hasSize(1)).body("total", greaterThanOrEqualTo(3)).header("Link", containsString("next"));
        String cursor = first.extract().path("nextCursor");
        String firstId = first.extract().path("items[0].id");
        as("officer")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(PLATFORMS)
                .then()
                .statusCode(200)
                .body("items[0].id", not(equalTo(firstId)));
        refused(as("officer").queryParam("cursor", "%%").get(PLATFORMS).then(), 400, "invalid-request");
        refused(as("officer").queryParam("limit", 0).get(PLATFORMS).then(), 400, "invalid-request");
        refused(as("officer").queryParam("limit", "many").get(PLATFORMS).then(), 400, "invalid-request");
    }

    @Test
    void anybodyReadsNameAndStandingAndNothingElse() {
        asNobody()
                .get("/api/v1/public/platforms?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("tiktok", "other"))
                .body("items[0].keySet().size()", is(4));
    }
}
