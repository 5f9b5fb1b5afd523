package id.lindung.moderation.statement;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.StatementClient.otherPlatform;
import static id.lindung.moderation.statement.StatementClient.person;
import static id.lindung.moderation.statement.StatementClient.post;
import static id.lindung.moderation.statement.StatementClient.postBatch;
import static id.lindung.moderation.statement.StatementClient.tiktok;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are a count of the statements, whatever happened at the same time. */
@QuarkusTest
class RollUpsTest {

    private static final List<String> DIMENSIONS = List.of(
            "byCategory",
            "byVisibilityDecision",
            "byDecisionGround",
            "byAutomatedDecision",
            "byAutomatedDetection",
            "bySourceType",
            "byFinding",
            "byDay");

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void figuresEqualACountOfTheStatementsAfterRandomWorkAtOnce(long seed) throws Exception {
        var random = new Random(seed);
        var known = new ArrayList<StatementBody>();
        for (int round = 0; round < 3; round++) {
            var batches = IntStream.range(0, 8)
                    .mapToObj(i -> randomBatch(random, known))
                    .toList();
            var pool = Executors.newFixedThreadPool(8);
            try {
                var tasks = batches.stream()
                        .<Callable<Integer>>map(
                                batch -> () -> postBatch(batch).extract().statusCode())
                        .toList();
                for (var sent : pool.invokeAll(tasks)) {
                    sent.get();
                }
            } finally {
                pool.shutdown();
            }
            batches.forEach(known::addAll);
        }
        assertEquals(RawCounts.of("tiktok"), figures("tiktok"));
    }

    @Test
    void aCorrectionMovesTheFiguresOfItsDayAndIsCounted() {
        var body = aStatement().without("territorial_scope");
        post(body).statusCode(201);
        var before = metrics("tiktok");
        post(body.with("revision", 2)
                        .with("territorial_scope", List.of("ID"))
                        .with("category", "STATEMENT_CATEGORY_VIOLENCE"))
                .statusCode(201);
        var after = metrics("tiktok");

        assertEquals(before.get("statements"), after.get("statements"));
        assertEquals(-1, change(before, after, "byCategory", "STATEMENT_CATEGORY_SCAMS_AND_FRAUD"));
        assertEquals(1, change(before, after, "byCategory", "STATEMENT_CATEGORY_VIOLENCE"));
        assertEquals(-1, change(before, after, "byFinding", "empty-scope"));
        assertEquals((Integer) before.get("corrected") + 1, after.get("corrected"));
    }

