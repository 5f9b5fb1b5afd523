package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.statement.StatementBody;
import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one platform sees of its numbers says nothing about how many others have. */
@QuarkusTest
class UncountedNumbersTest {

    /** By chance drawn in their order once in 10^18 runs. */
    private static final int MANY = 20;

    @Test
    void numbersOfOrdersAreNotCounted() {
        assertUncounted(IntStream.range(0, MANY)
                .mapToObj(i -> anOrder().toPlatform("tiktok").number().substring("TDO-2026-".length()))
                .map(Long::valueOf)
                .toList());
    }

    @Test
    void idsOfStatementsAreNotCounted() {
        KnownPlatforms.add("tiktok");
        var ids = IntStream.range(0, MANY)
                .mapToObj(i -> as("platform-tiktok")
                        .body(StatementBody.aStatement().toString())
                        .post("/api/v1/statement")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<Number>path("id")
                        .longValue())
                .toList();
        assertUncounted(ids);
        assertTrue(ids.stream().allMatch(id -> id >= 100_000_000_000L && id < 1L << 53), ids::toString);
    }

    private static void assertUncounted(List<Long> numbers) {
        assertEquals(MANY, Set.copyOf(numbers).size(), numbers::toString);
        assertFalse(numbers.equals(numbers.stream().sorted().toList()), numbers::toString);
    }
}
