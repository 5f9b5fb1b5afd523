package id.lindung.moderation.category;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContentCategoryTest {

    @Inject
    ContentCategories categories;

    @Test
    void everybodyWithARoleSeesTheCategoriesWithTheirDeadlines() {
        for (var account : List.of("officer", "auditor", "liaison-tiktok", "platform-other")) {
            as(account)
                    .get("/api/v1/content-categories")
                    .then()
                    .statusCode(200)
                    .body("$", hasSize(15))
                    .body(
                            "findAll { it.urgent }.code",
                            containsInAnyOrder("TERRORISM", "CHILD_SEXUAL_ABUSE", "PUBLIC_DISTURBANCE"))
                    .body("findAll { it.urgent }.deadline", everyItem(equalTo("PT4H")))
                    .body("findAll { !it.urgent }.deadline", everyItem(equalTo("PT24H")))
                    .body("findAll { it.restricted }.code", equalTo(List.of("CHILD_SEXUAL_ABUSE")))
                    .body("legalGround", everyItem(not(equalTo(""))))
                    .body("legalGround", hasItem(startsWith("Permenkominfo 5/2020")))
                    .body("find { it.code == 'ONLINE_GAMBLING' }.label.id", equalTo("Perjudian daring"))
                    .body("find { it.code == 'ONLINE_GAMBLING' }.label.en", equalTo("Online gambling"))
                    .body("ruleVersion", everyItem(equalTo(1)));
        }
    }

    @Test
    void nobodyElseDoes() {
        refused(asNobody().get("/api/v1/content-categories").then(), 401, "unauthenticated");
    }

    @Test
    void allTwelveOfficialGroupsAreThere() {
        var groups = Database.column("SELECT DISTINCT official_group FROM content_category ORDER BY 1");
        assertEquals(IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList(), groups);
    }

    @Test
    void aCategoryHoldsForItsTimeOnly() {
        assertTrue(categories
                .find("TERRORISM", Instant.parse("2020-11-23T16:59:59Z"))
                .isEmpty());
        var rule = categories
                .find("TERRORISM", Instant.parse("2020-11-23T17:00:00Z"))
                .orElseThrow();
        assertEquals(Duration.ofHours(4), rule.actWithin());
        assertEquals(Duration.ofHours(24), rule.maxPause());
        assertTrue(categories.find("NO_SUCH", Instant.now()).isEmpty());
    }
}
