package id.lindung.compliance.demo;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.stack.demo.DemoCase;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.PackagedSuite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The case of 2018 is loaded completely and once, however often the load is cut off. */
class DemoCaseIT {

    /** Requests until a standing is proposed: two lists, and six for the first platform. */
    private static final int STANDING_PROPOSED = 8;

    private static PackagedSuite suite;
    private static String service;

    @BeforeAll
    static void start() {
        suite = new PackagedSuite();
        suite.compliance().awaitReady();
        service = suite.compliance().address().toString();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void aLoadThatIsCutOffAgainAndAgainEndsWithTheWholeCaseAndALaterOneChangesNothing() throws IOException {
        var cuts = 0;
        // The first cut lies between the proposal of a standing and its decision.
        while (isCutAfter(STANDING_PROPOSED + 40 * cuts)) {
            cuts++;
        }
        assertTrue(cuts >= 4, "it was cut in the register, the chronology and the commitments: " + cuts);

        assertEquals(codesOf("E", 26), texts("/api/v1/chronology-entries?platformId=tiktok", "code"));
        assertEquals(statesOfTheDataFile(), statesByTitle());
        assertEquals(
                List.of("GOVERNMENT_INFORMATION_REQUESTS", "GOVERNMENT_REMOVAL_REQUESTS"),
                texts("/api/v1/published-figures/imports?platformId=tiktok", "dataset"));
        assertEquals(List.of("other REGISTERED", "tiktok CONDITIONALLY_RESTORED"), standings());

        var before = everything();
        assertFalse(load(new AtomicInteger(Integer.MAX_VALUE)), "there is nothing left to load");
        assertEquals(before, everything());
    }

    /** Whether that many requests were too few. */
    private static boolean isCutAfter(int requests) {
        try {
            assertTrue(load(new AtomicInteger(requests)));
            return false;
        } catch (CutOff e) {
            return true;
        }
    }

    /** Each request asks for a token first: there the line is cut. */
    private static boolean load(AtomicInteger left) {
        return DemoCase.loadIfEmpty(
                suite.compliance().address(),
                account -> {
                    if (left.getAndDecrement() == 0) {
                        throw new CutOff();
                    }
                    return DemoLogin.token(account);
                },
                line -> {});
    }

    private static Map<String, String> statesOfTheDataFile() throws IOException {
        var states = new TreeMap<String, String>();
        try (var file = DemoCase.class.getResourceAsStream("/demo/commitments.json")) {
            for (JsonNode entry : new ObjectMapper().readTree(file)) {
                states.put(
                        entry.at("/draft/title/id").asText(),
                        entry.path("reach").asText());
            }
        }
        assertEquals(12, states.size());
        return states;
    }

    private static Map<String, String> statesByTitle() {
        var states = new TreeMap<String, String>();
        var commitments = items("/api/v1/commitments?platformId=tiktok");
        commitments.forEach(commitment -> states.put(
                commitment.at("/title/id").asText(), commitment.path("state").asText()));
        assertEquals(12, commitments.size());
        return states;
    }

    private static List<String> standings() {
        return items("/api/v1/platforms").stream()
                .map(platform -> platform.path("id").asText() + " "
                        + platform.path("status").asText())
                .toList();
    }

    /** All that officials and the platform see, with versions and histories. */
    private static List<JsonNode> everything() {
        var all = new ArrayList<JsonNode>();
        for (var list : List.of(
                "/api/v1/platforms",
                "/api/v1/chronology-entries",
                "/api/v1/commitments",
                "/api/v1/published-figures/imports")) {
            all.addAll(items(list));
        }
        all.addAll(items("/api/v1/compliance-updates", "liaison-tiktok"));
        return all;
    }

    private static List<String> codesOf(String letter, int count) {
        var codes = new ArrayList<String>();
        for (var number = 1; number <= count; number++) {
            codes.add(String.format("%s%02d", letter, number));
        }
        return codes;
    }

    private static List<String> texts(String list, String field) {
        return items(list).stream()
                .map(item -> item.path(field).asText())
                .sorted()
                .toList();
    }

    private static List<JsonNode> items(String list) {
        return items(list, "officer");
    }

    private static List<JsonNode> items(String list, String account) {
        var answer = given().baseUri(service)
                .auth()
                .oauth2(DemoLogin.token(account))
                .queryParam("limit", 200)
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            var items = new ArrayList<JsonNode>();
            new ObjectMapper().readTree(answer).path("items").forEach(items::add);
            return items;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