    @Test
    void aWithdrawnStatementLeavesTheFiguresAndStaysOnRecord() {
        var body = aStatement();
        post(body).statusCode(201);
        var before = metrics("tiktok");
        post(body.with("revision", 2).with("withdrawn", "Yes")).statusCode(201);
        var after = metrics("tiktok");

        assertEquals((Integer) before.get("statements") - 1, after.get("statements"));
        assertEquals((Integer) before.get("withdrawn") + 1, after.get("withdrawn"));
        assertEquals(RawCounts.of("tiktok"), figures("tiktok"));
        tiktok().get("/api/v1/statements/by-puid/" + body.puid())
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo("Yes"));
        post(body.with("revision", 3)).statusCode(201);
        assertEquals(before.get("statements"), metrics("tiktok").get("statements"));
    }

    @Test
    void whatWasRefusedOrRepeatedIsNotCounted() {
        var body = aStatement();
        post(body).statusCode(201);
        var before = figures("tiktok");
        post(body).statusCode(200);
        post(body.with("decision_facts", "Other.")).statusCode(422);
        postBatch(List.of(aStatement(), aStatement().without("category"))).statusCode(422);
        assertEquals(before, figures("tiktok"));
    }

    @Test
    void aPlatformSeesItsOwnFiguresOnly() {
        post(aStatement()).statusCode(201);
        otherPlatform()
                .get("/api/v1/statement-metrics?platformId=tiktok")
                .then()
                .statusCode(404);
        otherPlatform().get("/api/v1/statement-metrics").then().statusCode(200).body("platformId", equalTo("other"));
        assertEquals(
                RawCounts.of("other").get("byCategory"),
                figuresOf(otherPlatform()
                                .get("/api/v1/statement-metrics")
                                .jsonPath()
                                .getMap("$"))
                        .get("byCategory"));
        person("officer")
                .get("/api/v1/statement-metrics")
                .then()
                .statusCode(200)
                .body("platformId", nullValue());
        person("liaison-tiktok")
                .get("/api/v1/statement-metrics")
                .then()
                .statusCode(200)
                .body("platformId", equalTo("tiktok"));
    }

    @Test
    void thePeriodIsTheLastThirtyDaysUnlessNamed() {
        var before = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var answer = person("officer").get("/api/v1/statement-metrics").then();
        var today = LocalDate.parse(answer.extract().path("to"));
        assertTrue(List.of(before, LocalDate.now(ZoneId.of("Asia/Jakarta"))).contains(today));
        answer.body("from", equalTo(today.minusDays(29).toString()))
                .body("zone", equalTo("Asia/Jakarta"))
                .body("definition", equalTo("statement-metrics/1"));
        person("officer")
                .get("/api/v1/statement-metrics?from=2020-01-01&to=2020-01-31")
                .then()
                .statusCode(200)
                .body("statements", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-01&to=2026-01-01, query:from",
        "from=2000-01-01&to=2026-01-01, query:from",
        "from=yesterday, query:from",
        "to=2026-02-30, query:to",
        "to=-999999999-01-01, query:to",
        "from=+999999999-12-31&to=+999999999-12-31, query:from"
    })
    void aPeriodThatIsNoneIsRefused(String query, String pointer) {
        person("officer")
                .urlEncodingEnabled(false)
                .get("/api/v1/statement-metrics?" + query.replace("+", "%2B"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }

    /** New statements, repetitions, corrections and conflicts; some with warnings. */
    private static List<StatementBody> randomBatch(Random random, List<StatementBody> known) {
        var batch = new HashMap<String, StatementBody>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            var body = known.isEmpty() || random.nextInt(3) > 0
                    ? RandomStatements.one(random)
                    : again(known.get(random.nextInt(known.size())), random);
            batch.put(body.puid(), body);
        }
        return List.copyOf(batch.values());
    }

    private static StatementBody again(StatementBody body, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> body.with("decision_facts", "Said otherwise.");
            case 1, 2 -> RandomStatements.one(random).with("puid", body.puid()).with("revision", 2 + random.nextInt(3));
            case 3 -> body.with("revision", 5).with("withdrawn", "Yes");
            default -> body;
        };
    }

    private static Map<String, Object> metrics(String platformId) {
        return person("officer")
                .get("/api/v1/statement-metrics?platformId=" + platformId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }

    private static Map<String, Map<String, Long>> figures(String platformId) {
        return figuresOf(metrics(platformId));
    }

    private static Map<String, Map<String, Long>> figuresOf(Map<String, Object> metrics) {
        var figures = new HashMap<String, Map<String, Long>>();
        DIMENSIONS.forEach(dimension -> figures.put(dimension, counts(metrics, dimension)));
        return figures;
    }

    @SuppressWarnings("unchecked") // a list of objects in the answer
    private static Map<String, Long> counts(Map<String, Object> metrics, String dimension) {
        var counts = new HashMap<String, Long>();
        ((List<Map<String, Object>>) metrics.get(dimension))
                .forEach(count ->
                        counts.put((String) count.get("value"), ((Number) count.get("statements")).longValue()));
        return counts;
    }

    private static long change(Map<String, Object> before, Map<String, Object> after, String dimension, String value) {
        return counts(after, dimension).getOrDefault(value, 0L)
                - counts(before, dimension).getOrDefault(value, 0L);
    }
}
